package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.CiliumCIDRGroup;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.agent.AgentJudge;
import io.github.cilium4j.policies.agent.AgentSettings;
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

    private final CiliumVersion version;
    private final AgentSettings settings;
    private final List<String> refused = new ArrayList<>();
    private final PolicyReader own;
    private final NetworkPolicyReader ofKubernetes;

    Policies(AgentConfig config, Inventory inventory) {
        ImportContext context = new ImportContext(
                config.version(),
                config.cluster(),
                config.localClusterOnly(),
                Optional.of(DEFAULT_NAMESPACE),
                inventory.services());
        this.version = config.version();
        this.settings = AgentSettings.defaults();
        this.own = new PolicyReader(context);
        this.ofKubernetes = new NetworkPolicyReader(context);
    }

    List<ImportedPolicy> read(Manifests manifests) {
        List<ImportedPolicy> policies = new ArrayList<>();
        for (Located<?> object : manifests.all()) {
            Manifest manifest = object.manifest();
            if (manifest instanceof CiliumNetworkPolicy || manifest instanceof CiliumClusterwideNetworkPolicy) {
                read(tree(object), object).ifPresent(policies::add);
            } else if (manifest instanceof UntypedManifest untyped && isNetworkPolicy(untyped)) {
                policies.add(ofKubernetes.read(untyped.content(), object));
            }
        }
        return policies;
    }

    /** Returns the policies that the agent refuses, as {@code CiliumNetworkPolicy shop/web}. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    private Optional<ImportedPolicy> read(YamlMapping tree, Located<?> object) {
        if (AgentJudge.judge(tree, settings).valid(version)) {
            return Optional.of(own.read(tree, object));
        }
        refused.add(Manifest.describe(object.manifest()));
        return Optional.empty();
    }

    /** Returns the groups of address blocks. */
    static CidrGroups groups(Manifests manifests) {
        return new CidrGroups(manifests.all(CiliumCIDRGroup.class).stream()
                .map(object -> CidrGroups.Group.of(object.manifest()))
                .toList());
    }

    private static boolean isNetworkPolicy(UntypedManifest object) {
        return object.apiVersion().equals("networking.k8s.io/v1")
                && object.kind().equals("NetworkPolicy");
    }

    private static YamlMapping tree(Located<?> object) {
        return (YamlMapping) object.node(FieldPath.root()).orElseGet(() -> Yaml.tree(object.manifest()));
    }
}
