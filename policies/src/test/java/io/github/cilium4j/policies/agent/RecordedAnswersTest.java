package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge says what Cilium's own code said, of every recorded policy. */
final class RecordedAnswersTest {
    private static final String RECORDING = "/conformance/validation.jsonl.gz";
    private static final List<YamlMapping> CASES = read();

    private final Asked asked = new Asked();

    private static List<YamlMapping> read() {
        InputStream recording = Objects.requireNonNull(RecordedAnswersTest.class.getResourceAsStream(RECORDING));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(recording), StandardCharsets.UTF_8))) {
            return lines.lines().map(Asked::tree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void judge_recordedPolicy_saysWhatCiliumSaid(CiliumVersion version) {
        List<String> wrong = new ArrayList<>();
        for (YamlMapping recorded : CASES) {
            String said = expected(recorded, version);
            String says = answers(recorded, version);
            if (!said.equals(says)) {
                wrong.add(recorded.string("id").orElseThrow() + ": Cilium says " + said + ", the judge " + says);
            }
        }

        assertThat(CASES).hasSizeGreaterThan(6_000);
        assertThat(wrong).isEmpty();
    }

    private static String expected(YamlMapping recorded, CiliumVersion version) {
        YamlMapping answers = recorded.mapping("expect").orElseThrow();
        return answers
                .mapping(version.toString())
                .or(() -> answers.mapping("all"))
                .orElseThrow()
                .mappings("policies")
                .stream()
                .map(policy ->
                        policy.get("valid").orElseThrow() + " " + !policy.keys().contains("decode"))
                .collect(Collectors.joining(", "));
    }

    private String answers(YamlMapping recorded, CiliumVersion version) {
        return recorded.get("policies").stream()
                .flatMap(list -> ((YamlSequence) list).items().stream())
                .map(text -> asked.judge(((YamlScalar) text).text()))
                .map(judgement -> judgement.valid(version) + " " + judgement.decodes(version))
                .collect(Collectors.joining(", "));
    }
}
