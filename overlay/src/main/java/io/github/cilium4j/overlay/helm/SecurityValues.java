package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.Stage;

/** Policies for nodes, encryption between them, and the identities of mutual authentication. */
final class SecurityValues {
    private static final String SPIRE = "authentication.mutual.spire.";

    private SecurityValues() {}

    static void set(OverlayConfig config, CiliumVersion version, Stage stage, ValuesTree values) {
        values.set("hostFirewall.enabled", true).set("policyEnforcementMode", "default");
        if (config.is(CiliumKeys.ENCRYPTION)) {
            encryption(config, version, values);
        }
        if (config.is(CiliumKeys.MUTUAL_AUTH)) {
            authentication(config, values);
            spireServer(config, stage, values);
        }
    }

    private static void encryption(OverlayConfig config, CiliumVersion version, ValuesTree values) {
        values.set("encryption.enabled", true)
                .set("encryption.type", config.get(CiliumKeys.ENCRYPTION_TYPE).toString())
                .set("encryption.nodeEncryption", config.is(CiliumKeys.NODE_ENCRYPTION));
        if (config.is(CiliumKeys.STRICT_ENCRYPTION)) {
            // 1.19 reads both places and calls the older one deprecated; 1.20 reads the newer one alone.
            String strict = version == CiliumVersion.V1_18 ? "encryption.strictMode." : "encryption.strictMode.egress.";
            values.set(strict + "enabled", true)
                    .set(strict + "cidr", RkeCiliumChartConfig.POD_CIDR)
                    .set(strict + "allowRemoteNodeIdentities", true);
        }
    }

    private static void authentication(OverlayConfig config, ValuesTree values) {
        PortNumber port = config.get(CiliumKeys.MUTUAL_AUTH_PORT);
        values.set("authentication.enabled", true)
                .set("authentication.mutual.port", port)
                .set(SPIRE + "enabled", true)
                .set(SPIRE + "install.enabled", true)
                .set(SPIRE + "install.namespace", SpireNamespace.NAME)
                .set(SPIRE + "install.agent.podSecurityContext.runAsUser", 0)
                .set(SPIRE + "install.agent.podSecurityContext.runAsGroup", 0);
    }

    /** At bootstrap there is no storage class, and a server with a volume claim would wait for ever. */
    private static void spireServer(OverlayConfig config, Stage stage, ValuesTree values) {
        String server = SPIRE + "install.server.";
        values.set(server + "podSecurityContext.runAsUser", 0)
                .set(server + "podSecurityContext.runAsGroup", 0)
                .set(server + "dataStorage.enabled", stage == Stage.MIGRATED);
        if (stage == Stage.MIGRATED) {
            values.set(
                            server + "dataStorage.size",
                            config.get(CiliumKeys.SPIRE_STORAGE_SIZE).toString())
                    .set(server + "dataStorage.storageClass", config.get(PlatformKeys.STORAGE_CLASS));
        }
    }
}
