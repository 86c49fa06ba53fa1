package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.gateway.BackendReference;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.HTTPRouteFilter;
import io.github.cilium4j.model.gateway.HTTPRouteRule;
import io.github.cilium4j.model.gateway.ReferenceGrant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route sends requests to another namespace, which no ReferenceGrant of that namespace allows: they are answered with 500. */
final class ReferenceNotGranted implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-084",
            Gate.DATAPATH,
            Severity.WARNING,
            "a route names a backend of another namespace without a ReferenceGrant",
            List.of("I-31"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String GROUP = "gateway.networking.k8s.io";

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<ReferenceGrant> grants = subject.cluster().manifests().all(ReferenceGrant.class).stream()
                .map(Located::manifest)
                .toList();
        return subject.cluster().manifests().all(HTTPRoute.class).stream()
                .flatMap(route -> backends(route.manifest()).entrySet().stream()
                        .filter(backend -> !isGranted(route.manifest(), backend.getValue(), grants))
                        .map(backend -> finding(route, backend.getKey(), backend.getValue())))
                .toList();
    }

    private static Map<FieldPath, BackendReference> backends(HTTPRoute route) {
        Map<FieldPath, BackendReference> backends = new LinkedHashMap<>();
        List<HTTPRouteRule> rules = route.spec().rules();
        for (int i = 0; i < rules.size(); i++) {
            FieldPath rule = FieldPath.of("spec", "rules").index(i);
            addMirrors(rules.get(i).filters(), rule, backends);
            for (int j = 0; j < rules.get(i).backendRefs().size(); j++) {
                FieldPath backend = rule.child("backendRefs").index(j);
                backends.put(backend, rules.get(i).backendRefs().get(j));
                addMirrors(rules.get(i).backendRefs().get(j).filters(), backend, backends);
            }
        }
        return backends;
    }

    private static void addMirrors(
            List<HTTPRouteFilter> filters, FieldPath owner, Map<FieldPath, BackendReference> backends) {
        for (int i = 0; i < filters.size(); i++) {
            FieldPath path =
                    owner.child("filters").index(i).child("requestMirror").child("backendRef");
            filters.get(i).requestMirror().ifPresent(mirror -> backends.put(path, mirror.backendRef()));
        }
    }

    /** Where a route without namespace goes is not written, so nothing is said about it. */
    private static boolean isGranted(HTTPRoute route, BackendReference backend, List<ReferenceGrant> grants) {
        Optional<String> from = route.metadata().namespace();
        return from.isEmpty()
                || backend.namespace().isEmpty()
                || from.equals(backend.namespace())
                || grants.stream()
                        .filter(grant -> grant.metadata().namespace().equals(backend.namespace()))
                        .anyMatch(grant -> isFrom(grant, from.get()) && isTo(grant, backend));
    }

    private static boolean isFrom(ReferenceGrant grant, String namespace) {
        return grant.spec().from().stream()
                .anyMatch(from -> from.group().equals(GROUP)
                        && from.kind().equals("HTTPRoute")
                        && from.namespace().equals(namespace));
    }

    private static boolean isTo(ReferenceGrant grant, BackendReference backend) {
        return grant.spec().to().stream()
                .anyMatch(to -> to.group().equals(backend.group().orElse(""))
                        && to.kind().equals(kind(backend))
                        && to.name().orElse(backend.name()).equals(backend.name()));
    }

    private static String kind(BackendReference backend) {
        return backend.kind().orElse("Service");
    }

    private static Finding finding(Located<HTTPRoute> route, FieldPath path, BackendReference backend) {
        String target = backend.namespace().orElse("");
        return route.finding(INFO, path.child("namespace"))
                .message("no ReferenceGrant of namespace " + Quoted.of(target) + " lets HTTPRoutes of namespace "
                        + Quoted.of(route.manifest().metadata().namespace().orElse("")) + " send requests to its "
                        + kind(backend) + " " + Quoted.of(backend.name()))
                .fix("Add a ReferenceGrant to namespace " + target + ", from HTTPRoute to " + kind(backend) + " "
                        + backend.name())
                .build();
    }
}
