package io.github.cilium4j.testing;

import io.github.cilium4j.policies.verdict.ClusterNetwork;

/**
 * Where assertions on the traffic of a cluster begin.
 *
 * <pre>{@code
 * assertThat(network).from("shop/web").to("shop/db").onTcp(5432).isAllowed();
 * assertThat(network).from("world").to("shop/db").onTcp(5432).isDeniedByDefault();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkAssertions {
    private NetworkAssertions() {}

    /** Returns assertions on a network. */
    public static NetworkAssert assertThat(ClusterNetwork network) {
        return new NetworkAssert(network);
    }
}
