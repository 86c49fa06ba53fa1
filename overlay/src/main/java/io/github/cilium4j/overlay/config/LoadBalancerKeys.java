package io.github.cilium4j.overlay.config;

import static io.github.cilium4j.overlay.config.ConfigKey.key;

import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import java.util.List;

/**
 * The keys about load balancing, {@code features.loadBalancer} and {@code features.kubeVip}.
 *
 * @since 0.1.0
 */
public final class LoadBalancerKeys {
    public static final ConfigKey<Boolean> ENABLED = key("features.loadBalancer.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("Services of type LoadBalancer get an address");
    public static final ConfigKey<LoadBalancerProvider> PROVIDER = key(
                    "features.loadBalancer.provider", Types.oneOf(LoadBalancerProvider.class))
            .orElse(LoadBalancerProvider.METALLB)
            .means("who gives out addresses and announces them; only `cilium` is rendered");
    public static final ConfigKey<LoadBalancerMode> MODE = key(
                    "features.loadBalancer.mode", Types.oneOf(LoadBalancerMode.class))
            .orElse(LoadBalancerMode.L2)
            .means("how addresses are announced");
    public static final ConfigKey<List<String>> L2_INTERFACES = key(
                    "features.loadBalancer.l2.interfaces", Types.STRINGS)
            .orElse(List.of())
            .means(
                    "the interfaces to announce on: RE2 patterns found anywhere in a device's name; none means every device of"
                            + " Cilium");
    public static final ConfigKey<IpRange> POOL_RANGE = key(
                    "features.loadBalancer.pools.default.range", Types.IPV4_RANGE)
            .requiredWhen(
                    "with provider `cilium`",
                    config -> config.is(ENABLED) && config.has(PROVIDER, LoadBalancerProvider.CILIUM))
            .means("the addresses that any Service may get, `first-last` without blanks");
    public static final ConfigKey<IpAddress> KUBERNETES_API = key(
                    "features.loadBalancer.staticIPs.kubernetesApi", Types.IPV4)
            .means("the address of the API server; in no pool");
    public static final ConfigKey<IpAddress> EXTERNAL_DNS = key(
                    "features.loadBalancer.staticIPs.externalDns", Types.IPV4)
            .means("the address of the DNS service; a pool of its own");
    public static final ConfigKey<IpAddress> GATEWAY = key("features.loadBalancer.staticIPs.gateway", Types.IPV4)
            .means("the address of the gateway; a pool of its own");

    public static final ConfigKey<Asn> LOCAL_ASN = key("features.loadBalancer.bgp.localASN", Types.ASN)
            .orElse(Asn.of(64512))
            .means("the autonomous system of the cluster");
    public static final ConfigKey<BgpRouter> BGP_ROUTER = key(
                    "features.loadBalancer.bgp.provider", Types.oneOf(BgpRouter.class))
            .orElse(BgpRouter.FRR)
            .means("the router that Cilium peers with");
    public static final ConfigKey<List<BgpPeer>> BGP_PEERS = key(
                    "features.loadBalancer.bgp.peers", Types.listOf(BgpPeerType.TYPE))
            .orElse(List.of())
            .means("the routers that Cilium announces addresses to");
    public static final ConfigKey<Boolean> VRRP = key("features.loadBalancer.bgp.vrrp.enabled", Types.BOOLEAN)
            .orElse(true)
            .notYetRead()
            .means("the routers share an address");
    public static final ConfigKey<IpAddress> VRRP_VIP =
            key("features.loadBalancer.bgp.vrrp.vip", Types.IPV4).notYetRead().means("the address they share");
    public static final ConfigKey<Integer> VRRP_ID = key("features.loadBalancer.bgp.vrrp.vrid", Types.between(1, 255))
            .orElse(1)
            .notYetRead()
            .means("the number of their VRRP group");
    public static final ConfigKey<Integer> VRRP_INTERVAL = key(
                    "features.loadBalancer.bgp.vrrp.advertisementInterval", Types.between(1, 4095))
            .orElse(100)
            .notYetRead()
            .means("the time between VRRP advertisements, in centiseconds");
    public static final ConfigKey<Boolean> KUBE_VIP = key("features.kubeVip.enabled", Types.BOOLEAN)
            .orElse(true)
            .means("kube-vip holds the address of the API server");

    private LoadBalancerKeys() {}

    static List<ConfigKey<?>> all() {
        return List.of(
                ENABLED,
                PROVIDER,
                MODE,
                L2_INTERFACES,
                POOL_RANGE,
                KUBERNETES_API,
                EXTERNAL_DNS,
                GATEWAY,
                LOCAL_ASN,
                BGP_ROUTER,
                BGP_PEERS,
                VRRP,
                VRRP_VIP,
                VRRP_ID,
                VRRP_INTERVAL,
                KUBE_VIP);
    }
}
