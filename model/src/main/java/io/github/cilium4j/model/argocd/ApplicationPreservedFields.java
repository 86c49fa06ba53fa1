package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Labels and annotations of Applications that the controller leaves alone.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationPreservedFields.class)
@JsonDeserialize(as = ImmutableApplicationPreservedFields.class)
@JsonPropertyOrder({"annotations", "labels"})
public interface ApplicationPreservedFields {
    /** Returns keys of annotations. */
    List<String> annotations();

    /** Returns keys of labels. */
    List<String> labels();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationPreservedFields}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationPreservedFields.Builder {
        Builder() {}
    }
}
