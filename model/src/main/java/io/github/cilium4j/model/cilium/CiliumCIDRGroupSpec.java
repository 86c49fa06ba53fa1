package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import org.immutables.value.Value;

/**
 * The blocks of a {@link CiliumCIDRGroup}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumCIDRGroupSpec.class)
@JsonDeserialize(as = ImmutableCiliumCIDRGroupSpec.class)
@JsonPropertyOrder({"externalCIDRs"})
public interface CiliumCIDRGroupSpec {
    /**
     * Returns the blocks, in any order; none is a group without addresses. Always written, because the API server
     * wants it even when it is empty.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Cidr> externalCIDRs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumCIDRGroupSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumCIDRGroupSpec.Builder {
        Builder() {}
    }
}
