package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Optional;

/** Judges the value of a key that a chart reads. */
interface ValueRule {
    RuleInfo info();

    /** Returns what is wrong with a value for the charts of a variant; empty when nothing is. */
    Optional<Advice> check(Key key, Variant variant, YamlNode value);
}
