package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** The default of mesh-auth-enabled. Source: cilium 1.18.6 and 1.19.4, pkg/auth/cell.go. */
final class AuthenticationOff implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.AUTHENTICATION_OFF;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return settings.has("authentication.enabled", "mesh-auth-enabled")
                ? Stream.empty()
                : inputs.policies().stream()
                        .flatMap(
                                policy -> policy.elements()
                                        .flatMap(element -> element.below("authentication", "mode"))
                                        .filter(mode -> !mode.text().equals("disabled"))
                                        .map(
                                                mode -> policy.finding(UpgradeRules.AUTHENTICATION_OFF, mode)
                                                        .message(
                                                                "authentication is handled by default in Cilium 1.18, and only when it is switched on"
                                                                        + " since 1.19")
                                                        .fix(
                                                                "Set authentication.enabled in the values of Cilium, or remove this field")));
    }
}
