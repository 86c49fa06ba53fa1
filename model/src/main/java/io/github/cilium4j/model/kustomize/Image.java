package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Replaces the name, the tag or the digest of an image wherever it is used.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableImage.class)
@JsonDeserialize(as = ImmutableImage.class)
@JsonPropertyOrder({"name", "newName", "newTag", "tagSuffix", "digest"})
public interface Image {
    /** Returns the image as the objects name it, without tag. */
    Optional<String> name();

    /** Returns its new name. */
    Optional<String> newName();

    /** Returns its new tag; a string, also when it looks like a number. */
    Optional<String> newTag();

    /** Returns what is appended to the tag. */
    Optional<String> tagSuffix();

    /** Returns its digest, which takes the place of the tag. */
    Optional<String> digest();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Image}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
