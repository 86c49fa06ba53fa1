package io.github.cilium4j.model.cilium.egress;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.IpAddress;
import java.util.Optional;

/** What no agent takes of a {@link CiliumEgressGatewayPolicy}: cilium 1.18.6 to 1.20.2 pkg/egressgateway/policy.go. */
final class EgressChecks {
    private EgressChecks() {}

    static void gateway(EgressGateway gateway) {
        Optional<String> address = gateway.egressIP().filter(text -> !text.isEmpty());
        gateway.interfaceName()
                .filter(name -> !name.isEmpty() && address.isPresent())
                .ifPresent(name -> {
                    throw new InvalidManifestException(
                            "interface", Quoted.of(name) + " is beside egressIP", "Write one of them");
                });
        try {
            address.ifPresent(IpAddress::parse);
        } catch (InvalidManifestException e) {
            throw e.under("egressIP");
        }
    }

    static void rule(EgressRule rule) {
        if (rule.namespaceSelector().isEmpty() && rule.podSelector().isEmpty()) {
            throw new InvalidManifestException(
                    "podSelector",
                    "there is neither podSelector nor namespaceSelector",
                    "Write podSelector, {} for every pod");
        }
    }
}
