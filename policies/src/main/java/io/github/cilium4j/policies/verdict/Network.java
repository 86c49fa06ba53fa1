package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.endpoint.Endpoints;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.ImportedPolicy;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.imported.TrafficDirection;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The endpoints of a cluster with their policies, ready to be asked.
 *
 * @since 0.1.0
 */
public final class Network {
    private final SelectorTable selectors;
    private final CiliumVersion version;
    private final List<String> refused;
    private final PolicyRepository repository;
    private final Explainer explainer;
    private final List<IpAddress> addresses;
    private final Map<Identity, EndpointPolicy> policies = new ConcurrentHashMap<>();

    private Network(
            AgentConfig config,
            List<ImportedPolicy> policies,
            CidrGroups groups,
            List<String> refused,
            Collection<Identity> identities) {
        Set<Cidr> prefixes = prefixes(policies);
        PeerMatcher matcher = new PeerMatcher(config, prefixes, groups);
        this.addresses = new AddressClasses(groups.and(prefixes)).samples(config.dualStack());
        this.version = config.version();
        this.refused = List.copyOf(refused);
        NamedPorts names = new NamedPorts(config.version(), identities);
        this.selectors = new SelectorTable(matcher);
        this.repository = new PolicyRepository(config, policies, selectors, names);
        this.explainer = new Explainer(repository, new RuleTrial(repository, matcher, names));
        // Whoever asks first must not meet more selectors than who asks later.
        identities.stream()
                .filter(identity -> identity.place() != Identity.Place.ELSEWHERE)
                .forEach(this::policy);
    }

    /**
     * Compiles the policies of a cluster.
     *
     * @param config the settings of the agent
     * @param manifests the objects of the cluster
     */
    public static Network compile(AgentConfig config, Manifests manifests) {
        Inventory inventory = Inventory.of(manifests);
        Policies policies = new Policies(config, inventory);
        List<ImportedPolicy> taken = policies.read(manifests);
        return new Network(
                config,
                taken,
                Policies.groups(manifests),
                policies.refused(),
                Endpoints.of(inventory, config.cluster(), config.version()).identities());
    }

    /**
     * Compiles policies for what they are enforced at.
     *
     * @param config the settings of the agent
     * @param policies policies that the agent takes
     * @param identities every identity whose named ports count
     */
    public static Network compile(AgentConfig config, List<ImportedPolicy> policies, Collection<Identity> identities) {
        return new Network(config, policies, new CidrGroups(List.of()), List.of(), identities);
    }

    /** Returns the policies that Cilium's agent refuses, and that therefore count for nothing. */
    public List<String> refusedPolicies() {
        return refused;
    }

    /**
     * Returns one address outside the cluster for each set of them that policies tell apart: what may be behind a name of DNS whose
     * addresses nobody knows. Addresses of IPv6 are among them when pods have both families, or a policy names a block of that family.
     */
    public List<IpAddress> addressesToldApart() {
        return addresses;
    }

    /** Returns an end of flows. */
    public Peer peer(Endpoint endpoint) {
        List<EndpointPolicy> policies = endpoint.enforcedAs().stream()
                .filter(identity -> identity.place() != Identity.Place.ELSEWHERE)
                .map(this::policy)
                .distinct()
                .toList();
        return new Peer(endpoint, policies, selectors);
    }

    private EndpointPolicy policy(Identity identity) {
        return policies.computeIfAbsent(identity, repository::resolve);
    }

    /** Returns what both ends of a flow decide. */
    public Verdict verdict(Flow flow) {
        return Verdict.of(
                flow.from().side(TrafficDirection.EGRESS, flow.to(), flow),
                flow.to().side(TrafficDirection.INGRESS, flow.from(), flow));
    }

    /** Returns whether a flow is allowed and the proxies at both ends let a request pass. */
    public boolean allows(Flow flow, HttpRequest request) {
        return verdict(flow).isAllowed()
                && requests(flow, TrafficDirection.EGRESS).allMatch(filter -> filter.allows(request))
                && requests(flow, TrafficDirection.INGRESS).allMatch(filter -> filter.allows(request));
    }

    /** Returns whether a flow is allowed and the DNS proxy lets a question for a name pass. */
    public boolean allowsDns(Flow flow, String name) {
        return verdict(flow).isAllowed()
                && requests(flow, TrafficDirection.EGRESS).allMatch(filter -> filter.allowsDns(name, version));
    }

    private static Stream<L7Requests> requests(Flow flow, TrafficDirection direction) {
        Peer own = direction == TrafficDirection.EGRESS ? flow.from() : flow.to();
        Peer other = direction == TrafficDirection.EGRESS ? flow.to() : flow.from();
        return own.policies().stream()
                .flatMap(policy -> Stream.ofNullable(policy.of(direction)))
                .flatMap(map -> Stream.of(other.seen()).map(seen -> L7Requests.of(map, seen, flow)));
    }

    /**
     * Returns the rules that decide a flow at one of its ends; each of them alone would give the same answer. None when no rule does,
     * or when it turns on something that is not known.
     *
     * @param direction egress for the end that makes the connection, ingress for the other
     */
    public List<RuleReference> deciding(Flow flow, TrafficDirection direction) {
        Peer own = direction == TrafficDirection.EGRESS ? flow.from() : flow.to();
        Peer other = direction == TrafficDirection.EGRESS ? flow.to() : flow.from();
        if (own.policies().size() != 1 || other.seen().length != 1) {
            return List.of();
        }
        MapState map = own.policies().get(0).of(direction);
        return map == null ? List.of() : map.deciding(other.seen()[0], flow.protocol(), flow.port());
    }

    /** Returns why a flow is decided as it is. */
    public Explanation explain(Flow flow) {
        return explainer.explain(flow, verdict(flow));
    }

    private static Set<Cidr> prefixes(List<ImportedPolicy> policies) {
        Set<Cidr> prefixes = new LinkedHashSet<>();
        policies.stream()
                .flatMap(policy -> policy.rules().stream())
                .flatMap(rule -> rule.elements().stream())
                .flatMap(element -> element.peers().selectors().stream())
                .flatMap(Network::prefixes)
                .forEach(prefixes::add);
        return prefixes;
    }

    private static Stream<Cidr> prefixes(PeerSelector selector) {
        if (selector instanceof PeerSelector.ByAddress block) {
            return Stream.concat(Stream.of(block.block()), block.except().stream());
        }
        return selector instanceof PeerSelector.ByCidrGroup group ? group.except().stream() : Stream.of();
    }
}
