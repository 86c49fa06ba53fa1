package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.ParentReference;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overlay's own route hangs on a Gateway that is not where the configuration has it. Other routes may have other Gateways. */
final class GatewayOfAnotherNamespace implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-083",
            Gate.DATAPATH,
            Severity.ERROR,
            "the route to Hubble's UI names a Gateway of another namespace than the configuration",
            List.of("I-31"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String ROUTE = "hubble-ui";
    private static final String NAMESPACE = "kube-system";
    private static final FieldPath PARENTS = FieldPath.of("spec", "parentRefs");

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        Optional<String> expected = subject.config().flatMap(GatewayOfAnotherNamespace::expected);
        List<Finding> findings = new ArrayList<>();
        subject.cluster().manifests().all(HTTPRoute.class).stream()
                .filter(route -> expected.isPresent() && isOwn(route.manifest()))
                .forEach(route -> findings.addAll(check(route, expected.get())));
        return findings;
    }

    private static Optional<String> expected(OverlayConfig config) {
        return config.find(PlatformKeys.GATEWAY_NAMESPACE)
                .filter(namespace -> config.is(PlatformKeys.GATEWAY_API))
                .map(Object::toString);
    }

    private static boolean isOwn(HTTPRoute route) {
        return route.metadata().name().filter(ROUTE::equals).isPresent()
                && route.metadata().namespace().orElse(NAMESPACE).equals(NAMESPACE);
    }

    private static List<Finding> check(Located<HTTPRoute> route, String expected) {
        List<ParentReference> parents = route.manifest().spec().parentRefs();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            String namespace = parents.get(i).namespace().orElse(NAMESPACE);
            if (isGateway(parents.get(i)) && !namespace.equals(expected)) {
                findings.add(route.finding(INFO, PARENTS.index(i).child("namespace"))
                        .message("the Gateway " + Quoted.of(parents.get(i).name()) + " is looked for in namespace "
                                + Quoted.of(namespace) + ", and " + PlatformKeys.GATEWAY_NAMESPACE + " is "
                                + Quoted.of(expected))
                        .fix("Write " + expected + ", or correct the configuration")
                        .build());
            }
        }
        return findings;
    }

    private static boolean isGateway(ParentReference parent) {
        return parent.kind().orElse("Gateway").equals("Gateway");
    }
}
