package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is redirected, and where to.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumLocalRedirectPolicySpec.class)
@JsonDeserialize(as = ImmutableCiliumLocalRedirectPolicySpec.class)
@JsonPropertyOrder({"redirectFrontend", "redirectBackend", "skipRedirectFromBackend", "description"})
public interface CiliumLocalRedirectPolicySpec {
    /** Returns whose traffic is redirected. */
    RedirectFrontend redirectFrontend();

    /** Returns the pods that get it. */
    RedirectBackend redirectBackend();

    /** Returns whether traffic of the back end itself goes on to where it was sent; absent means false. */
    Optional<Boolean> skipRedirectFromBackend();

    /** Returns what the policy is for, for people. */
    Optional<String> description();

    /**
     * Refuses ports without the names that several ports need, and a back end whose protocol is another than that of
     * the one port of the front end: cilium 1.18.6 to 1.20.2 pkg/loadbalancer/redirectpolicy/redirectpolicy.go.
     */
    @Value.Check
    default void check() {
        RedirectChecks.spec(this);
    }

    /** Returns the redirection of a front end to a back end. */
    static CiliumLocalRedirectPolicySpec of(RedirectFrontend frontend, RedirectBackend backend) {
        return builder().redirectFrontend(frontend).redirectBackend(backend).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumLocalRedirectPolicySpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumLocalRedirectPolicySpec.Builder {
        Builder() {}
    }
}
