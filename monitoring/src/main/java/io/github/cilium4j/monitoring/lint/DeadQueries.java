package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.dashboard.PanelQuery;
import io.github.cilium4j.monitoring.metrics.Availability;
import io.github.cilium4j.monitoring.metrics.Availability.Outcome;
import io.github.cilium4j.monitoring.metrics.Metric;
import io.github.cilium4j.monitoring.metrics.MetricCatalogue;
import io.github.cilium4j.monitoring.promql.PromExpression;
import io.github.cilium4j.monitoring.promql.Selector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds queries of Cilium's metrics that have no data: in no version, or with the settings of a cluster. */
final class DeadQueries {
    private final List<ClusterProfile> profiles;

    DeadQueries(List<ClusterProfile> profiles) {
        this.profiles = profiles;
    }

    /** What cannot be read is not judged, nor what answers without data. */
    Optional<DeadQuery> of(PanelQuery query) {
        if (query.answersAnyway()) {
            return Optional.empty();
        }
        try {
            return PromExpression.parse(query.expr()).selectors().stream()
                    .filter(DeadQueries::isOfCilium)
                    .flatMap(selector -> of(selector).stream())
                    .findFirst();
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    /** A name with a colon is that of a recording rule. */
    private static boolean isOfCilium(Selector selector) {
        String name = selector.name().orElse("");
        return (name.startsWith("cilium_") || name.startsWith("hubble_")) && !name.contains(":");
    }

    private Optional<DeadQuery> of(Selector selector) {
        String name = selector.name().orElse("");
        List<Metric> known = CiliumVersion.all().stream()
                .flatMap(version -> MetricCatalogue.of(version).withSample(name).stream())
                .toList();
        if (known.isEmpty()) {
            return Optional.of(unknown(name));
        }
        if (known.stream().allMatch(metric -> metric.condition().startsWith("never:"))) {
            return Optional.of(DeadQuery.always("nothing ever writes " + name, "Remove the query"));
        }
        return withSettings(ofItsLabels(selector, known));
    }

    private static Stream<Metric> everywhere() {
        return CiliumVersion.all().stream().flatMap(version -> MetricCatalogue.of(version).metrics().stream());
    }

    private static DeadQuery unknown(String name) {
        String reason = "no supported Cilium has samples called " + Quoted.of(name);
        if (everywhere().anyMatch(metric -> metric.name().equals(name))) {
            return DeadQuery.always(
                    reason + ", which is a histogram",
                    "Write " + name + "_bucket, " + name + "_sum or " + name + "_count");
        }
        List<String> samples = everywhere()
                .flatMap(metric -> metric.type().suffixes().stream().map(suffix -> metric.name() + suffix))
                .distinct()
                .toList();
        return DeadQuery.always(
                reason,
                NearestName.among(samples).to(name).map(near -> "Write " + near).orElse("Remove the query"));
    }

    /** Other labels come from the monitors and from Prometheus itself, whose settings are not among the inputs. */
    private static Selector ofItsLabels(Selector selector, List<Metric> known) {
        return new Selector(
                selector.name(),
                selector.matchers().stream()
                        .filter(matcher -> known.stream().anyMatch(metric -> metric.hasLabel(matcher.label())))
                        .toList(),
                selector.start(),
                selector.end());
    }

    /** Sources that say different things about the cluster must agree that there is no data. */
    private Optional<DeadQuery> withSettings(Selector selector) {
        List<Availability> answers = profiles.stream()
                .map(profile -> judge(selector, profile, profile.ciliumVersion()))
                .toList();
        boolean dead = !answers.isEmpty() && answers.stream().allMatch(a -> a.outcome() == Outcome.NO_DATA);
        return dead
                ? Optional.of(new DeadQuery(
                        answers.get(0).reason(), "Remove the query, or change what it waits for", versions(selector)))
                : Optional.empty();
    }

    private List<CiliumVersion> versions(Selector selector) {
        List<CiliumVersion> versions = CiliumVersion.all().stream()
                .filter(version -> profiles.stream()
                        .allMatch(profile -> judge(selector, profile, version).outcome() == Outcome.NO_DATA))
                .toList();
        return versions.size() == CiliumVersion.all().size() ? List.of() : versions;
    }

    private static Availability judge(Selector selector, ClusterProfile profile, CiliumVersion version) {
        return MetricCatalogue.of(version).whenServed(selector, profile);
    }
}
