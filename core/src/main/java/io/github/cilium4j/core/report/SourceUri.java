package io.github.cilium4j.core.report;

import java.nio.charset.StandardCharsets;

/** Turns the name of a file into a URI reference (RFC 3986): relative when the name is. */
final class SourceUri {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private SourceUri() {}

    static String of(String source) {
        String path = source.startsWith("./") ? source.substring(2) : source;
        StringBuilder uri = new StringBuilder(source.startsWith("/") ? "file://" : "");
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (octet == '/' || octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append(String.format("%%%02X", octet));
            }
        }
        return uri.toString();
    }
}
