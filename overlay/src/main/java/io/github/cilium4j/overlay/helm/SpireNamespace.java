package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The namespace of SPIRE. SPIRE's agents use the host's network and files, which the CIS profile of RKE2 refuses in a new
 * namespace, so it has to be there before the chart, privileged, and marked so that Helm takes it over.
 *
 * @since 0.1.0
 */
public final class SpireNamespace {
    /** Its name, as in {@code authentication.mutual.spire.install.namespace}. */
    public static final String NAME = "cilium-spire";

    private static final String SECURITY = "pod-security.kubernetes.io/";

    private SpireNamespace() {}

    /** Returns the object. */
    public static UntypedManifest render() {
        Map<String, YamlNode> metadata = new LinkedHashMap<>();
        metadata.put("name", YamlScalar.of(NAME));
        metadata.put("labels", labels());
        metadata.put("annotations", annotations());
        Map<String, YamlNode> content = new LinkedHashMap<>();
        content.put("apiVersion", YamlScalar.of("v1"));
        content.put("kind", YamlScalar.of("Namespace"));
        content.put("metadata", YamlMapping.of(metadata));
        return UntypedManifest.of(YamlMapping.of(content));
    }

    private static YamlNode labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String mode : new String[] {"enforce", "audit", "warn"}) {
            labels.put(SECURITY + mode, "privileged");
        }
        labels.put("app.kubernetes.io/managed-by", "Helm");
        return Yaml.tree(labels);
    }

    private static YamlNode annotations() {
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put("meta.helm.sh/release-name", RkeCiliumChartConfig.NAME);
        annotations.put("meta.helm.sh/release-namespace", RkeCiliumChartConfig.NAMESPACE);
        return Yaml.tree(annotations);
    }
}
