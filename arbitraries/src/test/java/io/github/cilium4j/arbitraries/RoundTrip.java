package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import java.util.function.UnaryOperator;

/** What holds for every kind: it survives being written, read, copied and written again. */
final class RoundTrip {
    private static final ManifestReader READER = new ManifestReader(AllKinds.all());

    private RoundTrip() {}

    /**
     * Checks one object.
     *
     * @param copy copies it through its builder
     */
    static <M extends Manifest> void check(M manifest, UnaryOperator<M> copy) {
        String yaml = Yaml.write(manifest);
        ManifestReading reading = READER.read("x.yaml", yaml);

        assertThat(reading.findings()).as(yaml).isEmpty();
        assertThat(reading.manifests().all()).hasSize(1);
        Manifest read = reading.manifests().all().get(0).manifest();
        assertThat(read).as(yaml).isEqualTo(manifest).hasSameHashCodeAs(manifest);
        assertThat(Yaml.write(manifest)).isEqualTo(yaml);
        assertThat(Yaml.write(read)).isEqualTo(yaml);
        assertThat(copy.apply(manifest)).isEqualTo(manifest);
    }
}
