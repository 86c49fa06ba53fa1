package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The texts of configurations with any of all the keys, each value one that its type takes. What several keys have to agree on is
 * left to chance, but for a few keys whose disagreement would leave next to nothing to render.
 */
public final class AnyConfig {
    /** Drawn with the value that lets other keys be rendered more often than chance would. */
    private static final Map<ConfigKey<?>, String> MOSTLY = Map.of(
            PlatformKeys.CNI, "cilium",
            LoadBalancerKeys.PROVIDER, "cilium",
            PlatformKeys.STORAGE, "true",
            CiliumKeys.ENCRYPTION_TYPE, "wireguard",
            CiliumKeys.MONITORING, "true",
            PlatformKeys.MONITORING, "true");

    /** Together with the devices these decide {@code LB-001}; mostly nothing is announced by name. */
    private static final Set<ConfigKey<?>> SELDOM = Set.of(LoadBalancerKeys.L2_INTERFACES);

    private AnyConfig() {}

    /** Returns configurations, with the keys that every one needs. */
    public static Arbitrary<String> texts() {
        List<ConfigKey<?>> keys = ConfigKeys.all();
        return Combinators.combine(keys.stream().map(AnyConfig::value).toList()).as(values -> {
            Map<String, Object> root = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                FieldPath path = keys.get(i).path();
                values.get(i).ifPresent(value -> put(root, path, value));
            }
            return Yaml.write(root);
        });
    }

    private static Arbitrary<Optional<YamlNode>> value(ConfigKey<?> key) {
        Arbitrary<Optional<YamlNode>> drawn = KeyNodes.of(key).map(Optional::of);
        Arbitrary<Optional<YamlNode>> absent = Arbitraries.just(Optional.empty());
        if (key.isRequired() || !key.requiredWords().isEmpty()) {
            return drawn;
        }
        if (SELDOM.contains(key)) {
            return Arbitraries.frequencyOf(Tuple.of(9, absent), Tuple.of(1, drawn));
        }
        String usual = MOSTLY.get(key);
        if (usual != null) {
            YamlNode node = usual.equals("true") ? YamlScalar.of(true) : YamlScalar.of(usual);
            return Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.just(Optional.of(node))), Tuple.of(1, absent), Tuple.of(1, drawn));
        }
        return Arbitraries.oneOf(absent, drawn);
    }

    @SuppressWarnings("unchecked") // The maps in between are made here.
    private static void put(Map<String, Object> root, FieldPath path, YamlNode value) {
        Map<String, Object> section = root;
        List<FieldPath> steps = new ArrayList<>(path.steps());
        for (FieldPath step : steps.subList(0, steps.size() - 1)) {
            section = (Map<String, Object>) section.computeIfAbsent(step.lastName(), name -> new LinkedHashMap<>());
        }
        section.put(steps.get(steps.size() - 1).lastName(), value);
    }
}
