package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;

/** The NetworkPolicies of Kubernetes that open port 53 in {@code kube-system}, such as the one of RKE2's CIS profile. */
final class DnsNetworkPolicies {
    private DnsNetworkPolicies() {}

    static boolean areAmong(Manifests manifests) {
        return manifests.all(UntypedManifest.class).stream()
                .map(object -> object.manifest())
                .filter(object -> object.apiVersion().equals("networking.k8s.io/v1")
                        && object.kind().equals("NetworkPolicy")
                        && object.metadata()
                                .namespace()
                                .filter("kube-system"::equals)
                                .isPresent())
                .flatMap(object -> object.content().mapping("spec").stream())
                .flatMap(spec -> spec.mappings("ingress").stream())
                .flatMap(ingress -> ingress.mappings("ports").stream())
                .anyMatch(port -> isDns(port.get("port")));
    }

    private static boolean isDns(Optional<YamlNode> port) {
        return port.filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).canonical())
                .filter("53"::equals)
                .isPresent();
    }
}
