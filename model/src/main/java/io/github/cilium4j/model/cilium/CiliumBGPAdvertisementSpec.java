package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * What neighbours are told.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPAdvertisementSpec.class)
@JsonDeserialize(as = ImmutableCiliumBGPAdvertisementSpec.class)
@JsonPropertyOrder({"advertisements"})
public interface CiliumBGPAdvertisementSpec {
    /** Returns the routes. Always written, because the API server wants it even when it is empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<BGPAdvertisement> advertisements();

    /** Returns the given routes. */
    static CiliumBGPAdvertisementSpec of(BGPAdvertisement... advertisements) {
        return builder().addAdvertisements(advertisements).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPAdvertisementSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPAdvertisementSpec.Builder {
        Builder() {}
    }
}
