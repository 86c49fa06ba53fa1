package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample configurations, right ones and wrong ones. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Path CLUSTERS = Path.of("../examples/clusters");

    @ParameterizedTest
    @CsvSource({"minimal,OVL-008", "prod,OVL-008 OVL-064", "dev,OVL-064 OVL-063 OVL-064"})
    void check_rightConfiguration_asksForTheRepositoryAndNamesOtherPieces(String cluster, String rules)
            throws IOException {
        assertThat(check(CLUSTERS.resolve(cluster).resolve("config.yaml")))
                .extracting(Finding::ruleId)
                .containsExactly(rules.split(" ", -1));
    }

    @Test
    void check_brokenFlags_findsSomethingOnEveryMarkedLine() throws IOException {
        Path file = SAMPLES.resolve("broken-flags.yaml");
        List<String> lines = Files.readAllLines(file);
        Set<Integer> marked = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("# !")) {
                marked.add(i + 1);
            }
        }

        List<Finding> findings = check(file);

        assertThat(findings.stream().map(f -> f.origin().position().line()).collect(Collectors.toSet()))
                .containsAll(marked);
        assertThat(marked).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken-flags", "broken-l2"})
    void check_brokenConfiguration_saysWhatIsWrong(String sample) throws IOException {
        String findings = check(SAMPLES.resolve(sample + ".yaml")).stream()
                .map(finding -> finding.render() + "\n")
                .collect(Collectors.joining());

        Golden.check(SAMPLES.resolve(sample + ".txt"), findings);
    }

    private static List<Finding> check(Path file) throws IOException {
        OverlayConfig config = ConfigReader.read(file.getFileName().toString(), Files.readAllBytes(file))
                .config()
                .orElseThrow();
        return ConfigCheck.check(config);
    }
}
