package io.github.cilium4j.core.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Optional;

/**
 * An object whose kind the SDK has no type for. It is written back as it was read, in the same order.
 *
 * @since 0.1.0
 */
public final class UntypedManifest implements Manifest {
    private final YamlMapping content;

    private UntypedManifest(YamlMapping content) {
        this.content = content;
    }

    /**
     * Returns the object with the given content.
     *
     * @throws InvalidManifestException when {@code apiVersion} or {@code kind} is missing or no string
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UntypedManifest of(YamlMapping content) {
        requireString(content, "apiVersion");
        requireString(content, "kind");
        return new UntypedManifest(content);
    }

    /** Returns the object with the given content, which may be none that a cluster takes: to say its name in a finding. */
    static UntypedManifest unchecked(YamlMapping content) {
        return new UntypedManifest(content);
    }

    private static void requireString(YamlMapping content, String field) {
        if (content.string(field).filter(text -> !text.isEmpty()).isEmpty()) {
            throw new InvalidManifestException(field, "an object needs it as a string", "Set " + field);
        }
    }

    /** Returns everything the object holds, {@code apiVersion} and {@code kind} included. */
    @JsonValue
    public YamlMapping content() {
        return content;
    }

    @Override
    public String apiVersion() {
        return content.string("apiVersion").orElseThrow();
    }

    @Override
    public String kind() {
        return content.string("kind").orElseThrow();
    }

    /** Returns name, namespace, labels and annotations as far as they are valid; the rest stays in {@link #content()}. */
    @Override
    public ObjectMeta metadata() {
        return content.mapping("metadata").map(UntypedMetadata::read).orElseGet(ObjectMeta::none);
    }

    /** Returns the value of a field; empty when it is absent. */
    public Optional<YamlNode> get(String field) {
        return content.get(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UntypedManifest that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return Manifest.describe(this);
    }
}
