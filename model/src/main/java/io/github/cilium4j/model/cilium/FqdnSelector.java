package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Selects addresses outside the cluster by the name that was looked up for them. An endpoint must be allowed to look
 * the name up through the DNS proxy, or nothing is ever selected.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFqdnSelector.class)
@JsonDeserialize(as = ImmutableFqdnSelector.class)
@JsonPropertyOrder({"matchName", "matchPattern"})
public interface FqdnSelector {
    /**
     * Returns the name, matched as it is in either case: at most 255 letters, digits, {@code -} and {@code _} between
     * single dots.
     */
    Optional<String> matchName();

    /**
     * Returns the pattern: a name in which {@code *} stands for any characters but a dot. {@code *} alone is every
     * name; from 1.19 on a leading {@code **.} stands for one or more whole labels, in 1.18 it is the same as
     * {@code *.}.
     */
    Optional<String> matchPattern();

    /** Refuses a selector without exactly one name or pattern, or with characters that no name has: cilium CRD. */
    @Value.Check
    default void check() {
        DnsMatch.check(matchName(), matchPattern());
    }

    /** Returns the selector of one name, such as {@code api.example.com}. */
    static FqdnSelector matchName(String name) {
        return ImmutableFqdnSelector.builder().matchName(name).build();
    }

    /** Returns the selector of all names of a pattern, such as {@code *.example.com}. */
    static FqdnSelector matchPattern(String pattern) {
        return ImmutableFqdnSelector.builder().matchPattern(pattern).build();
    }
}
