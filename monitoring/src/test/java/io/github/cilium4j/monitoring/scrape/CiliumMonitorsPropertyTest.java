package io.github.cilium4j.monitoring.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.arbitraries.MetaArbitraries;
import io.github.cilium4j.arbitraries.TextArbitraries;
import io.github.cilium4j.arbitraries.ValueArbitraries;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CiliumMonitorsPropertyTest {
    @Provide
    Arbitrary<CiliumMonitors> monitors() {
        return Combinators.combine(
                        TextArbitraries.names(),
                        ValueArbitraries.promDurations(),
                        TextArbitraries.labelValues().optional(),
                        MetaArbitraries.labels(),
                        MetaArbitraries.annotations())
                .as((namespace, interval, release, labels, annotations) -> CiliumMonitors.builder()
                        .namespace(namespace)
                        .interval(interval)
                        .release(release)
                        .labels(labels)
                        .annotations(annotations)
                        .build());
    }

    @Property(tries = 200)
    void all_writtenAndRead_areEqual(@ForAll("monitors") CiliumMonitors options) {
        List<Manifest> monitors = options.all();

        ManifestReading reading = new ManifestReader(AllKinds.all()).read("monitors.yaml", Yaml.writeAll(monitors));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.manifests().all().stream().<Manifest>map(located -> located.manifest()))
                .containsExactlyElementsOf(monitors);
    }
}
