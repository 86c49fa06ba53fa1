package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.lint.RuleInfo;
import java.util.Optional;

/** Explains why no supported chart reads a key. */
interface StrayRule {
    RuleInfo info();

    /** Returns what to say about the key; empty when that is not the reason. */
    Optional<Advice> check(Stray stray);
}
