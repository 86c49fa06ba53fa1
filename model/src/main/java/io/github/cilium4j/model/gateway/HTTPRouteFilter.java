package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is done with requests or answers. It has exactly the member that its type names.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRouteFilter.class)
@JsonDeserialize(as = ImmutableHTTPRouteFilter.class)
@JsonPropertyOrder({
    "type",
    "requestHeaderModifier",
    "responseHeaderModifier",
    "requestMirror",
    "requestRedirect",
    "urlRewrite",
    "extensionRef",
    "cors"
})
public interface HTTPRouteFilter {
    /** Returns the type. */
    HTTPRouteFilterType type();

    /** Returns how headers of the request are changed, for {@link HTTPRouteFilterType#REQUEST_HEADER_MODIFIER}. */
    Optional<HTTPHeaderFilter> requestHeaderModifier();

    /** Returns how headers of the answer are changed, for {@link HTTPRouteFilterType#RESPONSE_HEADER_MODIFIER}. */
    Optional<HTTPHeaderFilter> responseHeaderModifier();

    /** Returns where a copy of the request is sent, for {@link HTTPRouteFilterType#REQUEST_MIRROR}. */
    Optional<HTTPRequestMirrorFilter> requestMirror();

    /** Returns where the client is sent instead, for {@link HTTPRouteFilterType#REQUEST_REDIRECT}. */
    Optional<HTTPRequestRedirectFilter> requestRedirect();

    /** Returns how the address is changed, for {@link HTTPRouteFilterType#URL_REWRITE}. */
    Optional<HTTPURLRewriteFilter> urlRewrite();

    /** Returns an object that the implementation knows, for {@link HTTPRouteFilterType#EXTENSION_REF}. */
    Optional<LocalObjectReference> extensionRef();

    /** Returns which other origins may ask, for {@link HTTPRouteFilterType#CORS}. */
    Optional<HTTPCORSFilter> cors();

    /** Refuses another member than the one that the type names. */
    @Value.Check
    default void check() {
        FilterChecks.filter(this);
    }

    /** Returns the filter that says how headers of the request are changed. */
    static HTTPRouteFilter requestHeaderModifier(HTTPHeaderFilter requestHeaderModifier) {
        return builder()
                .type(HTTPRouteFilterType.REQUEST_HEADER_MODIFIER)
                .requestHeaderModifier(requestHeaderModifier)
                .build();
    }

    /** Returns the filter that says how headers of the answer are changed. */
    static HTTPRouteFilter responseHeaderModifier(HTTPHeaderFilter responseHeaderModifier) {
        return builder()
                .type(HTTPRouteFilterType.RESPONSE_HEADER_MODIFIER)
                .responseHeaderModifier(responseHeaderModifier)
                .build();
    }

    /** Returns the filter that says where a copy of the request is sent. */
    static HTTPRouteFilter requestMirror(HTTPRequestMirrorFilter requestMirror) {
        return builder()
                .type(HTTPRouteFilterType.REQUEST_MIRROR)
                .requestMirror(requestMirror)
                .build();
    }

    /** Returns the filter that says where the client is sent instead. */
    static HTTPRouteFilter requestRedirect(HTTPRequestRedirectFilter requestRedirect) {
        return builder()
                .type(HTTPRouteFilterType.REQUEST_REDIRECT)
                .requestRedirect(requestRedirect)
                .build();
    }

    /** Returns the filter that says how the address is changed. */
    static HTTPRouteFilter urlRewrite(HTTPURLRewriteFilter urlRewrite) {
        return builder()
                .type(HTTPRouteFilterType.URL_REWRITE)
                .urlRewrite(urlRewrite)
                .build();
    }

    /** Returns the filter that says an object that the implementation knows. */
    static HTTPRouteFilter extensionRef(LocalObjectReference extensionRef) {
        return builder()
                .type(HTTPRouteFilterType.EXTENSION_REF)
                .extensionRef(extensionRef)
                .build();
    }

    /** Returns the filter that says which other origins may ask. */
    static HTTPRouteFilter cors(HTTPCORSFilter cors) {
        return builder().type(HTTPRouteFilterType.CORS).cors(cors).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRouteFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRouteFilter.Builder {
        Builder() {}
    }
}
