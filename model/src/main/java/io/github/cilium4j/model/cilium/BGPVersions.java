package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Manifest;
import java.util.Optional;

/** Refuses fields of the BGP kinds that only the other API version has: the API server would drop them. */
final class BGPVersions {
    private static final String V2 = "cilium.io/v2";
    private static final String V2ALPHA1 = "cilium.io/v2alpha1";

    private BGPVersions() {}

    /** Refuses what a neighbour of a router has in the other API version alone. */
    static void peer(Manifest manifest, Optional<PeerConfigReference> config, Optional<BGPAutoDiscovery> discovery) {
        config.ifPresent(ref -> {
            onlyV2alpha1(manifest, "peerConfigRef.group", ref.group());
            onlyV2alpha1(manifest, "peerConfigRef.kind", ref.kind());
        });
        onlyV2(manifest, "autoDiscovery", discovery);
    }

    static void onlyV2(Manifest manifest, String attribute, Optional<?> value) {
        only(V2, manifest, attribute, value);
    }

    static void onlyV2alpha1(Manifest manifest, String attribute, Optional<?> value) {
        only(V2ALPHA1, manifest, attribute, value);
    }

    private static void only(String apiVersion, Manifest manifest, String attribute, Optional<?> value) {
        if (value.isPresent() && !manifest.apiVersion().equals(apiVersion)) {
            throw new InvalidManifestException(
                    "spec",
                    attribute + " is not in " + manifest.apiVersion(),
                    "Remove it, or write apiVersion " + apiVersion);
        }
    }
}
