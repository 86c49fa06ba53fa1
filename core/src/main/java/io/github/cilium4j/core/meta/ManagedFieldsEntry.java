package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fields of an object that one manager has set. The API server writes and judges it; here it is carried along.
 *
 * <p>Source: apimachinery pkg/apis/meta/v1, ManagedFieldsEntry.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableManagedFieldsEntry.class)
@JsonDeserialize(as = ImmutableManagedFieldsEntry.class)
@JsonPropertyOrder({"manager", "operation", "apiVersion", "time", "fieldsType", "fieldsV1", "subresource"})
public interface ManagedFieldsEntry {
    /** Returns the name of the manager, such as {@code kubectl}. */
    Optional<String> manager();

    /** Returns how the fields were set: {@code Apply} or {@code Update}. */
    Optional<String> operation();

    /** Returns the group and version in which the fields are named. */
    Optional<String> apiVersion();

    /** Returns when the entry last changed, in RFC 3339 form as the API server wrote it. */
    Optional<String> time();

    /** Returns the form of the fields; {@code FieldsV1} is the only one. */
    Optional<String> fieldsType();

    /** Returns the fields, as nested maps whose keys start with {@code f:}, {@code k:} or {@code v:}. */
    Optional<YamlMapping> fieldsV1();

    /** Returns the subresource through which the fields were set; absent for the object itself. */
    Optional<String> subresource();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ManagedFieldsEntry}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableManagedFieldsEntry.Builder {
        Builder() {}
    }
}
