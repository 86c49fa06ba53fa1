package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.CiliumCIDRGroup;
import io.github.cilium4j.model.cilium.CiliumLocalRedirectPolicy;
import io.github.cilium4j.model.cilium.CiliumLocalRedirectPolicySpec;
import io.github.cilium4j.model.cilium.Frontend;
import io.github.cilium4j.model.cilium.RedirectFrontend;
import io.github.cilium4j.model.cilium.ServiceInfo;
import io.github.cilium4j.model.cilium.egress.CiliumEgressGatewayPolicy;
import io.github.cilium4j.model.cilium.egress.EgressGateway;
import io.github.cilium4j.model.cilium.egress.EgressRule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The kinds of Cilium that say where traffic goes, and the groups of blocks that policies name, with every attribute. Not every
 * supported version of Cilium takes every object.
 *
 * @since 0.1.0
 */
public final class TrafficArbitraries {
    private static final Arbitrary<CiliumCIDRGroup> CIDR_GROUPS =
            drawn(MetaArbitraries.clusterwide()).objects(CiliumCIDRGroup.KIND, CiliumCIDRGroup.class);
    private static final Arbitrary<CiliumEgressGatewayPolicy> EGRESS_GATEWAY_POLICIES = drawn(
                    MetaArbitraries.clusterwide())
            .objects(CiliumEgressGatewayPolicy.KIND, CiliumEgressGatewayPolicy.class);
    private static final Arbitrary<CiliumLocalRedirectPolicy> LOCAL_REDIRECT_POLICIES =
            redirects().objects(CiliumLocalRedirectPolicy.KIND, CiliumLocalRedirectPolicy.class);

    private TrafficArbitraries() {}

    private static DrawnByAttribute drawn(Arbitrary<ObjectMeta> metadata) {
        DrawnByAttribute drawn = new DrawnByAttribute()
                .type(ObjectMeta.class, metadata)
                .type(YamlMapping.class, YamlArbitraries.mappings())
                .type(LabelSelector.class, MetaArbitraries.labelSelectors())
                .type(Cidr.class, AddressArbitraries.cidrs())
                .name("egressIP", Arbitraries.oneOf(addresses(), Arbitraries.just("")));
        drawn.type(EgressGateway.class, drawn.ofValid(EgressGateway.class));
        return drawn.type(EgressRule.class, drawn.ofValid(EgressRule.class));
    }

    /** The Service of a policy is in its namespace, so both have the same few. */
    private static DrawnByAttribute redirects() {
        DrawnByAttribute drawn = drawn(MetaArbitraries.objectMeta()
                        .map(meta ->
                                ObjectMeta.builder().from(meta).namespace("dns").build()))
                .name("ip", addresses())
                .name("port", Arbitraries.of("1", "53", "8080", "65535"))
                .name("name", Arbitraries.of("dns", "dns-tcp", "1a"))
                .name("serviceName", TextArbitraries.names())
                .name("namespace", Arbitraries.just("dns"));
        drawn.type(Frontend.class, drawn.ofValid(Frontend.class));
        drawn.type(ServiceInfo.class, drawn.of(ServiceInfo.class));
        drawn.type(
                RedirectFrontend.class,
                Arbitraries.oneOf(
                        drawn.values(Frontend.class).map(RedirectFrontend::address),
                        drawn.values(ServiceInfo.class).map(RedirectFrontend::service)));
        return drawn.type(
                CiliumLocalRedirectPolicySpec.class, Whole.of(drawn.ofValid(CiliumLocalRedirectPolicySpec.class)));
    }

    private static Arbitrary<String> addresses() {
        return AddressArbitraries.ipAddresses().map(IpAddress::toString);
    }

    /** Returns groups of blocks. */
    public static Arbitrary<CiliumCIDRGroup> ciliumCIDRGroups() {
        return CIDR_GROUPS;
    }

    /** Returns ways out of the cluster. */
    public static Arbitrary<CiliumEgressGatewayPolicy> ciliumEgressGatewayPolicies() {
        return EGRESS_GATEWAY_POLICIES;
    }

    /** Returns redirections to pods of the same node. */
    public static Arbitrary<CiliumLocalRedirectPolicy> ciliumLocalRedirectPolicies() {
        return LOCAL_REDIRECT_POLICIES;
    }
}
