package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.policies.endpoint.Endpoint;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sets of peers that cases name. Immutable.
 *
 * @since 0.1.0
 */
public final class PeerSets {
    /** No sets: every case brings its own peers. */
    public static final PeerSets NONE = new PeerSets(Map.of());

    private final Map<String, Map<String, Endpoint>> byName;

    private PeerSets(Map<String, Map<String, Endpoint>> byName) {
        this.byName = byName;
    }

    /**
     * Reads a file of sets: one JSON or YAML object of sets by name, each of peers by name.
     *
     * @param name the file as the user named it
     * @param bytes what it holds, UTF-8
     * @throws InvalidManifestException when it holds something else
     */
    public static PeerSets read(String name, byte[] bytes) {
        YamlDocument document = Bindings.require(YamlReader.read(name, bytes));
        Map<String, Map<String, Endpoint>> sets = new LinkedHashMap<>();
        for (String set : PeerReader.keys(document, FieldPath.root())) {
            sets.put(set, PeerReader.set(document, FieldPath.of(set)));
        }
        return new PeerSets(sets);
    }

    Map<String, Endpoint> named(String name) {
        Map<String, Endpoint> set = byName.get(name);
        if (set == null) {
            throw new InvalidManifestException(
                    "peers",
                    Quoted.of(name) + " is no set of peers",
                    "Write one of those in the file of peers: " + byName.keySet());
        }
        return set;
    }
}
