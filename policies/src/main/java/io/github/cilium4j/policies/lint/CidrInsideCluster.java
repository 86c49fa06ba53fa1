package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.model.cilium.CidrRule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of addresses that belongs to pods or nodes: those have identities of their own and are not met by addresses, unless
 * {@code policyCIDRMatchMode} says so. Source: cilium 1.18.6 to 1.20.2, pkg/ipcache/metadata.go.
 */
final class CidrInsideCluster implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-037", Gate.DATAPATH, Severity.ERROR, "a peer by address is a pod or a node of the cluster");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Cidr> own = cluster.inventory().nodes().stream()
                .flatMap(CidrInsideCluster::addresses)
                .toList();
        return Element.of(cluster.manifests()).stream()
                .flatMap(element -> check(element, own).stream())
                .toList();
    }

    private static List<Finding> check(Element element, List<Cidr> own) {
        List<Finding> findings = new ArrayList<>();
        List<Cidr> plain = element.peers("CIDR", Cidr.class);
        for (int i = 0; i < plain.size(); i++) {
            report(
                    element,
                    plain.get(i),
                    element.path().child(element.field("CIDR")).index(i),
                    own,
                    findings);
        }
        List<CidrRule> sets = element.peers("CIDRSet", CidrRule.class);
        for (int i = 0; i < sets.size(); i++) {
            FieldPath path =
                    element.path().child(element.field("CIDRSet")).index(i).child("cidr");
            sets.get(i).cidr().ifPresent(block -> report(element, block, path, own, findings));
        }
        return findings;
    }

    private static void report(Element element, Cidr block, FieldPath path, List<Cidr> own, List<Finding> findings) {
        own.stream()
                .filter(range -> range.contains(block))
                .findFirst()
                .ifPresent(range -> findings.add(element.finding(INFO, path)
                        .message("\"" + block + "\" lies in " + range
                                + " of the cluster, and pods and nodes are not met by their" + " addresses")
                        .fix(
                                "Select pods with fromEndpoints or toEndpoints, and nodes with the entities host and remote-node")
                        .build()));
    }

    /** Returns the addresses of a node and those of its pods. */
    private static Stream<Cidr> addresses(Node node) {
        YamlMapping content = node.object().manifest().content();
        Optional<YamlMapping> spec = content.mapping("spec");
        Stream<String> pods = Stream.concat(
                spec.flatMap(s -> s.string("podCIDR")).stream(),
                spec.flatMap(s -> s.get("podCIDRs")).stream().flatMap(CidrInsideCluster::texts));
        return Stream.concat(
                pods.flatMap(text -> cidr(text).stream()),
                node.internalAddresses().stream().flatMap(text -> single(text).stream()));
    }

    private static Stream<String> texts(YamlNode list) {
        return list instanceof YamlSequence sequence
                ? sequence.items().stream().filter(YamlScalar.class::isInstance).map(item -> ((YamlScalar) item).text())
                : Stream.empty();
    }

    /** Whatever a Node says that is no address is not for this rule. */
    private static Optional<Cidr> cidr(String text) {
        try {
            return Optional.of(Cidr.parse(text));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static Optional<Cidr> single(String text) {
        try {
            IpAddress address = IpAddress.parse(text);
            return Optional.of(Cidr.of(address, address.isIpv4() ? 32 : 128));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }
}
