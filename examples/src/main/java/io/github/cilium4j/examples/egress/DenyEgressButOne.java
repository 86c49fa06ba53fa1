package io.github.cilium4j.examples.egress;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.policies.application.ApplicationEgress;
import io.github.cilium4j.policies.defaultdeny.ExternalEgressDefaultDeny;
import java.util.List;

/** Denies every pod the world outside of the cluster, and lets one application reach one name. */
public final class DenyEgressButOne {
    private DenyEgressButOne() {}

    /** Returns the default deny and its exception. */
    public static List<Manifest> manifests() {
        return List.of(
                ExternalEgressDefaultDeny.builder().build().manifest(),
                ApplicationEgress.builder()
                        .application("shop")
                        .namespace("shop")
                        .addName("payments.example.org")
                        .build()
                        .manifest());
    }

    /** Prints both as YAML. */
    public static void main(String[] args) {
        System.out.print(Yaml.writeAll(manifests()));
    }
}
