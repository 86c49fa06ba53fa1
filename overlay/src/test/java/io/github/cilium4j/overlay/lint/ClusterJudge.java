package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.Optional;

/** Applies one rule to a configuration and objects written as YAML. */
final class ClusterJudge {
    private final LintRule<ConfiguredCluster> rule;

    ClusterJudge(LintRule<ConfiguredCluster> rule) {
        this.rule = rule;
    }

    /** Returns the severity, the object and the field of each finding. */
    List<String> places(Optional<OverlayConfig> config, String... texts) {
        return findings(config, texts).stream()
                .map(finding ->
                        finding.severity() + " " + finding.subject().replaceFirst(".* ", "") + " " + finding.path())
                .toList();
    }

    List<Finding> findings(Optional<OverlayConfig> config, String... texts) {
        ManifestReading objects =
                new ManifestReader(AllKinds.all()).read("cluster.yaml", String.join("\n---\n", texts));
        assertThat(objects.findings()).isEmpty();
        Cluster cluster = Cluster.read(objects.manifests(), CiliumVersion.V1_20);
        return rule.check(new ConfiguredCluster(cluster, config));
    }

    /** Returns a policy, clusterwide when the namespace is empty. */
    static String policy(String namespace, String name, String spec) {
        String kind = namespace.isEmpty() ? "CiliumClusterwideNetworkPolicy" : "CiliumNetworkPolicy";
        String place = namespace.isEmpty() ? "" : ", namespace: " + namespace;
        return "apiVersion: cilium.io/v2\nkind: " + kind + "\nmetadata: {name: " + name + place + "}\nspec:\n"
                + spec.indent(2);
    }

    /** Returns {@code default-deny-pod-ingress} with the namespaces it spares and the entities it lets in. */
    static String podDeny(String spared, String entities) {
        return policy(
                "", "default-deny-pod-ingress", allBut(spared) + "ingress: [{fromEntities: [" + entities + "]}]\n");
    }

    /** Returns {@code mutual-auth-required} with the namespaces it spares. */
    static String mutual(String spared) {
        return policy(
                "",
                "mutual-auth-required",
                allBut(spared) + "ingress: [{fromEndpoints: [{}], authentication: {mode: required}}]\n");
    }

    private static String allBut(String spared) {
        return """
                endpointSelector:
                  matchExpressions:
                    - {key: io.kubernetes.pod.namespace, operator: Exists}
                    - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [%s]}
                """.formatted(spared);
    }
}
