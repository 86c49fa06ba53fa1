package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Access of the host while policies are always enforced. Source: cilium 1.19.4, pkg/policy/resolve.go; cilium 1.20.2, pkg/policy/repository.go. */
final class AlwaysEnforced implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.ALWAYS_ENFORCED;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return settings.findings(UpgradeRules.ALWAYS_ENFORCED, "policyEnforcementMode", "enable-policy", "always")
                .map(found -> found.message(
                                "pods that no rule about ingress selects are reached by their host, and by its probes,"
                                        + " until Cilium 1.19, and not since 1.20")
                        .fix("Give every pod a rule with fromEntities: [host]"));
    }
}
