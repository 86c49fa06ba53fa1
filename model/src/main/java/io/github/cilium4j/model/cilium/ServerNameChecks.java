package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the CRD takes as the server names of a port rule; the grammar of 1.20 holds that of the versions before. */
final class ServerNameChecks {
    private static final String ATTRIBUTE = "serverNames";

    private ServerNameChecks() {}

    static void check(PortRule rule) {
        List<String> names = rule.serverNames();
        if (names == null) {
            return;
        }
        if (names.isEmpty()) {
            throw new InvalidManifestException(ATTRIBUTE, "the list is empty", "Write a name, or leave it away");
        }
        names.forEach(ServerNameChecks::checkName);
        checkUnique(names);
    }

    private static void checkName(String name) {
        if (name.length() > DnsMatch.LONGEST || !DnsMatch.PATTERN.matchesWhole(name)) {
            throw new InvalidManifestException(
                    ATTRIBUTE,
                    Quoted.of(name) + " is not a server name",
                    "Write up to 255 letters, digits, - and _ between single dots, such as *.example.com");
        }
    }

    private static void checkUnique(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new InvalidManifestException(ATTRIBUTE, Quoted.of(name) + " is there twice", "Remove one");
            }
        }
    }
}
