package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * How Jsonnet is run.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSourceJsonnet.class)
@JsonDeserialize(as = ImmutableApplicationSourceJsonnet.class)
@JsonPropertyOrder({"extVars", "tlas", "libs"})
public interface ApplicationSourceJsonnet {
    /** Returns external variables. */
    List<JsonnetVar> extVars();

    /** Returns arguments of the function at the top level. */
    List<JsonnetVar> tlas();

    /** Returns folders with libraries. */
    List<String> libs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSourceJsonnet}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSourceJsonnet.Builder {
        Builder() {}
    }
}
