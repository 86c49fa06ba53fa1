package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** Selectors of Services whose keys have a dot. Source: cilium 1.18.6 and 1.19.4, pkg/policy/k8s/service.go. */
final class DottedServiceSelector implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.DOTTED_SERVICE_SELECTOR;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        List<Field> services = inputs.objects("Service").stream()
                .map(service -> Field.root(service.content()))
                .filter(DottedServiceSelector::hasDottedKey)
                .toList();
        return inputs.policies().stream()
                .flatMap(policy -> policy.rules()
                        .flatMap(rule -> rule.items("egress"))
                        .flatMap(element -> element.items("toServices"))
                        .flatMap(reference -> services.stream()
                                .filter(service -> isMeant(reference, service))
                                .limit(1)
                                .map(service -> policy.finding(UpgradeRules.DOTTED_SERVICE_SELECTOR, reference)
                                        .message("the pods of Service " + Quoted.of(text(service, "metadata", "name"))
                                                + " are never matched in Cilium 1.18, because its selector has a key with a dot, and are"
                                                + " since 1.19")
                                        .fix("Check that it is still meant: it begins to act"))));
    }

    private static boolean hasDottedKey(Field service) {
        return service.below("spec", "selector")
                .flatMap(Field::values)
                .anyMatch(label -> label.path().lastName().contains("."));
    }

    /** As upstream: a selector of Services makes the name of one count for nothing. */
    private static boolean isMeant(Field reference, Field service) {
        Field given = reference
                .child("k8sServiceSelector")
                .findFirst()
                .or(() -> reference.child("k8sService").findFirst())
                .orElse(reference);
        String namespace = given.text("namespace");
        boolean here = namespace.isEmpty() || namespace.equals(text(service, "metadata", "namespace"));
        return here && (reference.has("k8sServiceSelector") ? isSelected(given, service) : isNamed(given, service));
    }

    private static boolean isNamed(Field given, Field service) {
        return given.text("serviceName").equals(text(service, "metadata", "name"));
    }

    /** Selectors with expressions are not tried. */
    private static boolean isSelected(Field given, Field service) {
        return given.below("selector", "matchExpressions")
                        .flatMap(Field::items)
                        .findAny()
                        .isEmpty()
                && given.below("selector", "matchLabels")
                        .flatMap(Field::values)
                        .allMatch(label -> text(
                                        service,
                                        "metadata",
                                        "labels",
                                        label.path().lastName())
                                .equals(label.text()));
    }

    private static String text(Field object, String... names) {
        return object.below(names).map(Field::text).findFirst().orElse("");
    }
}
