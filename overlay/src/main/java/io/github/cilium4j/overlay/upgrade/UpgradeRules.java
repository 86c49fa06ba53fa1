package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * What changes between versions and no rule of a check tells, in the order of docs/upgrade.md. Ids are never reused. None is in the
 * catalogue of rules: each is about two versions, and a check knows one.
 */
final class UpgradeRules {
    static final RuleInfo DEPRECATED =
            RuleInfo.of("UPG-001", Gate.API_SERVER, Severity.INFO, "the next version deprecates an API version");

    static final RuleInfo CONNECTIONS = meaning("UPG-002", "the next version decides otherwise about connections");

    static final RuleInfo NEGATIVE_PEERS = meaning("UPG-010", "peers that lack a label are pods of the cluster only");

    static final RuleInfo PEERS_OF_OTHER_CLUSTERS =
            meaning("UPG-011", "peers are those of the cluster itself, not of the whole mesh");

    static final RuleInfo DOUBLE_STAR_PATTERN =
            meaning("UPG-012", "two stars in a DNS pattern stand for several labels");

    static final RuleInfo RESERVED_KEY =
            meaning("UPG-013", "a key that starts with reserved and a dot is an ordinary label");

    static final RuleInfo NAMED_EGRESS_PORT = meaning("UPG-014", "a named port at egress is looked up in each peer");

    static final RuleInfo REQUIREMENTS_GONE =
            meaning("UPG-015", "requirements of peers are gone, and the policy with them");

    static final RuleInfo PORT_ZERO_RANGE = meaning("UPG-016", "port 0 with an endPort is every port");

    static final RuleInfo AUTHENTICATION_OFF =
            meaning("UPG-017", "mutual authentication is off unless it is switched on");

    static final RuleInfo PARSERS_GONE =
            meaning("UPG-018", "rules of Kafka and of other parsers are gone, and their port is open");

    static final RuleInfo ALWAYS_ENFORCED =
            meaning("UPG-019", "the host reaches a pod only when a rule about ingress selects it");

    static final RuleInfo TOPOLOGY_LABEL = meaning("UPG-020", "labels of the topology are no labels of pods");

    static final RuleInfo DOTTED_SERVICE_SELECTOR =
            meaning("UPG-021", "a Service that selects by a key with a dot stands for its pods");

    static final RuleInfo NATIVE_GROUPS =
            meaning("UPG-022", "groups of a cloud are resolved without a policy of their own");

    static final RuleInfo HOST_LABEL = meaning("UPG-023", "a pod with a label called host obeys policies");

    static final RuleInfo ANNOUNCED_BY_NDP = meaning("UPG-024", "IPv6 addresses of a pool are announced by L2");

    static final RuleInfo ANNOUNCED_WITHOUT_BACKEND =
            meaning("UPG-025", "a Service with local traffic is not announced by nodes without its pods");

    private UpgradeRules() {}

    static List<RuleInfo> all() {
        return List.of(
                DEPRECATED,
                CONNECTIONS,
                NEGATIVE_PEERS,
                PEERS_OF_OTHER_CLUSTERS,
                DOUBLE_STAR_PATTERN,
                RESERVED_KEY,
                NAMED_EGRESS_PORT,
                REQUIREMENTS_GONE,
                PORT_ZERO_RANGE,
                AUTHENTICATION_OFF,
                PARSERS_GONE,
                ALWAYS_ENFORCED,
                TOPOLOGY_LABEL,
                DOTTED_SERVICE_SELECTOR,
                NATIVE_GROUPS,
                HOST_LABEL,
                ANNOUNCED_BY_NDP,
                ANNOUNCED_WITHOUT_BACKEND);
    }

    /** Something that both versions take and understand differently. */
    private static RuleInfo meaning(String id, String summary) {
        return RuleInfo.of(id, Gate.DATAPATH, Severity.WARNING, summary);
    }
}
