package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a {@link HTTPRouteFilter} does.
 *
 * @since 0.1.0
 */
public enum HTTPRouteFilterType {
    /** Changes headers of the request. */
    REQUEST_HEADER_MODIFIER("RequestHeaderModifier"),

    /** Changes headers of the answer. */
    RESPONSE_HEADER_MODIFIER("ResponseHeaderModifier"),

    /** Sends a copy of the request elsewhere. */
    REQUEST_MIRROR("RequestMirror"),

    /** Sends the client elsewhere. */
    REQUEST_REDIRECT("RequestRedirect"),

    /** Changes the address before it is sent on. */
    URL_REWRITE("URLRewrite"),

    /** Does what another object says. */
    EXTENSION_REF("ExtensionRef"),

    /** Lets pages of other origins ask. */
    CORS("CORS");

    private final String text;

    HTTPRouteFilterType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
