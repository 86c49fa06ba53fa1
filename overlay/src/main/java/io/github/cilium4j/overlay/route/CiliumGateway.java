package io.github.cilium4j.overlay.route;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import org.immutables.value.Value;

/**
 * The Gateway {@code default-gateway} where Cilium implements the Gateway API, with a certificate for every host of a domain from
 * cert-manager. Plain HTTP on port 80, HTTPS on port 443; routes of every namespace may use it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumGateway {
    /** The name that routes refer to. */
    String NAME = "default-gateway";

    /** Returns the domain. */
    DnsName domain();

    /** Returns the cert-manager ClusterIssuer; {@code selfsigned-cluster-issuer} when not set. */
    @Value.Default
    default DnsName clusterIssuer() {
        return DnsName.parse("selfsigned-cluster-issuer");
    }

    /** Returns the Gateway and the Certificate. */
    default List<Manifest> manifests() {
        return List.of(
                object(GatewayText.gateway(domain())), object(GatewayText.certificate(domain(), clusterIssuer())));
    }

    private static Manifest object(String yaml) {
        return UntypedManifest.of(Yaml.read(yaml, YamlMapping.class));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumGateway}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumGateway.Builder {
        Builder() {}
    }
}
