package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The object that owns another one, in the same namespace or cluster-wide.
 *
 * <p>Source: apimachinery pkg/apis/meta/v1 and pkg/api/validation/objectmeta.go.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOwnerReference.class)
@JsonDeserialize(as = ImmutableOwnerReference.class)
@JsonPropertyOrder({"apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"})
public interface OwnerReference {
    /** Returns the owner's group and version, {@code group/version} or {@code version}; not empty. */
    String apiVersion();

    /** Returns the owner's kind; not empty. */
    String kind();

    /** Returns the owner's name; not empty. */
    String name();

    /** Returns the owner's identity; not empty. */
    String uid();

    /** Returns whether the owner manages the object; absent means no. */
    Optional<Boolean> controller();

    /** Returns whether the owner stays until this object is gone when it is deleted in the foreground; absent means no. */
    Optional<Boolean> blockOwnerDeletion();

    /** Refuses what no API server takes. */
    @Value.Check
    default void check() {
        requireText("apiVersion", apiVersion());
        requireText("kind", kind());
        requireText("name", name());
        requireText("uid", uid());
    }

    private static void requireText(String attribute, String value) {
        if (value.isEmpty()) {
            throw new InvalidManifestException(attribute, "\"\" is empty", "Write the owner's " + attribute);
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnerReference}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableOwnerReference.Builder {
        Builder() {}
    }
}
