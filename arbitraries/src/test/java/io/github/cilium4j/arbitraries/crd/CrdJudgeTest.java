package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CrdJudgeTest {
    private static final String POLICY = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web, namespace: shop, labels: {app: web}}
            spec:
              endpointSelector: {matchLabels: {app: web}}
              ingress:
                - authentication: {mode: required}
                  icmps: [{fields: [{family: IPv4, type: 8}]}]
            """;

    private static List<String> problems(String text) {
        return CrdJudge.problems(CiliumVersion.V1_18, object(text));
    }

    private static YamlMapping object(String text) {
        return YamlReader.read("object", text).documents().get(0).mapping().orElseThrow();
    }

    @Test
    void problems_ofAPolicy_areNone() {
        assertThat(problems(POLICY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: web, namespace  | name: 1, namespace | metadata.name: 1 is no string
            name: web, namespace  | namespace          | metadata.name: is missing
            labels: {app: web}    | labels: {app: on}  | metadata.labels{}: on is no string
            labels:               | lables:            | metadata.lables: is nothing that a rendered object has
            ingress:              | ingres:            | spec.ingres: is not known
            mode: required        | mode: always       | mode: "always" is none of [disabled, required, test-always-fail]
            mode: required        |                    | spec.ingress[].authentication.mode: is missing
            {mode: required}      | true               | spec.ingress[].authentication: true is no object
            type: 8               | type: true         | spec.ingress[].icmps[].fields[].type: true is no int-or-string
            type: 8               | type: Ping         | spec.ingress[].icmps[].fields[].type: "Ping" does not match ^
            [{family: IPv4, type: 8}] | 8              | spec.ingress[].icmps[].fields: 8 is no list<object>
            matchLabels: {app: web} | matchLabels: []  | matchLabels: [] is no map<string,string>
            """)
    void problems_ofADamagedPolicy_nameTheDamage(String text, @Nullable String damage, String problem) {
        assertThat(POLICY).contains(text);
        assertThat(problems(POLICY.replace(text, damage == null ? "" : damage)))
                .anyMatch(found -> found.contains(problem));
    }

    @Test
    void problems_ofALongList_nameTheLimit() {
        String many = "{family: IPv4, type: 8}, ".repeat(40) + "{family";

        assertThat(problems(POLICY.replace("{family", many)))
                .contains("spec.ingress[].icmps[].fields: 41 items, at most 40");
    }

    @Test
    void problems_ofEverySample_areNone() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/samples"))) {
            List<Path> samples =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            for (Path sample : samples) {
                YamlMapping object = object(Files.readString(sample));
                if (CrdJudge.knows(CiliumVersion.V1_20, object)) {
                    assertThat(CrdJudge.problems(CiliumVersion.V1_20, object))
                            .as("%s", sample)
                            .isEmpty();
                }
            }
            assertThat(samples).hasSizeGreaterThan(20);
        }
    }
}
