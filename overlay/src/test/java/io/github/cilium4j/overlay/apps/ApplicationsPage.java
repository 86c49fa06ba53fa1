package io.github.cilium4j.overlay.apps;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.application.ApplicationEgress;
import io.github.cilium4j.policies.application.ApplicationHostIngress;
import io.github.cilium4j.policies.application.ApplicationIngress;
import io.github.cilium4j.policies.application.ApplicationTable;
import io.github.cilium4j.policies.application.KnownApplication;
import io.github.cilium4j.policies.selector.Pods;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that lists every built-in application. */
final class ApplicationsPage {
    private static final String INTRODUCTION = """
            # Applications

            Policies are rendered for the applications that the configuration says are there. The table is generated from the one
            that the renderer works by. All of it needs `cni.primary: cilium`.

            | file in `<application>/resources` | says | applies with |
            |---|---|---|
            | `cilium-egress-policy.yaml` | what its pods may reach | `features.networkPolicy.egressPolicy.enabled` |
            | `cilium-host-ingress-policy.yaml` | which ports it opens on its nodes | `features.networkPolicy.ingressPolicy.enabled` |
            | `cilium-ingress-policy.yaml`, `cilium-ingress-policy-<gateway>.yaml` | what its pods may receive, and what of it a gateway may send | `features.networkPolicy.defaultDenyPodIngress.enabled` or `features.cilium.mutualAuth.enabled` |

            A file is written whether or not its flag is on; Argo CD deploys it when the flag is on. To add an application, list it:

            ```yaml
            applications:
              - name: shop
                namespace: shop
                egress: [443/TCP]
                hostPorts: [8443/TCP]
                nodeLabel: node-role.kubernetes.io/ingress
            ```

            An entry replaces the files of the built-in application of its name that it gives itself. Policies select every pod of
            the namespace unless the table names labels; host ports are open to the world on every node unless it says otherwise.
            Gateways are looked for in `features.gatewayAPI.controller.gatewayNamespace`, the others in the namespace of the table.

            With load balancing by Cilium in mode `bgp` the routers of `features.loadBalancer.bgp.peers` may open 179/TCP on every
            node; the application has the name of `features.loadBalancer.bgp.provider`, or `bgp` when that is `none`.

            Not rendered: what applications need of Keycloak, which belongs to single sign-on; LoxiLB and the client of Rancher, whose
            addresses no key names.

            | application | namespace | enabled when | pods may reach | ports on nodes | pods may receive | from a gateway |
            |---|---|---|---|---|---|---|
            """;

    private ApplicationsPage() {}

    static String markdown(List<EnabledWhen> conditions) {
        return INTRODUCTION
                + conditions.stream().map(ApplicationsPage::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(EnabledWhen condition) {
        KnownApplication row = ApplicationTable.find(condition.application()).orElseThrow();
        return Stream.of(
                        "`" + row.name() + "`",
                        "`" + row.namespace() + "`",
                        condition.words(),
                        row.egress().map(ApplicationsPage::egress).orElse(""),
                        row.hostIngress().map(ApplicationsPage::host).orElse(""),
                        row.ingress().map(ApplicationsPage::ingress).orElse(""),
                        ports(row.gatewayPorts()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String egress(ApplicationEgress policy) {
        return joined(
                on(policy.worldPorts(), "world"),
                policy.names().isEmpty()
                        ? ""
                        : on(
                                policy.namePorts(),
                                policy.names().get(0).matchName().orElseThrow()),
                on(policy.namespacePorts(), "own namespace"),
                on(policy.apiServerPorts(), "API server"),
                policy.clusterDns() ? "cluster DNS" : "",
                labels(policy.endpointSelector()));
    }

    private static String host(ApplicationHostIngress policy) {
        String peers = policy.entities().stream().map(Object::toString).collect(Collectors.joining(", "));
        return joined(ports(policy.ports()), peers.isEmpty() ? "" : "from " + peers, labels(policy.nodeSelector()));
    }

    private static String ingress(ApplicationIngress policy) {
        String rules = policy.rules().stream()
                .map(rule -> rule.toPorts() == null ? peer(rule) : on(rulePorts(rule), peer(rule)))
                .collect(Collectors.joining("; "));
        return joined(rules, on(policy.namespacePorts(), "own namespace"), labels(policy.endpointSelector()));
    }

    private static String peer(IngressRule rule) {
        return Optional.ofNullable(rule.fromEntities())
                .map(entities -> entities.stream().map(Object::toString).collect(Collectors.joining(", ")))
                .orElseGet(() -> Objects.requireNonNull(rule.fromEndpoints())
                        .get(0)
                        .matchLabels()
                        .get(Pods.NAMESPACE));
    }

    private static List<PortProtocol> rulePorts(IngressRule rule) {
        return Optional.ofNullable(rule.toPorts()).orElse(List.of()).stream()
                .map(PortRule::ports)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    private static String on(List<PortProtocol> ports, String peer) {
        return ports.isEmpty() ? "" : peer + " " + ports(ports);
    }

    private static String ports(List<PortProtocol> ports) {
        return ports.stream()
                .map(port -> port.port().orElseThrow()
                        + port.endPort().map(last -> "-" + last).orElse("") + "/"
                        + port.protocol().orElseThrow())
                .collect(Collectors.joining(", "));
    }

    private static String labels(LabelSelector selector) {
        return selector.matchLabels().entrySet().stream()
                .map(label -> "where `" + label.getKey() + ": " + label.getValue() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
