package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.model.schema.SchemaViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No tree makes the judge throw or hang, its answers agree, and it takes what our builders make. */
final class ApiServerJudgePropertyTest {
    /** Far above what any of these inputs needs; only there to notice a hang. */
    private static final Duration HANG = Duration.ofMinutes(1);

    private static final ApiServerJudge JUDGE = ApiServerJudge.shared();

    @Provide
    Arbitrary<YamlNode> trees() {
        return DamagedManifests.trees();
    }

    @Provide
    Arbitrary<Manifest> manifests() {
        return EveryKind.manifests();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void judge_anyTree_answersAlike(@ForAll("trees") YamlNode tree) {
        if (tree instanceof YamlMapping object) {
            List<SchemaViolation> violations = assertTimeoutPreemptively(HANG, () -> JUDGE.judge(object));

            for (CiliumVersion version : CiliumVersion.all()) {
                boolean refused = violations.stream()
                        .anyMatch(v -> v.versions().isEmpty() || v.versions().contains(version));
                assertThat(JUDGE.accepts(object, version)).as("%s", violations).isEqualTo(!refused);
                assertThat(JUDGE.accepting(object).contains(version)).isEqualTo(!refused);
            }
        }
    }

    /** What one version refuses, a builder that serves all of them has to take. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void judge_whatOurBuildersMake_isNotRefusedByEveryVersion(@ForAll("manifests") Manifest manifest) {
        List<SchemaViolation> violations = JUDGE.judge((YamlMapping) Yaml.tree(manifest));

        assertThat(violations).noneMatch(violation -> violation.versions().isEmpty());
    }

    @Example
    void judge_samples_areTaken() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/samples"))) {
            List<Path> samples =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            for (Path sample : samples) {
                YamlMapping object = YamlReader.read("sample", Files.readString(sample))
                        .documents()
                        .get(0)
                        .mapping()
                        .orElseThrow();
                assertThat(JUDGE.accepting(object)).as("%s", sample).isNotEmpty();
            }
            assertThat(samples).hasSizeGreaterThan(20);
        }
    }
}
