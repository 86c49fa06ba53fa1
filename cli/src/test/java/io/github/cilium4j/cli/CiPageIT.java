package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/ci.md tells users to copy, against a repository with a good and a bad policy. */
final class CiPageIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @SuppressWarnings("NullAway.Init")
    private PageBlocks page;

    @SuppressWarnings("NullAway.Init")
    private SampleRepository repository;

    @BeforeEach
    void prepare() throws IOException, InterruptedException {
        page = PageBlocks.of(Path.of("../docs/ci.md"));
        repository = SampleRepository.in(temporary);
    }

    @Test
    void workflow_goodRepository_passesAndHasAnEmptyLog() throws Exception {
        fetch();

        assertThat(step("check").status()).isZero();
        assertThat(sarif()).contains("\"results\": []");
    }

    @Test
    void workflow_badRepository_failsHasALogAndPrintsIt() throws Exception {
        repository.withABadPolicy();
        fetch();

        assertThat(step("check").status()).isEqualTo(1);
        assertThat(sarif()).contains("\"ruleId\": \"POL-002\"", "\"uri\": \"deploy/bad.yaml\"");
        assertThat(step("print").output()).contains("deploy/bad.yaml:12:").contains("1 error in 2 files");
    }

    @Test
    void workflow_anotherJar_isNotRun() throws Exception {
        assertThat(repository.run(run("fetch"), environment("0".repeat(64))).status())
                .isNotZero();
    }

    @Test
    void hook_stagedPolicies_areJudgedAsStaged() throws Exception {
        SampleRepository.executable(
                repository.root().resolve(".git/hooks/pre-commit"), page.under("Before a commit", "sh"));
        Launched accepted = commit();
        assertThat(accepted.status()).as(accepted.output()).isZero();

        repository.withABadPolicy();
        Launched refused = commit();
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).contains("POL-002");

        Files.delete(repository.root().resolve("deploy/bad.yaml"));
        assertThat(repository.run("git commit -qm staged", Map.of()).status()).isEqualTo(1);
        repository.write("deploy/README.md", "Policies of the shop.");
        assertThat(commit().status()).isZero();
    }

    @Test
    void baseline_badRepository_isKnownAfterwards() throws Exception {
        repository.withABadPolicy();

        Launched known = repository.run(page.under("Starting in a repository that has findings", "sh"), Map.of());

        assertThat(known.status()).isZero();
        assertThat(known.output()).contains("no findings in 2 files (1 silenced)");
    }

    @Test
    void annotation_silencesItsObject() throws Exception {
        String policy = page.under("One finding that is meant", "yaml");
        repository.write("deploy/payments.yaml", policy);
        assertThat(repository.run("cilium4j check deploy/", Map.of()).output()).contains("(1 silenced)");

        repository.write("deploy/payments.yaml", policy.replace("POL-002 ", ""));
        assertThat(repository.run("cilium4j check deploy/", Map.of()).status()).isEqualTo(1);
    }

    @Test
    void junit_failsOnTheBadPolicyAlone() throws Exception {
        CompiledTest test = CompiledTest.of(page.under("In JUnit", "java"), temporary);

        assertThat(repository.run(test.command(), Map.of()).status()).isZero();
        Launched failed = repository.withABadPolicy().run(test.command(), Map.of());
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.output()).contains("AssertionFailedError", "deploy/bad.yaml:12:", "POL-002");
    }

    private Launched commit() throws IOException, InterruptedException {
        return repository.run("git add -A && git commit -qm change", Map.of());
    }

    private void fetch() throws Exception {
        Launched fetched = step("fetch");
        assertThat(fetched.status()).as(fetched.output()).isZero();
        assertThat(repository.root().resolve("url"))
                .hasContent("https://github.com/cilium4j/cilium4j/releases/download/v0.1.0/cilium4j.jar");
    }

    private Launched step(String name) throws Exception {
        byte[] jar = Files.readAllBytes(SampleRepository.JAR);
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        return repository.run(run(name), environment(sum));
    }

    private Map<String, String> environment(String sum) throws GeneralSecurityException {
        String version = workflow()
                .mapping("env")
                .orElseThrow()
                .string("CILIUM4J_VERSION")
                .orElseThrow();
        return Map.of("CILIUM4J_VERSION", version, "CILIUM4J_SHA256", sum);
    }

    private String run(String name) {
        return workflow().mapping("jobs").orElseThrow().mapping("check").orElseThrow().mappings("steps").stream()
                .filter(step -> step.string("name").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(step -> step.string("run"))
                .orElseThrow();
    }

    private YamlMapping workflow() {
        // GitHub reads YAML 1.2, where "on" is a string.
        String text = page.under("GitHub Actions", "yaml").replaceFirst("(?m)^on:", "\"on\":");
        return Yaml.read(text, YamlMapping.class);
    }

    private String sarif() throws IOException {
        String log = Files.readString(repository.root().resolve("cilium4j.sarif"));
        try (InputStream schema =
                Objects.requireNonNull(CiPageIT.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(log, InputFormat.JSON))
                    .isEmpty();
        }
        return log;
    }
}
