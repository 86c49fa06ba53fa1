package io.github.cilium4j.policies.endpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Workloads by what people call them: {@code monitoring/prometheus} for the one that a chart named
 * {@code prometheus-prometheus-stack-kube-prom-prometheus}. The label that names an application counts first, then a part of the name; a
 * short name that fits several means none.
 */
final class ShortNames {
    private static final List<String> NAMING = List.of("app.kubernetes.io/name", "app", "k8s-app");

    private final Collection<Endpoint> endpoints;

    ShortNames(Collection<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    Optional<Endpoint> find(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String namespace = name.substring(0, slash + 1);
        String wanted = name.substring(slash + 1);
        List<Endpoint> there = endpoints.stream()
                .filter(endpoint -> endpoint.name().startsWith(namespace))
                .toList();
        return only(there, endpoint -> isNamed(endpoint, wanted))
                .or(() -> only(there, endpoint -> hasPart(endpoint.name().substring(slash + 1), wanted)));
    }

    private static Optional<Endpoint> only(List<Endpoint> there, Predicate<Endpoint> meant) {
        List<Endpoint> found = there.stream().filter(meant).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isNamed(Endpoint endpoint, String wanted) {
        return endpoint.seenAs().stream()
                .flatMap(seen -> NAMING.stream().flatMap(key -> seen.identity().labels().find(key).stream()))
                .anyMatch(label -> label.value().equals(wanted));
    }

    private static boolean hasPart(String name, String wanted) {
        return Stream.of(name.split("-")).anyMatch(wanted::equals) || name.startsWith(wanted + "-");
    }
}
