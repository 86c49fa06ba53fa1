package io.github.cilium4j.policies.agent;

/** An element of {@code ingress}, {@code egress} and the lists of what is denied. Source: cilium 1.18.6, pkg/policy/api/rule_validation.go. */
final class ElementCheck {
    private final PeerCheck peers;
    private final L7Check requests;
    private final IcmpCheck icmps;
    private final PortRuleCheck ports;
    private final AuthenticationCheck authentication;

    ElementCheck(AgentSettings settings) {
        peers = new PeerCheck(settings);
        requests = new L7Check(settings);
        icmps = new IcmpCheck(settings);
        ports = new PortRuleCheck(settings);
        authentication = new AuthenticationCheck(settings);
    }

    void checkIngress(Spot element, boolean host) {
        peers.checkIngress(element);
        requests.checkIngress(element, host);
        icmps.checkPlace(element);
        element.child("toPorts").items().forEach(rule -> ports.checkAllow(rule, true));
        icmps.check(element);
        authentication.check(element);
    }

    void checkIngressDeny(Spot element) {
        peers.checkIngress(element);
        checkDenied(element);
    }

    void checkEgress(Spot element, boolean host) {
        peers.checkEgress(element);
        requests.checkEgress(element, host);
        icmps.checkPlace(element);
        element.child("toPorts").items().forEach(rule -> ports.checkAllow(rule, false));
        icmps.check(element);
        element.child("toFQDNs").items().forEach(DnsNameCheck::checkPeer);
        authentication.check(element);
    }

    void checkEgressDeny(Spot element) {
        peers.checkEgressDeny(element);
        checkDenied(element);
    }

    private void checkDenied(Spot element) {
        icmps.checkPlace(element);
        element.child("toPorts").items().forEach(ports::checkDeny);
        icmps.check(element);
    }
}
