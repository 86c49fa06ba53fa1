package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.AllKinds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Nothing makes the reader of objects throw or hang, nothing is dropped without a word, and what is read is whole. */
final class ManifestReaderPropertyTest {
    /** Far above what any of these inputs needs; only there to notice a hang. */
    private static final Duration HANG = Duration.ofMinutes(1);

    private static final ManifestReader READER = new ManifestReader(AllKinds.all());

    @Provide
    Arbitrary<byte[]> bytes() {
        return DamagedManifests.bytes();
    }

    @Provide
    Arbitrary<YamlNode> trees() {
        return DamagedManifests.trees();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void read_anyBytes_returns(@ForAll("bytes") byte[] bytes) {
        check(assertTimeoutPreemptively(HANG, () -> READER.read("f.yaml", bytes)), bytes);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void read_anyTree_returns(@ForAll("trees") YamlNode tree) {
        String text = Yaml.write(tree);

        check(
                assertTimeoutPreemptively(HANG, () -> READER.read("f.yaml", text)),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(ManifestReading reading, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int lines = text.split("\\r\\n|\\r|\\n", -1).length;
        for (Finding finding : reading.findings()) {
            assertThat(finding.origin().position().line()).as(text).isBetween(0, lines);
            assertThat(finding.render().lines()).hasSize(1);
        }
        int read = reading.manifests().all().size();
        assertThat(read).isLessThanOrEqualTo(reading.objects().size());
        if (read < reading.objects().size()) {
            assertThat(reading.findings()).as(text).isNotEmpty();
        }
        reading.manifests().all().forEach(object -> checkWhole(object, text));
        Statistics.label("an object is taken").collect(read > 0);
        Statistics.label("an object is taken").coverage(taken -> {
            taken.check(true).percentage(share -> share > 5);
            taken.check(false).percentage(share -> share > 5);
        });
    }

    private static void checkWhole(Located<?> object, String text) {
        String yaml = Yaml.write(object.manifest());

        ManifestReading again = READER.read("again.yaml", yaml);

        assertThat(again.findings()).as("%s%nof%n%s", yaml, text).isEmpty();
        assertThat(again.manifests().all())
                .extracting(o -> (Object) o.manifest())
                .as(text)
                .containsExactly(object.manifest());
    }
}
