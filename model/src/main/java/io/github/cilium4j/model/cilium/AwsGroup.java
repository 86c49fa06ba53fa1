package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Instances of AWS; all fields must hold.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAwsGroup.class)
@JsonDeserialize(as = ImmutableAwsGroup.class)
@JsonPropertyOrder({"labels", "securityGroupsIds", "securityGroupsNames", "region"})
public interface AwsGroup {
    /** Returns the tags of the instances. */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns the identifiers of security groups. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<String> securityGroupsIds();

    /** Returns the names of security groups. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<String> securityGroupsNames();

    /** Returns the region; upstream calls it deprecated from 1.20 on. */
    Optional<String> region();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AwsGroup}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAwsGroup.Builder {
        Builder() {}
    }
}
