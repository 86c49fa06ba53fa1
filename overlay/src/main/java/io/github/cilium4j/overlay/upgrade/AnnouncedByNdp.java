package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.RawManifest;
import java.util.stream.Stream;

/** Announcement of IPv6 addresses. Source: cilium 1.19.4, Documentation/network/l2-announcements.rst and pkg/l2announcer. */
final class AnnouncedByNdp implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.ANNOUNCED_BY_NDP;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        boolean announced = inputs.objects("CiliumL2AnnouncementPolicy").stream()
                .map(policy -> Field.root(policy.content()))
                .anyMatch(policy -> policy.below("spec", "loadBalancerIPs")
                        .anyMatch(flag -> flag.text().equals("true")));
        return announced
                ? inputs.objects("CiliumLoadBalancerIPPool").stream().flatMap(AnnouncedByNdp::blocks)
                : Stream.empty();
    }

    private static Stream<Finding.Builder> blocks(RawManifest pool) {
        return Field.root(pool.content())
                .child("spec")
                .flatMap(spec -> spec.items("blocks"))
                .filter(block -> (block.text("cidr") + block.text("start")).contains(":"))
                .map(
                        block -> UpgradeRules.ANNOUNCED_BY_NDP
                                .finding()
                                .origin(pool.locate(block.path()))
                                .subject(pool.subject())
                                .path(block.path())
                                .message(
                                        "L2 announcements leave IPv6 addresses out until Cilium 1.18, and announce them since 1.19")
                                .fix(
                                        "Give the pool and the CiliumL2AnnouncementPolicy selectors of Services if that is not meant"));
    }
}
