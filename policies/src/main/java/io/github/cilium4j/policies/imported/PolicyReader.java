package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads policies as the agent imports them. Source: cilium 1.18.6 to 1.20.2, pkg/k8s/apis/cilium.io/v2/{cnp,ccnp}_types.go.
 *
 * @since 0.1.0
 */
public final class PolicyReader {
    private static final String CLUSTERWIDE = "CiliumClusterwideNetworkPolicy";

    private final ImportContext context;

    /** Creates a reader. */
    public PolicyReader(ImportContext context) {
        this.context = context;
    }

    /**
     * Reads a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy.
     *
     * @param object its tree
     * @param places where its fields stand
     */
    public ImportedPolicy read(YamlMapping object, Locator places) {
        Optional<YamlMapping> metadata = object.mapping("metadata");
        String name = metadata.flatMap(meta -> meta.string("name")).orElse("");
        Optional<String> namespace = namespace(object, metadata);
        List<ImportedRule> rules = new ArrayList<>();
        object.mapping("spec").ifPresent(spec -> read(spec, FieldPath.of("spec"), namespace, rules));
        List<YamlNode> specs = Trees.list(object, "specs").orElse(List.of());
        for (int i = 0; i < specs.size(); i++) {
            if (specs.get(i) instanceof YamlMapping spec) {
                read(spec, FieldPath.of("specs").index(i), namespace, rules);
            }
        }
        return new ImportedPolicy(namespace, name, passedOver(object) ? List.of() : rules, places);
    }

    private Optional<String> namespace(YamlMapping object, Optional<YamlMapping> metadata) {
        if (object.string("kind").filter(CLUSTERWIDE::equals).isPresent()) {
            return Optional.empty();
        }
        return metadata.flatMap(meta -> meta.string("namespace"))
                .filter(name -> !name.isEmpty())
                .or(context::defaultNamespace);
    }

    private void read(YamlMapping rule, FieldPath path, Optional<String> namespace, List<ImportedRule> rules) {
        rules.add(new RuleReader(context, namespace).read(rule, path));
    }

    private boolean passedOver(YamlMapping object) {
        return RuleReader.elements(object).anyMatch(element -> RuleReader.isPassedOver(element, context.version()));
    }
}
