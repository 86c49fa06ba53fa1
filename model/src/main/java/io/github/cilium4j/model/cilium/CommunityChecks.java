package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Asn;
import java.util.stream.Stream;

/** The texts that the CRD takes as communities. */
final class CommunityChecks {
    private static final int HALF = 65_535;

    private CommunityChecks() {}

    static void check(BGPCommunities communities) {
        communities.standard().stream()
                .filter(text -> !isStandard(text))
                .findFirst()
                .ifPresent(text -> refuse("standard", text, "Write a number, or two up to 65535 such as 64512:100"));
        communities.large().stream()
                .filter(text -> !isLarge(text))
                .findFirst()
                .ifPresent(text -> refuse("large", text, "Write three numbers such as 64512:1:2"));
    }

    private static boolean isStandard(String text) {
        String[] parts = text.split(":", -1);
        return parts.length == 1 && isNumber(text, Asn.MAX)
                || parts.length == 2 && Stream.of(parts).allMatch(part -> isNumber(part, HALF));
    }

    private static boolean isLarge(String text) {
        String[] parts = text.split(":", -1);
        return parts.length == 3 && Stream.of(parts).allMatch(part -> isNumber(part, Asn.MAX));
    }

    private static boolean isNumber(String text, long most) {
        return text.matches("0|[1-9][0-9]{0,9}") && Long.parseLong(text) <= most;
    }

    private static void refuse(String attribute, String text, String fix) {
        throw new InvalidManifestException(attribute, Quoted.of(text) + " is no community", fix);
    }
}
