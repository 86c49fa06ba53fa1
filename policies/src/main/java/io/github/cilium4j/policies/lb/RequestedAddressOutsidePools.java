package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Service that asks for an address that no pool has: it stays without one. Source: Cilium 1.18.6, operator/pkg/lbipam. */
final class RequestedAddressOutsidePools implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("LB-020", Gate.DATAPATH, Severity.ERROR, "a Service asks for an address that is in no pool");

    private static final Set<String> CLASSES = Set.of("io.cilium/bgp-control-plane", "io.cilium/l2-announcer");
    private static final String ANNOTATION = "lbipam.cilium.io/ips";

    private record Request(String text, FieldPath path) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PoolRange> ranges = PoolRange.of(cluster.manifests());
        return ranges.isEmpty()
                ? List.of()
                : cluster.inventory().services().stream()
                        .filter(RequestedAddressOutsidePools::isServed)
                        .flatMap(service -> requests(service.object()).stream()
                                .filter(request -> isOutside(request.text(), ranges))
                                .map(request -> finding(service, request)))
                        .toList();
    }

    private static boolean isServed(Service service) {
        return service.isLoadBalancer()
                && service.loadBalancerClass().map(CLASSES::contains).orElse(true);
    }

    private static List<Request> requests(Located<UntypedManifest> object) {
        List<Request> requests = new ArrayList<>();
        UntypedManifest service = object.manifest();
        Optional.ofNullable(service.metadata().annotations().get(ANNOTATION)).ifPresent(list -> {
            for (String text : list.split(",", -1)) {
                requests.add(new Request(text.strip(), FieldPath.of("metadata", "annotations", ANNOTATION)));
            }
        });
        Optional<YamlMapping> spec = service.content().mapping("spec");
        spec.flatMap(s -> s.string("loadBalancerIP"))
                .ifPresent(text -> requests.add(new Request(text, FieldPath.of("spec", "loadBalancerIP"))));
        return requests;
    }

    /** What is no address is not for this rule. */
    private static boolean isOutside(String text, List<PoolRange> ranges) {
        try {
            IpAddress address = IpAddress.parse(text);
            return ranges.stream().noneMatch(range -> range.range().contains(address));
        } catch (InvalidManifestException e) {
            return false;
        }
    }

    private static Finding finding(Service service, Request request) {
        return service.object()
                .finding(INFO, request.path())
                .message("\"" + request.text()
                        + "\" is in no CiliumLoadBalancerIPPool, so the Service gets no such address")
                .fix("Ask for an address of a pool, or add it to one")
                .build();
    }
}
