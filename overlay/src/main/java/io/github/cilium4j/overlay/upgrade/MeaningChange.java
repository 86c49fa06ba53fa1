package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Something that two versions take and understand differently. */
interface MeaningChange {
    /** Returns its id and summary; the page about upgrades has a row for it. */
    RuleInfo info();

    /** Returns the first version that understands it in the new way. */
    CiliumVersion since();

    /** Returns where it changes something. */
    Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings);
}
