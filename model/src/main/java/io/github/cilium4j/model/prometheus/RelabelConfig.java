package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step that rewrites, keeps or drops targets or samples by their labels.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRelabelConfig.class)
@JsonDeserialize(as = ImmutableRelabelConfig.class)
@JsonPropertyOrder({"sourceLabels", "separator", "targetLabel", "regex", "modulus", "replacement", "action"})
public interface RelabelConfig {
    /** Returns the labels whose values are joined by the separator and matched. */
    List<String> sourceLabels();

    /** Returns what joins the source labels; absent means {@code ;}. */
    Optional<String> separator();

    /**
     * Returns the label that the step writes. {@code replace}, {@code hashmod}, {@code lowercase}, {@code uppercase},
     * {@code keepequal} and {@code dropequal} need it.
     */
    Optional<String> targetLabel();

    /** Returns the RE2 pattern, anchored at both ends; absent means {@code (.*)}. */
    Optional<String> regex();

    /** Returns the modulus of {@code hashmod}, not negative. */
    Optional<Long> modulus();

    /**
     * Returns what is written, with {@code $1} for the first group; absent means {@code $1}. Empty removes the label.
     */
    Optional<String> replacement();

    /** Returns what the step does; absent means {@link RelabelAction#REPLACE}. */
    Optional<RelabelAction> action();

    /** Returns the step that sets a label to a fixed text. */
    static RelabelConfig set(String targetLabel, String text) {
        return builder()
                .targetLabel(targetLabel)
                .replacement(text)
                .action(RelabelAction.REPLACE)
                .build();
    }

    /** Returns the step that copies the value of one label to another. */
    static RelabelConfig copy(String sourceLabel, String targetLabel) {
        return builder()
                .addSourceLabel(sourceLabel)
                .targetLabel(targetLabel)
                .action(RelabelAction.REPLACE)
                .build();
    }

    /** Refuses a negative modulus. */
    @Value.Check
    default void check() {
        CrdConstraints.notNegative("modulus", modulus());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RelabelConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableRelabelConfig.Builder {
        Builder() {}
    }
}
