package io.github.cilium4j.benchmarks;

import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A thousand policies of a shop: six callers by label, two ways out and the cluster's DNS, about 2 kB of YAML each. */
final class TypicalPolicies {
    static final int COUNT = 1_000;

    private TypicalPolicies() {}

    static CiliumNetworkPolicy build(int number) {
        Rule.Builder rule = Rule.builder().endpointSelector(LabelSelector.of("app", "web-" + number));
        for (int caller = 0; caller < 6; caller++) {
            rule.addIngress(IngressRule.fromEndpoints(LabelSelector.of("app", "client-" + caller))
                    .onPorts(PortRule.tcp(8080 + caller)));
        }
        rule.addEgress(EgressRule.toEntities(Entity.KUBE_APISERVER).onPorts(PortRule.tcp(6443)));
        rule.addEgress(EgressRule.toEndpoints(LabelSelector.of("app", "database-" + number))
                .onPorts(PortRule.tcp(5432)));
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("shop", "web-" + number))
                .spec(rule.build())
                .build();
    }

    static List<CiliumNetworkPolicy> built() {
        return IntStream.range(0, COUNT).mapToObj(TypicalPolicies::build).toList();
    }

    static List<byte[]> written() {
        return built().stream()
                .map(policy -> Yaml.write(policy).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static Manifests manifests() {
        return Manifests.built(built());
    }
}
