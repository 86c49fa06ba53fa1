package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.CiliumVersion;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a check is told besides its inputs.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CheckOptions {
    /** Returns the version of Cilium to judge for; empty means all, and the newest chart's defaults. */
    Optional<CiliumVersion> ciliumVersion();

    /** Returns the file that says what is known about the cluster; empty means that the inputs say it. */
    Optional<Input> profile();

    /** Returns the findings that are known already; none when not set. */
    @Value.Default
    default Baseline baseline() {
        return Baseline.NONE;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CheckOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCheckOptions.Builder {
        Builder() {}
    }
}
