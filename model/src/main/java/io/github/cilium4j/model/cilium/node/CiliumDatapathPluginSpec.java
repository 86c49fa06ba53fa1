package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import org.immutables.value.Value;

/**
 * What Cilium has to know about a plugin.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumDatapathPluginSpec.class)
@JsonDeserialize(as = ImmutableCiliumDatapathPluginSpec.class)
@JsonPropertyOrder({"attachmentPolicy", "version"})
public interface CiliumDatapathPluginSpec {
    /** Returns what happens while the plugin does not answer. */
    CiliumDatapathPluginAttachmentPolicy attachmentPolicy();

    /** Returns its version, any text; another one makes Cilium load its programs anew. */
    String version();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumDatapathPluginSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumDatapathPluginSpec.Builder {
        Builder() {}
    }
}
