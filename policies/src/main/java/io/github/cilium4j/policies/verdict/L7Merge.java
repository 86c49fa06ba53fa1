package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.policies.imported.ImportedL7;
import io.github.cilium4j.policies.imported.ImportedL7.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of two filters of requests for the same peers on the same port. Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4.go
 * and rule.go.
 */
final class L7Merge {
    private static final Set<Parser> READ_BEHIND_TLS = Set.of(Parser.HTTP, Parser.KAFKA, Parser.L7PROTO);

    private L7Merge() {}

    static Optional<ImportedL7> of(Optional<ImportedL7> before, Optional<ImportedL7> added) {
        if (before.isEmpty() || added.isEmpty()) {
            return before.or(() -> added);
        }
        return Optional.of(merged(before.get(), added.get()));
    }

    private static ImportedL7 merged(ImportedL7 before, ImportedL7 added) {
        ImportedL7 reader = reader(before, added);
        boolean serverNames = before.serverNames() || added.serverNames();
        boolean terminates = before.terminatesTls() || added.terminatesTls();
        // Only in this order: the filter of requests is there when the names of servers come.
        if (added.serverNames() && !before.items().isEmpty() && !terminates) {
            throw new PolicyConflictException("cannot merge L7 rules with server names that no TLS context opens");
        }
        return new ImportedL7(
                reader.parser(),
                reader.protocol(),
                Math.min(before.priority(), added.priority()),
                both(before.items(), added.items()),
                serverNames,
                terminates,
                reader.configKind());
    }

    /** Returns the filter whose parser reads the traffic of both. */
    private static ImportedL7 reader(ImportedL7 before, ImportedL7 added) {
        if (before.parser() == Parser.CRD && added.parser() == Parser.CRD) {
            return listener(before, added);
        }
        if (before.parser() == added.parser() && before.protocol().equals(added.protocol())) {
            return before;
        }
        if (before.parser() == Parser.TLS && READ_BEHIND_TLS.contains(added.parser())) {
            return added;
        }
        if (added.parser() == Parser.TLS && READ_BEHIND_TLS.contains(before.parser())) {
            return before;
        }
        throw new PolicyConflictException(
                "cannot merge conflicting L7 parsers (" + name(before) + "/" + name(added) + ")");
    }

    private static ImportedL7 listener(ImportedL7 before, ImportedL7 added) {
        if (before.priority() == added.priority() && !before.protocol().equals(added.protocol())) {
            throw new PolicyConflictException("cannot merge conflicting CiliumEnvoyConfig Listeners ("
                    + before.protocol() + "/" + added.protocol() + ") with the same priority");
        }
        return added.priority() < before.priority() ? added : before;
    }

    private static String name(ImportedL7 filter) {
        return filter.parser() == Parser.L7PROTO
                ? filter.protocol()
                : filter.parser().name().toLowerCase(Locale.ROOT);
    }

    private static List<YamlMapping> both(List<YamlMapping> before, List<YamlMapping> added) {
        List<YamlMapping> items = new ArrayList<>(before);
        added.stream().filter(item -> !items.contains(item)).forEach(items::add);
        return items;
    }
}
