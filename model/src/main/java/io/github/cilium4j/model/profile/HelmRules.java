package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.helm.values.ValuesRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about Helm values and the settings that come of them, in catalogue order.
 *
 * @since 0.1.0
 */
public final class HelmRules {
    static final RuleInfo NO_MAP =
            RuleInfo.of("HELM-001", Gate.INPUT, Severity.ERROR, "the values of a chart are not one YAML map");
    static final RuleInfo WRONG_TYPE = ValuesRules.WRONG_TYPE;
    static final RuleInfo UNKNOWN_VALUE = ValuesRules.UNKNOWN_VALUE;
    static final RuleInfo NO_DEVICE_NAME = RuleInfo.of(
            "HELM-004",
            Gate.DATAPATH,
            Severity.WARNING,
            "an entry of the device list is nothing that a device is called");

    /** Two sources of one check give a setting different values. */
    public static final RuleInfo CONFLICT = RuleInfo.of(
            "HELM-005", Gate.DATAPATH, Severity.WARNING, "two sources give a setting of Cilium different values");

    private HelmRules() {}

    /** Returns every rule about Helm values. */
    public static List<RuleInfo> all() {
        return Stream.concat(
                        Stream.of(NO_MAP, WRONG_TYPE, UNKNOWN_VALUE, NO_DEVICE_NAME, CONFLICT),
                        ValuesRules.all().stream())
                .toList();
    }
}
