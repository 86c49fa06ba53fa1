package io.github.cilium4j.overlay.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees with the bad example of a rule's page beside everything else: rules that one object by itself breaks. */
final class PageMutations {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String OPEN = "```yaml bad\n";
    private static final String EGRESS = "deploy/argocd/apps/cilium/resources/default-deny-external-egress.yaml";

    /** The tree is for 1.18; these hold for later versions alone. */
    private static final Set<String> OF_1_20 = Set.of("POL-024");

    /** These are about pods whose egress no other policy of the tree closes or opens. */
    private static final Set<String> WITHOUT_EGRESS = Set.of("POL-033", "POL-046", "POL-047", "POL-052");

    /** These are about clusters whose host firewall is off. */
    private static final Set<String> WITHOUT_FIREWALL = Set.of("POL-049", "POL-051");

    private PageMutations() {}

    static List<Mutation> all() {
        return Stream.concat(rules("LB", 16, 21), rules("POL", 20, 53))
                .map(PageMutations::mutation)
                .toList();
    }

    private static Stream<String> rules(String prefix, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> prefix + "-0" + number);
    }

    private static Mutation mutation(String rule) {
        Mutation added = Mutation.add(rule, "dev", bad(rule));
        if (OF_1_20.contains(rule)) {
            return added.and(ConfigMutations.CONFIG, "ciliumVersion: \"1.18\"", "ciliumVersion: \"1.20\"");
        }
        if (WITHOUT_FIREWALL.contains(rule)) {
            return added.and(
                    ObjectMutations.CHART, "hostFirewall:\n      enabled: true", "hostFirewall:\n      enabled: false");
        }
        return WITHOUT_EGRESS.contains(rule)
                ? added.and(Mutation.ADDED, "namespace: shop", "namespace: billing")
                        .and(EGRESS, "endpointSelector: {}", "endpointSelector: {matchLabels: {app: other}}")
                : added;
    }

    private static String bad(String rule) {
        try {
            String page = Files.readString(PAGES.resolve(rule + ".md"));
            int start = page.indexOf(OPEN) + OPEN.length();
            return page.substring(start, page.indexOf("```", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
