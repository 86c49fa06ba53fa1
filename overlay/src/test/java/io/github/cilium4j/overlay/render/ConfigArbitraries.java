package io.github.cilium4j.overlay.render;

import io.github.cilium4j.arbitraries.TextArbitraries;
import io.github.cilium4j.overlay.config.Environment;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Configurations whose interfaces and devices know nothing of each other. */
final class ConfigArbitraries {
    private static final int LAST_POOLED = 60;

    private ConfigArbitraries() {}

    static Arbitrary<DrawnConfig> configs() {
        Arbitrary<String> texts = TextArbitraries.texts().filter(text -> !text.isEmpty());
        Arbitrary<String> labels = Arbitraries.of("1", "true", "", "0x1F", "1.10", "prometheus-stack", "a_b.C", "null");
        Arbitrary<String> keys =
                Arbitraries.of("grafana_dashboard_folder", "example.com/folder", "on", "1.5", "x-y", "null");
        return Combinators.combine(
                        loadBalancers(), Arbitraries.of(Environment.class), labels, labels, keys, texts, texts)
                .as(DrawnConfig::new);
    }

    private static Arbitrary<DrawnLoadBalancer> loadBalancers() {
        Arbitrary<Boolean> enabled = Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false));
        Arbitrary<LoadBalancerProvider> providers = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(LoadBalancerProvider.CILIUM)),
                Tuple.of(1, Arbitraries.of(LoadBalancerProvider.class)));
        Arbitrary<LoadBalancerMode> modes =
                Arbitraries.frequency(Tuple.of(5, LoadBalancerMode.L2), Tuple.of(1, LoadBalancerMode.BGP));
        Arbitrary<Integer> first = Arbitraries.integers().between(1, 30);
        Arbitrary<Integer> last = Arbitraries.integers().between(30, LAST_POOLED);
        return Combinators.combine(enabled, providers, modes, first, last, addresses(), interfaces(), devices())
                .as(DrawnLoadBalancer::new);
    }

    private static Arbitrary<List<Integer>> addresses() {
        Arbitrary<Integer> inPool = Arbitraries.integers().between(1, LAST_POOLED);
        Arbitrary<Integer> outside = Arbitraries.integers().between(LAST_POOLED + 1, 250);
        return Arbitraries.frequencyOf(Tuple.of(1, inPool), Tuple.of(12, outside))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<String>> interfaces() {
        Arbitrary<String> form = Arbitraries.of(
                "^%s", "%s$", "^%s$", "%s.*", "%s[0-9]+", "[et]%s", "(%s|x)", "%s+", "t+%s?", "\\b%s", "(%s", "[%s");
        Arbitrary<String> patterns =
                Combinators.combine(form, names(1, 3)).as((pattern, name) -> pattern.replace("%s", name));
        return Arbitraries.frequencyOf(Tuple.of(3, names(1, 4)), Tuple.of(2, patterns))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<String>> devices() {
        Arbitrary<String> prefixes = names(1, 3).map(name -> name + "+");
        return Arbitraries.frequencyOf(Tuple.of(3, names(1, 4)), Tuple.of(1, prefixes))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<String> names(int shortest, int longest) {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(TinyNames.ALPHABET.toCharArray())
                .ofMinLength(shortest)
                .ofMaxLength(longest);
        return Arbitraries.frequencyOf(
                Tuple.of(2, any), Tuple.of(1, Arbitraries.of("eth0", "eth", "e").filter(n -> n.length() <= longest)));
    }
}
