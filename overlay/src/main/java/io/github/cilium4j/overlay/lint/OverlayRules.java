package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.ConfigRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about configurations, in catalogue order.
 *
 * @since 0.1.0
 */
public final class OverlayRules {
    static final RuleInfo REQUIRED_KEY = new RuleInfo(
            "OVL-005", Gate.INPUT, Severity.ERROR, "a required key of the configuration is missing", List.of("I-34"));
    static final RuleInfo REPOSITORY_UNKNOWN = RuleInfo.of(
            "OVL-008", Gate.INPUT, Severity.WARNING, "the configuration does not say which repository Argo CD reads");
    static final RuleInfo TWO_GENERATIONS = new RuleInfo(
            "OVL-010",
            Gate.INPUT,
            Severity.ERROR,
            "the older and the newer name of a key have different values",
            List.of("F-15"));
    static final RuleInfo LOAD_BALANCER_NEEDS_CILIUM = new RuleInfo(
            "OVL-011",
            Gate.INPUT,
            Severity.ERROR,
            "load-balancer provider cilium without Cilium as the CNI",
            List.of("I-02"));
    static final RuleInfo MUTUAL_AUTH_NEEDS_CILIUM = new RuleInfo(
            "OVL-012", Gate.INPUT, Severity.ERROR, "mutual authentication without Cilium as the CNI", List.of("I-37"));
    static final RuleInfo GATEWAY_NEEDS_CILIUM =
            RuleInfo.of("OVL-013", Gate.INPUT, Severity.ERROR, "gateway provider cilium without Cilium as the CNI");
    static final RuleInfo IPSEC_WITH_HOST_FIREWALL = new RuleInfo(
            "OVL-014", Gate.DATAPATH, Severity.ERROR, "IPsec together with the host firewall", List.of("I-17"));
    static final RuleInfo KLIPPER_WITH_BGP =
            RuleInfo.of("OVL-015", Gate.INPUT, Severity.ERROR, "load-balancer provider klipper in mode bgp");
    static final RuleInfo KUBE_VIP_OFF =
            RuleInfo.of("OVL-016", Gate.INPUT, Severity.ERROR, "load-balancer provider kube-vip without kube-vip");
    static final RuleInfo SPIRE_STORAGE_WITHOUT_STORAGE = new RuleInfo(
            "OVL-017",
            Gate.ADVICE,
            Severity.WARNING,
            "SPIRE is to keep its data on a volume, and there is no storage",
            List.of("M-01"));
    static final RuleInfo STATIC_ADDRESS_IN_POOL = new RuleInfo(
            "OVL-018",
            Gate.DATAPATH,
            Severity.ERROR,
            "a static address lies inside the dynamic pool",
            List.of("I-21", "F-17"));
    static final RuleInfo STATIC_ADDRESS_TWICE = new RuleInfo(
            "OVL-019", Gate.DATAPATH, Severity.ERROR, "two static addresses are the same", List.of("I-21"));
    static final RuleInfo MUTUAL_AUTH_WITH_ISTIO =
            RuleInfo.of("OVL-020", Gate.ADVICE, Severity.WARNING, "mutual authentication beside Istio");
    static final RuleInfo ENCRYPTION_WITH_ISTIO =
            RuleInfo.of("OVL-021", Gate.ADVICE, Severity.WARNING, "encryption between nodes beside Istio");
    static final RuleInfo MULTUS_WITHOUT_CILIUM =
            RuleInfo.of("OVL-022", Gate.ADVICE, Severity.WARNING, "multus with another CNI than Cilium");
    static final RuleInfo APISIX_WITH_HTTP_ROUTE =
            RuleInfo.of("OVL-023", Gate.ADVICE, Severity.WARNING, "APISIX with HTTPRoutes instead of its own routes");
    static final RuleInfo MONITORING_NOT_DEPLOYED = new RuleInfo(
            "OVL-024",
            Gate.INPUT,
            Severity.WARNING,
            "the application of Cilium is asked for and cannot be deployed",
            List.of("I-40"));
    static final RuleInfo GATEWAY_NAMESPACE = new RuleInfo(
            "OVL-025",
            Gate.ADVICE,
            Severity.INFO,
            "the namespace of the gateway is not the usual one of its provider",
            List.of("I-31"));
    static final RuleInfo GATEWAY_WITHOUT_ISTIO = RuleInfo.of(
            "OVL-060", Gate.INPUT, Severity.WARNING, "gateway provider istio while the service mesh is off");
    static final RuleInfo S3_WITHOUT_ROOK =
            RuleInfo.of("OVL-061", Gate.INPUT, Severity.ERROR, "object storage by Rook without Rook");
    static final RuleInfo KUBEVIRT_WITHOUT_STORAGE =
            RuleInfo.of("OVL-062", Gate.INPUT, Severity.ERROR, "virtual machines without storage");
    static final RuleInfo ROUTE_NOT_PROTECTED = RuleInfo.of(
            "OVL-063",
            Gate.ADVICE,
            Severity.WARNING,
            "the route to Hubble's UI is left out because it would be unprotected");
    static final RuleInfo PIECES_TO_BRING =
            RuleInfo.of("OVL-064", Gate.ADVICE, Severity.INFO, "a flag asks for pieces that are not rendered");

    static final RuleInfo NOTHING_DEPLOYED = new RuleInfo(
            "OVL-065",
            Gate.INPUT,
            Severity.WARNING,
            "policies are asked for, and nothing of Cilium is deployed without its monitoring",
            List.of("I-40"));

    private static final List<RuleInfo> ALL = Stream.concat(
                    ConfigRules.all().stream(),
                    Stream.of(
                            REQUIRED_KEY,
                            REPOSITORY_UNKNOWN,
                            TWO_GENERATIONS,
                            LOAD_BALANCER_NEEDS_CILIUM,
                            MUTUAL_AUTH_NEEDS_CILIUM,
                            GATEWAY_NEEDS_CILIUM,
                            IPSEC_WITH_HOST_FIREWALL,
                            KLIPPER_WITH_BGP,
                            KUBE_VIP_OFF,
                            SPIRE_STORAGE_WITHOUT_STORAGE,
                            STATIC_ADDRESS_IN_POOL,
                            STATIC_ADDRESS_TWICE,
                            MUTUAL_AUTH_WITH_ISTIO,
                            ENCRYPTION_WITH_ISTIO,
                            MULTUS_WITHOUT_CILIUM,
                            APISIX_WITH_HTTP_ROUTE,
                            MONITORING_NOT_DEPLOYED,
                            GATEWAY_NAMESPACE,
                            GATEWAY_WITHOUT_ISTIO,
                            S3_WITHOUT_ROOK,
                            KUBEVIRT_WITHOUT_STORAGE,
                            ROUTE_NOT_PROTECTED,
                            PIECES_TO_BRING,
                            NOTHING_DEPLOYED))
            .sorted(Comparator.comparing(RuleInfo::id))
            .toList();

    private OverlayRules() {}

    /** Returns every rule about configurations. */
    public static List<RuleInfo> all() {
        return ALL;
    }
}
