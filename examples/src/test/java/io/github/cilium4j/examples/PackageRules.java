package io.github.cilium4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which package may see which others of its own module. */
final class PackageRules {
    /** A package, and the ones of its module that it may see. The root package of a module, such as {@code model}, is free. */
    private static final String ALLOWED = """
            core.value:
            core.diagnostics:
            core.lint: core.diagnostics
            core.yaml: core.value core.diagnostics core.lint
            core.meta: core.value core.yaml
            core.manifest: core.diagnostics core.lint core.yaml core.meta
            core.report: core.diagnostics core.lint core.yaml
            core.fabric8: core.diagnostics core.yaml core.manifest

            model.argocd:
            model.cilium:
            model.gateway:
            model.grafana:
            model.helm:
            model.inventory: model.profile
            model.kubernetes:
            model.kustomize:
            model.profile: model.helm model.kubernetes
            model.prometheus:
            model.schema:

            policies.selector:
            policies.agent:
            policies.rule: policies.selector
            policies.imported: policies.selector
            policies.endpoint: policies.selector policies.imported
            policies.verdict: policies.selector policies.agent policies.imported policies.endpoint
            policies.cases: policies.selector policies.agent policies.imported policies.endpoint policies.verdict
            policies.lint: policies.selector policies.rule
            policies.application: policies.selector
            policies.authentication: policies.selector
            policies.component: policies.selector
            policies.defaultdeny: policies.selector
            policies.lb: policies.selector policies.rule
            policies.visibility:

            monitoring.promql:
            monitoring.scrape:
            monitoring.metrics: monitoring.promql monitoring.scrape
            monitoring.dashboard: monitoring.promql monitoring.metrics
            monitoring.alerts: monitoring.promql monitoring.metrics
            monitoring.lint: monitoring.promql monitoring.scrape monitoring.metrics monitoring.dashboard monitoring.alerts

            overlay.tree:
            overlay.route:
            overlay.config:
            overlay.apps: overlay.config
            overlay.helm: overlay.config
            overlay.lint: overlay.config overlay.apps
            overlay.spire: overlay.config overlay.helm overlay.tree
            overlay.render: overlay.config overlay.apps overlay.helm overlay.lint overlay.route overlay.tree
            overlay.lockout: overlay.config overlay.lint overlay.check
            overlay.check: overlay.config overlay.lint overlay.render
            overlay.upgrade: overlay.config overlay.check
            """;

    private final Pattern member;
    private final Map<String, Set<String>> allowed = new HashMap<>();

    PackageRules(String root) {
        member = Pattern.compile(Pattern.quote(root) + "\\.((\\w+)\\.\\w+)(\\..*)?");
        ALLOWED.lines().filter(row -> !row.isBlank()).forEach(this::addRow);
    }

    List<NamedRule> all() {
        return List.of(new NamedRule("inside", inside()));
    }

    private void addRow(String row) {
        String[] halves = row.split(":", 2);
        allowed.put(halves[0], Set.of(halves[1].strip().split(" ")));
    }

    private ArchRule inside() {
        return classes()
                .should(Conditions.free("see only packages of their module that stand below theirs", this::problem))
                .because("recipes stand beside each other, rules above them, and what renders above both;"
                        + " a new package of a module with rows has its own row in PackageRules");
    }

    private Optional<String> problem(JavaClass type) {
        Matcher own = member.matcher(type.getPackageName());
        if (!own.matches() || !isListed(own.group(2))) {
            return Optional.empty();
        }
        Set<String> below = allowed.get(own.group(1));
        return below == null
                ? Optional.of("is in " + own.group(1) + ", which has no row")
                : type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForbidden(own, below, dependency))
                        .map(Dependency::getDescription)
                        .sorted()
                        .findFirst();
    }

    private boolean isListed(String module) {
        return allowed.keySet().stream().anyMatch(name -> name.startsWith(module + "."));
    }

    private boolean isForbidden(Matcher own, Set<String> below, Dependency dependency) {
        Matcher other = member.matcher(dependency.getTargetClass().getPackageName());
        return other.matches()
                && other.group(2).equals(own.group(2))
                && !other.group(1).equals(own.group(1))
                && !below.contains(other.group(1));
    }
}
