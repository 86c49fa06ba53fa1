package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state of a BGP router.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeInstanceStatus.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeInstanceStatus.class)
@JsonPropertyOrder({"name", "localASN", "peers"})
public interface CiliumBGPNodeInstanceStatus {
    /** Returns the name of the router. */
    String name();

    /** Returns the number of its autonomous system. */
    Optional<Asn> localASN();

    /** Returns its neighbours. */
    List<CiliumBGPNodePeerStatus> peers();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeInstanceStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeInstanceStatus.Builder {
        Builder() {}
    }
}
