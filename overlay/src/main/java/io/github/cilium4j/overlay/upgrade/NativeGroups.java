package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Groups as peers. Source: cilium 1.19.4, operator/watchers; cilium 1.20.2, pkg/policy/api/groups.go. */
final class NativeGroups implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.NATIVE_GROUPS;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> policy.elements()
                        .flatMap(element -> Stream.of("fromGroups", "toGroups")
                                .filter(element::isFilled)
                                .flatMap(element::child))
                        .map(groups -> policy.finding(UpgradeRules.NATIVE_GROUPS, groups)
                                .message(
                                        "until Cilium 1.19 the operator writes a policy of its own for the groups, which denies all when"
                                                + " the cloud does not answer; since 1.20 the agents follow a CiliumCIDRGroup that it keeps filled")
                                .fix("Look for policies and rights that rest on the written policy")));
    }
}
