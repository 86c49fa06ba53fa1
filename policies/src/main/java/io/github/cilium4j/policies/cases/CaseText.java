package io.github.cilium4j.policies.cases;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A case as it is written. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCaseText.class)
interface CaseText {
    /** Returns its name. */
    String id();

    /** Returns the policies, each a text in JSON or YAML. */
    List<String> policies();

    /** Returns the peers: the name of a set, or the set itself. */
    Optional<YamlNode> peers();

    /** Returns the flows to decide. */
    List<FlowText> flows();

    /** Returns {@code default}, {@code always} or {@code never}. */
    Optional<String> mode();

    /** Returns the settings of the agent that are off their default. */
    Optional<SettingsText> profile();

    /** Returns what the case is about. Not read. */
    Optional<String> note();

    /** Returns the answers that somebody expects. Not read. */
    Optional<YamlNode> expect();
}
