package io.github.cilium4j.examples.policy;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.Rule;

/** Lets the web pods of a shop reach the world on port 443, and prints the manifest. */
public final class AllowWebToTheWorld {
    private AllowWebToTheWorld() {}

    /** Returns the policy. */
    public static CiliumNetworkPolicy policy() {
        return CiliumNetworkPolicy.builder()
                .metadata(ObjectMeta.of("shop", "web-egress"))
                .spec(Rule.builder()
                        .endpointSelector(LabelSelector.of("app", "web"))
                        .addEgress(EgressRule.toEntities(Entity.WORLD).onPorts(PortRule.tcp(443)))
                        .build())
                .build();
    }

    /** Prints the policy as YAML. */
    public static void main(String[] args) {
        System.out.print(Yaml.write(policy()));
    }
}
