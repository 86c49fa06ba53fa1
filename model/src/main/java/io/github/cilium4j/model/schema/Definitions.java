package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.CiliumVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The definitions of every kind that a table has, read when they are first asked for. */
final class Definitions {
    private static final String CILIUM = "cilium.io";
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "monitoring.coreos.com", "prometheus-operator.tsv",
            "helm.cattle.io", "helm-controller.tsv",
            "argoproj.io", "argocd.tsv",
            "gateway.networking.k8s.io", "gateway-api.tsv");

    private final Shapes shapes = new Shapes();
    private final Map<String, Map<Table, Integer>> groups = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Optional<Definition>>> definitions = new ConcurrentHashMap<>();

    /** Returns the definition of a kind; nothing when no table has the kind. */
    Optional<Definition> find(String apiVersion, String kind) {
        Map<String, Optional<Definition>> kinds = definitions.get(apiVersion);
        Optional<Definition> known = kinds == null ? null : kinds.get(kind);
        return known == null ? read(apiVersion, kind) : known;
    }

    /** Only kinds of a table are remembered: names come from files, and there is no end of them. */
    private Optional<Definition> read(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "" : apiVersion.substring(0, slash);
        if (!group.equals(CILIUM) && !NEIGHBOURS.containsKey(group)) {
            return Optional.empty();
        }
        Optional<Definition> definition =
                Definition.of(groups.computeIfAbsent(group, Definitions::tables), apiVersion, kind, shapes);
        if (definition.filter(found -> found.served() != 0).isPresent()) {
            definitions
                    .computeIfAbsent(apiVersion, key -> new ConcurrentHashMap<>())
                    .put(kind, definition);
        }
        return definition;
    }

    /** Returns the tables of a group. What does not come from Cilium is the same for every version of it. */
    static Map<Table, Integer> tables(String group) {
        Map<Table, Integer> tables = new LinkedHashMap<>();
        if (group.equals(CILIUM)) {
            CiliumVersion.all()
                    .forEach(version -> tables.put(Table.read("cilium-" + version + ".tsv"), Versions.of(version)));
        } else {
            tables.put(Table.read(NEIGHBOURS.getOrDefault(group, "")), Versions.ALL);
        }
        return tables;
    }
}
