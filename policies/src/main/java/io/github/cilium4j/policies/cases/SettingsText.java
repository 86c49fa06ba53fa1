package io.github.cilium4j.policies.cases;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the agent as a case writes them; what is left out has its default. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSettingsText.class)
interface SettingsText {
    /** Returns whether both families are on; by default IPv4 alone. */
    Optional<Boolean> dualStack();

    /** Returns {@code always}, {@code auto} or {@code policy}; on Kubernetes {@code auto} is {@code always}. */
    Optional<String> allowLocalhost();

    /** Returns whether selectors that name no cluster select the local one alone; by default since 1.19. */
    Optional<Boolean> policyDefaultLocalCluster();

    /** Returns whether host policies count. They do by default here, although Cilium's own default is that they do not. */
    Optional<Boolean> hostFirewall();
}
