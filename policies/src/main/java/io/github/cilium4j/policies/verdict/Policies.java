package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.imported.ImportContext;
import io.github.cilium4j.policies.imported.ImportedPolicy;
import io.github.cilium4j.policies.imported.NetworkPolicyReader;
import io.github.cilium4j.policies.imported.PolicyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policies among objects, as the agent imports them. */
final class Policies {
    /** Where a namespaced object goes that names no namespace. */
    private static final String DEFAULT_NAMESPACE = "default";

    private final PolicyReader own;
    private final NetworkPolicyReader ofKubernetes;

    Policies(AgentConfig config, Inventory inventory) {
        ImportContext context = new ImportContext(
                config.version(),
                config.cluster(),
                config.localClusterOnly(),
                Optional.of(DEFAULT_NAMESPACE),
                inventory.services());
        this.own = new PolicyReader(context);
        this.ofKubernetes = new NetworkPolicyReader(context);
    }

    List<ImportedPolicy> read(Manifests manifests) {
        List<ImportedPolicy> policies = new ArrayList<>();
        for (Located<?> object : manifests.all()) {
            Manifest manifest = object.manifest();
            if (manifest instanceof CiliumNetworkPolicy || manifest instanceof CiliumClusterwideNetworkPolicy) {
                policies.add(own.read(tree(object), object));
            } else if (manifest instanceof UntypedManifest untyped && isNetworkPolicy(untyped)) {
                policies.add(ofKubernetes.read(untyped.content(), object));
            }
        }
        return policies;
    }

    private static boolean isNetworkPolicy(UntypedManifest object) {
        return object.apiVersion().equals("networking.k8s.io/v1")
                && object.kind().equals("NetworkPolicy");
    }

    private static YamlMapping tree(Located<?> object) {
        return (YamlMapping) object.node(FieldPath.root()).orElseGet(() -> Yaml.tree(object.manifest()));
    }
}
