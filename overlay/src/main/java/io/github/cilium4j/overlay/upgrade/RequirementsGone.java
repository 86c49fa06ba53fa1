package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** The fields {@code fromRequires} and {@code toRequires}. Source: cilium 1.19.4, pkg/policy/api/ingress.go and egress.go: the items are strings there. */
final class RequirementsGone implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.REQUIREMENTS_GONE;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> policy.elements()
                        .flatMap(element -> Stream.of("fromRequires", "toRequires")
                                .filter(element::isFilled)
                                .flatMap(element::child))
                        .map(requires -> policy.finding(UpgradeRules.REQUIREMENTS_GONE, requires)
                                .message(
                                        "Cilium 1.19 cannot read "
                                                + requires.path().lastName()
                                                + " and imports nothing of the policy, also not of one that is in the cluster already")
                                .fix("Move its labels into every selector of " + peers(requires)
                                        + " of the policies for these pods")));
    }

    private static String peers(Field requires) {
        return requires.path().lastName().startsWith("from") ? "fromEndpoints" : "toEndpoints";
    }
}
