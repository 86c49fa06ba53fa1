package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.value.LabelKey;
import java.util.Set;

/**
 * Which versions can read a key of a selector. Until 1.19 source and key are joined by a dot and judged as one; 1.20 judges them apart.
 * Source: cilium 1.18.6, pkg/labels/labels.go, GetExtendedKeyFrom; cilium 1.20.2, pkg/labels/validation.go.
 */
final class SelectorKey {
    private static final String ANY = "any.";
    private static final String RESERVED = "reserved.";
    private static final String GROUP = "cidrgroup";

    private SelectorKey() {}

    /** Returns the versions that refuse the key of a label. */
    static Set<CiliumVersion> refusedBy(String key) {
        return refused(LabelKey.isValid(joined(key)), isValidInParts(key));
    }

    /** Returns the versions that refuse the key of a label of a group of addresses. */
    static Set<CiliumVersion> refusedOfGroupsBy(String key) {
        return refused(LabelKey.isValid(GROUP + "." + key), isValidInParts(withGroup(key)));
    }

    private static Set<CiliumVersion> refused(boolean validUntil119, boolean validSince120) {
        if (validUntil119) {
            return validSince120 ? Versions.NONE : Versions.SINCE_1_20;
        }
        return validSince120 ? Versions.UNTIL_1_19 : Versions.ALL;
    }

    /** Returns the key as it is judged until 1.19. What follows an equals sign is dropped. */
    private static String joined(String key) {
        if (key.startsWith("$")) {
            return RESERVED + withoutValue(key.substring(1));
        }
        int colon = key.indexOf(':');
        if (colon < 0) {
            return key.startsWith(RESERVED) ? withoutValue(key) : ANY + withoutValue(key);
        }
        String source = colon == 0 ? ANY : key.substring(0, colon) + ".";
        return source + withoutValue(key.substring(colon + 1));
    }

    private static String withoutValue(String key) {
        int equals = key.indexOf('=');
        return equals < 0 ? key : key.substring(0, equals);
    }

    private static boolean isValidInParts(String key) {
        int colon = key.indexOf(':');
        return colon < 0
                ? LabelKey.isValid(key)
                : isSource(key.substring(0, colon)) && LabelKey.isValid(key.substring(colon + 1));
    }

    private static boolean isSource(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    /** Returns the key of a group with its source, as 1.20 judges it. */
    private static String withGroup(String key) {
        if (key.startsWith("$")) {
            return "reserved:" + key.substring(1);
        }
        int colon = key.indexOf(':');
        return colon > 0 ? key : GROUP + ":" + key.substring(colon + 1);
    }

    /** Returns the clause that says why not every version refuses a key; empty when all do. */
    static String difference(Set<CiliumVersion> refusing) {
        if (refusing.equals(Versions.SINCE_1_20)) {
            return ": Cilium 1.20 judges the key without what stands before its colon";
        }
        return refusing.equals(Versions.UNTIL_1_19)
                ? ": until Cilium 1.19 the key is judged together with its source"
                : "";
    }
}
