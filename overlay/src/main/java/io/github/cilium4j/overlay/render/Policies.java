package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.authentication.MutualAuthenticationRequired;
import io.github.cilium4j.policies.component.CiliumHubbleIngress;
import io.github.cilium4j.policies.component.CoreDnsIngress;
import io.github.cilium4j.policies.component.HubbleUiGatewayIngress;
import io.github.cilium4j.policies.component.SpireIngress;
import io.github.cilium4j.policies.defaultdeny.ExternalEgressDefaultDeny;
import io.github.cilium4j.policies.defaultdeny.HostIngressDefaultDeny;
import io.github.cilium4j.policies.defaultdeny.PodIngressDefaultDeny;

/** The policies of Cilium's application: sources 3 to 10 of the specification's section 3.3, each file behind its own flag. */
final class Policies {
    private static final Condition EGRESS = Condition.on(CiliumKeys.EGRESS_POLICY);
    private static final Condition INGRESS = Condition.on(CiliumKeys.INGRESS_POLICY);
    private static final Condition POD_INGRESS = Condition.on(CiliumKeys.POD_INGRESS);
    private static final Condition MUTUAL_AUTH = Condition.on(CiliumKeys.MUTUAL_AUTH);

    private Policies() {}

    static void render(OverlayConfig config, Parts parts) {
        defaultDeny(parts);
        components(parts);
        gateway(config, parts);
        parts.add(
                Place.resource("mutual-auth-required.yaml"),
                MUTUAL_AUTH,
                mutualAuthentication(config).manifest());
    }

    private static void defaultDeny(Parts parts) {
        parts.add(
                        Place.resource("default-deny-external-egress.yaml"),
                        EGRESS,
                        ExternalEgressDefaultDeny.builder().build().manifest())
                .add(
                        Place.resource("default-deny-host-ingress.yaml"),
                        INGRESS,
                        HostIngressDefaultDeny.builder().build().manifest())
                .add(
                        Place.resource("default-deny-pod-ingress.yaml"),
                        POD_INGRESS,
                        PodIngressDefaultDeny.builder().build().manifest());
    }

    private static void components(Parts parts) {
        parts.add(
                        Place.resource("cilium-ingress-policy.yaml"),
                        POD_INGRESS,
                        CiliumHubbleIngress.builder().build().manifest())
                .add(
                        Place.resource("cilium-ingress-policy-coredns.yaml"),
                        POD_INGRESS.and(PlatformKeys.MONITORING),
                        CoreDnsIngress.builder().build().manifest())
                .add(
                        Place.resource("cilium-spire-ingress-policy.yaml"),
                        POD_INGRESS.and(CiliumKeys.MUTUAL_AUTH),
                        SpireIngress.builder().build().manifest());
    }

    /** The way of the active gateway to Hubble's UI, and of no other (I-32). */
    private static void gateway(OverlayConfig config, Parts parts) {
        GatewayProvider provider = config.get(PlatformKeys.GATEWAY_PROVIDER);
        if (provider.usualNamespace().isEmpty()) {
            parts.leaveOut(
                    "the policy of the gateway to Hubble's UI",
                    PlatformKeys.GATEWAY_PROVIDER + " is \"" + provider + "\", whose namespace is not known");
            return;
        }
        parts.add(
                Place.resource("cilium-ingress-policy-" + provider + ".yaml"),
                INGRESS.and(PlatformKeys.GATEWAY_PROVIDER, provider),
                hubbleUi(config, provider).manifest());
    }

    private static HubbleUiGatewayIngress hubbleUi(OverlayConfig config, GatewayProvider provider) {
        if (provider == GatewayProvider.CILIUM) {
            return HubbleUiGatewayIngress.cilium();
        }
        String namespace = config.find(PlatformKeys.GATEWAY_NAMESPACE)
                .map(DnsLabel::toString)
                .or(provider::usualNamespace)
                .orElseThrow();
        return HubbleUiGatewayIngress.of(provider.toString(), namespace);
    }

    /** Storage must come up before SPIRE has its volume, so its pods must not need SPIRE (F-03). */
    private static MutualAuthenticationRequired mutualAuthentication(OverlayConfig config) {
        MutualAuthenticationRequired.Builder policy = MutualAuthenticationRequired.builder();
        if (config.is(PlatformKeys.STORAGE)) {
            policy.addExcludedNamespace(
                    config.get(PlatformKeys.STORAGE_PROVIDER).namespace());
        }
        return policy.build();
    }
}
