package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Services whose externalTrafficPolicy is Local. Source: cilium 1.20.2, pkg/l2announcer/l2announcer.go. */
final class AnnouncedWithoutBackend implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.ANNOUNCED_WITHOUT_BACKEND;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.objects("CiliumL2AnnouncementPolicy").isEmpty()
                ? Stream.empty()
                : inputs.objects("Service").stream()
                        .flatMap(service -> Field.root(service.content())
                                .child("spec")
                                .filter(spec -> spec.text("type").equals("LoadBalancer"))
                                .flatMap(spec -> spec.child("externalTrafficPolicy"))
                                .filter(policy -> policy.text().equals("Local"))
                                .map(policy -> UpgradeRules.ANNOUNCED_WITHOUT_BACKEND
                                        .finding()
                                        .origin(service.locate(policy.path()))
                                        .subject(service.subject())
                                        .path(policy.path())
                                        .message(
                                                "any node may announce the Service until Cilium 1.19, and since 1.20 only nodes with one"
                                                        + " of its pods")
                                        .fix("Check that the nodes of the CiliumL2AnnouncementPolicy run its pods")));
    }
}
