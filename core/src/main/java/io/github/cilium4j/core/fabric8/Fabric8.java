package io.github.cilium4j.core.fabric8;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.Bound;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;

/**
 * Converts objects of the SDK to fabric8's and back. Both ways go through the serialised form, so nothing is shared: changing
 * a fabric8 object later does not change the value it was made from, or into.
 *
 * @since 0.1.0
 */
public final class Fabric8 {
    private Fabric8() {}

    /**
     * Returns an object as fabric8 has those it knows no type for, ready for {@code client.resource(...)}. What fabric8 does
     * not keep: metadata that is absent becomes empty.
     */
    public static GenericKubernetesResource toResource(Manifest manifest) {
        return bind(Yaml.write(manifest), GenericKubernetesResource.class);
    }

    /**
     * Returns a fabric8 object, typed or generic, as a value.
     *
     * @param resource an object that the cluster gave, or that was built
     * @param type the SDK's type of its kind
     * @throws InvalidManifestException when the object is of another kind, or does not fit the type; its attribute is the path
     *     of the first field that is wrong
     */
    public static <M extends Manifest> M fromResource(HasMetadata resource, Class<M> type) {
        M manifest = bind(serialise(resource), type);
        if (!manifest.kind().equals(resource.getKind())) {
            throw new InvalidManifestException(
                    "kind",
                    Quoted.of(resource.getKind()) + " is not " + manifest.kind(),
                    "Give an object of kind " + manifest.kind());
        }
        return manifest;
    }

    /**
     * Returns a fabric8 object of any kind as data.
     *
     * @throws InvalidManifestException when {@code apiVersion} or {@code kind} is missing
     */
    public static UntypedManifest untyped(HasMetadata resource) {
        return fromResource(resource, UntypedManifest.class);
    }

    private static String serialise(HasMetadata resource) {
        try {
            return Yaml.write(resource);
        } catch (IllegalArgumentException e) {
            String problem = "the object cannot be serialised: " + e.getMessage();
            throw new InvalidManifestException("", problem, "Give an object that fabric8's own Serialization writes");
        }
    }

    private static <T> T bind(String text, Class<T> type) {
        YamlStream stream = YamlReader.read("", text);
        stream.findings().forEach(Fabric8::refuse);
        Bound<T> bound = Yaml.bind(stream.documents().get(0), FieldPath.root(), type);
        bound.findings().forEach(Fabric8::refuse);
        return bound.value().orElseThrow();
    }

    /** A place in the text between the two means nothing to the caller, so only the path is kept. */
    private static void refuse(Finding finding) {
        throw new InvalidManifestException(finding.path().toString(), finding.message(), finding.fix());
    }
}
