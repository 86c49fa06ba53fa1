package io.github.cilium4j.overlay.apps;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.overlay.config.Application;
import io.github.cilium4j.overlay.config.BgpPeer;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OpenPort;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.application.ApplicationEgress;
import io.github.cilium4j.policies.application.ApplicationHostIngress;
import io.github.cilium4j.policies.application.ApplicationIngress;
import io.github.cilium4j.policies.application.KnownApplication;
import io.github.cilium4j.policies.lb.BgpHostIngress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which policy of an application stands in which file, and which flags it depends on. */
final class PolicyFiles {
    private static final String EGRESS = "cilium-egress-policy.yaml";
    private static final String HOST_INGRESS = "cilium-host-ingress-policy.yaml";
    private static final String INGRESS = "cilium-ingress-policy";

    private final List<PolicyFile> files = new ArrayList<>();

    private PolicyFiles() {}

    /** The files of an application of the table. */
    static List<PolicyFile> of(KnownApplication row, OverlayConfig config) {
        PolicyFiles collected = new PolicyFiles();
        collected.egress(row.egress());
        collected.hostIngress(row.hostIngress());
        collected.ingress(INGRESS, row.ingress());
        String provider = config.find(PlatformKeys.GATEWAY_PROVIDER)
                .map(GatewayProvider::toString)
                .orElse("");
        if (config.is(PlatformKeys.GATEWAY_API) && !provider.isEmpty()) {
            config.find(PlatformKeys.GATEWAY_NAMESPACE)
                    .map(DnsLabel::toString)
                    .flatMap(namespace -> row.gatewayIngress(provider, namespace))
                    .ifPresent(policy -> collected.ingress(INGRESS + "-" + provider, Optional.of(policy)));
        }
        return collected.files;
    }

    /** The files of an application of the configuration. */
    static List<PolicyFile> of(Application application) {
        PolicyFiles collected = new PolicyFiles();
        if (!application.egress().isEmpty()) {
            collected.egress(Optional.of(ApplicationEgress.builder()
                    .application(application.name().toString())
                    .namespace(application.namespace().toString())
                    .addWorldPorts(ports(application.egress()))
                    .build()));
        }
        if (!application.hostPorts().isEmpty()) {
            ApplicationHostIngress.Builder policy = ApplicationHostIngress.builder()
                    .application(application.name().toString())
                    .addPorts(ports(application.hostPorts()));
            application.nodeLabel().map(LabelKey::toString).ifPresent(policy::nodeLabel);
            collected.hostIngress(Optional.of(policy.build()));
        }
        return collected.files;
    }

    /** The files of the routers that Cilium peers with. */
    static List<PolicyFile> ofRouters(String name, List<BgpPeer> peers) {
        PolicyFiles collected = new PolicyFiles();
        collected.add(
                HOST_INGRESS,
                BgpHostIngress.builder()
                        .name(name)
                        .addAllPeers(peers.stream().map(BgpPeer::address).toList())
                        .build()
                        .manifest(),
                List.of(CiliumKeys.INGRESS_POLICY));
        return collected.files;
    }

    private static PortProtocol[] ports(List<OpenPort> ports) {
        return ports.stream()
                .map(port -> PortProtocol.of(port.port().toString(), L4Proto.valueOf(port.protocol())))
                .toArray(PortProtocol[]::new);
    }

    private void egress(Optional<ApplicationEgress> policy) {
        policy.ifPresent(given -> add(EGRESS, given.manifest(), List.of(CiliumKeys.EGRESS_POLICY)));
    }

    private void hostIngress(Optional<ApplicationHostIngress> policy) {
        policy.ifPresent(given -> add(HOST_INGRESS, given.manifest(), List.of(CiliumKeys.INGRESS_POLICY)));
    }

    private void ingress(String file, Optional<ApplicationIngress> policy) {
        // Mutual authentication alone puts pods in default deny too (F-28).
        policy.ifPresent(given ->
                add(file + ".yaml", given.manifest(), List.of(CiliumKeys.POD_INGRESS, CiliumKeys.MUTUAL_AUTH)));
    }

    private void add(String name, Manifest manifest, List<ConfigKey<Boolean>> anyOf) {
        files.add(new PolicyFile(name, manifest, anyOf));
    }
}
