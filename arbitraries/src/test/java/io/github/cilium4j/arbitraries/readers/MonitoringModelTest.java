package io.github.cilium4j.arbitraries.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.cilium4j.arbitraries.PrometheusArbitraries;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What we write of a monitor goes through the typed model of openshift-model-monitoring and comes out the same. */
final class MonitoringModelTest {
    /** Fields of the specification that version 7.7.0 of that model does not know. */
    private static final List<String> UNKNOWN_TO_THE_MODEL = List.of("extraScrapeMetrics");

    /** A quantity, which that model writes as a string also when it read a number. */
    private static final String QUANTITY = "nativeHistogramMinBucketFactor";

    @BeforeContainer
    static void printWhatIsNotCompared() {
        System.out.println("not compared with openshift-model-monitoring 7.7.0: spec." + UNKNOWN_TO_THE_MODEL);
    }

    @Provide
    Arbitrary<ServiceMonitor> serviceMonitors() {
        return PrometheusArbitraries.serviceMonitors();
    }

    @Provide
    Arbitrary<PodMonitor> podMonitors() {
        return PrometheusArbitraries.podMonitors();
    }

    @Property(tries = 100)
    void serviceMonitor_throughTheModel_isTheSame(@ForAll("serviceMonitors") ServiceMonitor monitor) {
        check(monitor, io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor.class);
    }

    @Property(tries = 100)
    void podMonitor_throughTheModel_isTheSame(@ForAll("podMonitors") PodMonitor monitor) {
        check(monitor, io.fabric8.openshift.api.model.monitoring.v1.PodMonitor.class);
    }

    private static void check(Manifest monitor, Class<?> type) {
        YamlMapping ours = (YamlMapping) Yaml.tree(monitor);

        Object read = Serialization.unmarshal(Yaml.write(monitor), type);

        assertThat(comparable(IndependentReader.asMap(read)))
                .as(Yaml.write(monitor))
                .isEqualTo(comparable((Map<?, ?>) PlainData.of(ours)));
    }

    /** Status is opaque to us and typed there, so it is left out; so are empty lists and maps, which the model drops. */
    private static @Nullable Object comparable(@Nullable Map<?, ?> monitor) {
        Map<Object, @Nullable Object> object = new LinkedHashMap<>(monitor == null ? Map.of() : monitor);
        Map<Object, @Nullable Object> spec = new HashMap<>((Map<?, ?>) object.get("spec"));
        UNKNOWN_TO_THE_MODEL.forEach(spec::remove);
        spec.computeIfPresent(
                QUANTITY, (field, quantity) -> quantity instanceof BigDecimal n ? n.toPlainString() : quantity);
        object.put("spec", spec);
        object.remove("status");
        return PlainData.withoutEmpty(PlainData.normal(object));
    }
}
