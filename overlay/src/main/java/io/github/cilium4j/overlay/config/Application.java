package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.LabelKey;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application of the cluster that policies are rendered for, besides those that are built in.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Application {
    /** Returns its name, which is also that of its folder. */
    DnsLabel name();

    /** Returns the namespace its pods run in. */
    DnsLabel namespace();

    /** Returns the ports outside of the cluster that its pods may reach. */
    List<OpenPort> egress();

    /** Returns the ports that it opens on its nodes. */
    List<OpenPort> hostPorts();

    /** Returns the label of the nodes that open the ports; empty means every node. */
    Optional<LabelKey> nodeLabel();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Application}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
