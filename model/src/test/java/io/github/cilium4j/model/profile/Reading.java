package io.github.cilium4j.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.AllKinds;
import java.util.List;

/** Reads profiles in texts. */
final class Reading {
    private Reading() {}

    static ProfileReading values(String yaml) {
        return values(yaml, CiliumVersion.V1_18);
    }

    static ProfileReading values(String yaml, CiliumVersion version) {
        return new ProfileReader(version)
                .helmValues(YamlReader.read("values.yaml", yaml).documents().get(0));
    }

    static List<ProfileReading> objects(String yaml) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read("objects.yaml", yaml);
        assertThat(reading.findings()).isEmpty();
        return new ProfileReader(CiliumVersion.V1_18).all(reading.manifests());
    }

    static ProfileReading object(String yaml) {
        List<ProfileReading> readings = objects(yaml);
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    static List<String> rendered(ProfileReading reading) {
        return reading.findings().stream().map(Finding::render).toList();
    }
}
