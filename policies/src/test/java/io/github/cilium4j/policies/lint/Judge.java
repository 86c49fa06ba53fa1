package io.github.cilium4j.policies.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** Applies one rule to objects written as YAML. */
final class Judge {
    private final LintRule<Cluster> rule;

    Judge(LintRule<Cluster> rule) {
        this.rule = rule;
    }

    /** Returns what the rule reports about the objects of the texts, which must be readable without a finding. */
    List<Finding> findings(String... texts) {
        return rule.check(cluster(String.join("\n---\n", texts)));
    }

    /** Returns the object and the field of each finding, as {@code namespace/name field}. */
    List<String> places(String... texts) {
        return findings(texts).stream()
                .map(finding -> finding.subject().replaceFirst(".* ", "") + " " + finding.path())
                .toList();
    }

    static Cluster cluster(String text) {
        ManifestReading objects = new ManifestReader(AllKinds.all()).read("cluster.yaml", text);
        assertThat(objects.findings()).isEmpty();
        return Cluster.read(objects.manifests(), CiliumVersion.V1_20);
    }

    /** Returns a policy of namespace {@code shop}. */
    static String policy(String name, String spec) {
        return "apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: " + name
                + ", namespace: shop}\nspec:\n" + spec.indent(2);
    }

    /** Returns a clusterwide policy. */
    static String clusterwide(String name, String spec) {
        return "apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: {name: " + name + "}\nspec:\n"
                + spec.indent(2);
    }

    /** Returns a clusterwide policy for all pods but those of the system. */
    static String forPods(String name, String rest) {
        return clusterwide(name, """
                endpointSelector:
                  matchExpressions:
                    - {key: io.kubernetes.pod.namespace, operator: Exists}
                    - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
                """ + rest);
    }

    /** Returns values of Cilium's chart. */
    static String values(String yaml) {
        return "apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: rke2-cilium, namespace: kube-system}\n"
                + "spec:\n  valuesContent: |\n" + yaml.indent(4);
    }

    /** Returns a Deployment of namespace {@code shop} with one container. */
    static String deployment(String app, String container) {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + app
                + ", namespace: shop}\nspec: {template: {metadata: {labels: {app: " + app + "}}, spec: {containers: ["
                + container + "]}}}";
    }

    /** Returns a Service of namespace {@code shop} with one port. */
    static String service(String app, String type, String port) {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: " + app + ", namespace: shop}\nspec: {type: " + type
                + ", selector: {app: " + app + "}, ports: [" + port + "]}";
    }
}
