package io.github.cilium4j.overlay.config;

import static io.github.cilium4j.overlay.config.ConfigKey.key;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.value.Quantity;
import java.util.List;

/**
 * The keys about Cilium itself and the policies of the cluster.
 *
 * @since 0.1.0
 */
public final class CiliumKeys {
    public static final ConfigKey<CiliumVersion> VERSION = key("cluster.ciliumVersion", Types.CILIUM_VERSION)
            .orElse(CiliumVersion.V1_18)
            .means("the version of Cilium that is rendered for");
    public static final ConfigKey<List<String>> DEVICES = key("features.cilium.devices", Types.listOf(Types.DEVICE))
            .orElse(List.of())
            .means(
                    "the network devices of Cilium: names, or prefixes that end in `+`; none means that the agents detect them");
    public static final ConfigKey<List<String>> METRICS = key("features.cilium.metrics", Types.STRINGS)
            .orElse(List.of())
            .means("metrics of the agent to switch on (`+name`) or off (`-name`)");
    public static final ConfigKey<Boolean> MONITORING = key("features.cilium.monitoring.enabled", Types.BOOLEAN)
            .orElse(true)
            .means(
                    "the application with monitors, dashboards and alerts is deployed, and with it everything else of Cilium");

    public static final ConfigKey<Boolean> EGRESS_POLICY = key(
                    "features.networkPolicy.egressPolicy.enabled", Types.BOOLEAN)
            .orElse(true)
            .formerly("features.cilium.egressPolicy.enabled")
            .means("traffic out of the cluster is denied unless an application is allowed it");
    public static final ConfigKey<Boolean> INGRESS_POLICY = key(
                    "features.networkPolicy.ingressPolicy.enabled", Types.BOOLEAN)
            .orElse(true)
            .formerly("features.cilium.ingressPolicy.enabled")
            .means("traffic to the nodes is denied unless an application opens a port");
    public static final ConfigKey<Boolean> POD_INGRESS = key(
                    "features.networkPolicy.defaultDenyPodIngress.enabled", Types.BOOLEAN)
            .orElse(true)
            .formerly("features.cilium.defaultDenyPodIngress.enabled")
            .means("traffic to pods is denied unless a policy allows it");

    public static final ConfigKey<Boolean> MUTUAL_AUTH = key("features.cilium.mutualAuth.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("pods authenticate each other with SPIFFE identities");
    public static final ConfigKey<PortNumber> MUTUAL_AUTH_PORT = key("features.cilium.mutualAuth.port", Types.PORT)
            .orElse(PortNumber.of(4250))
            .means("the port of the agents' handshake");
    public static final ConfigKey<Boolean> SPIRE_STORAGE = key(
                    "features.cilium.mutualAuth.spire.dataStorage.enabled", Types.BOOLEAN)
            .orElse(false)
            .means("the SPIRE server moves to a persistent volume once there is storage");
    public static final ConfigKey<Quantity> SPIRE_STORAGE_SIZE = key(
                    "features.cilium.mutualAuth.spire.dataStorage.size", Types.QUANTITY)
            .orElse(Quantity.parse("1Gi"))
            .means("the size of that volume");

    public static final ConfigKey<Boolean> ENCRYPTION = key("features.cilium.encryption.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("traffic between nodes is encrypted");
    public static final ConfigKey<EncryptionType> ENCRYPTION_TYPE = key(
                    "features.cilium.encryption.type", Types.oneOf(EncryptionType.class))
            .orElse(EncryptionType.WIREGUARD)
            .means("how it is encrypted");
    public static final ConfigKey<Boolean> NODE_ENCRYPTION = key(
                    "features.cilium.encryption.nodeEncryption", Types.BOOLEAN)
            .orElse(true)
            .means("traffic of the nodes themselves is encrypted too");
    public static final ConfigKey<Boolean> STRICT_ENCRYPTION = key(
                    "features.cilium.encryption.strictMode.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("unencrypted traffic between pods is dropped");

    private CiliumKeys() {}

    static List<ConfigKey<?>> all() {
        return List.of(
                VERSION,
                DEVICES,
                METRICS,
                MONITORING,
                EGRESS_POLICY,
                INGRESS_POLICY,
                POD_INGRESS,
                MUTUAL_AUTH,
                MUTUAL_AUTH_PORT,
                SPIRE_STORAGE,
                SPIRE_STORAGE_SIZE,
                ENCRYPTION,
                ENCRYPTION_TYPE,
                NODE_ENCRYPTION,
                STRICT_ENCRYPTION);
    }
}
