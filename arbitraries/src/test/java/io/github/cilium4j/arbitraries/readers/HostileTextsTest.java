package io.github.cilium4j.arbitraries.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.arbitraries.HostileTexts;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.prometheus.OAuth2;
import io.github.cilium4j.model.prometheus.SecretKeySelector;
import io.github.cilium4j.model.prometheus.SecretOrConfigMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No reader takes a hostile text for anything but itself, wherever it stands. */
final class HostileTextsTest {
    static Stream<Arguments> readersAndTexts() {
        return Stream.of(IndependentReader.values())
                .flatMap(reader -> HostileTexts.all().stream().map(text -> Arguments.of(reader, text)));
    }

    /** As a value, as a key, in a list, and deeper. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("readersAndTexts")
    void read_textAnywhere_isTheText(IndependentReader reader, String text) {
        YamlScalar scalar = YamlScalar.of(text);
        YamlMapping below =
                YamlMapping.of(Map.of(text, scalar, "list " + text, YamlSequence.of(List.of(scalar, scalar))));
        YamlMapping object =
                object("value", scalar, text, scalar, "below", below, "below " + text, YamlSequence.of(List.of(below)));
        String yaml = Yaml.write(UntypedManifest.of(object));

        assertThat(reader.read(yaml)).as(yaml).isEqualTo(PlainData.of(object));
    }

    @Test
    void read_textAnywhere_isTheTextToOurReaderToo() {
        for (String text : HostileTexts.all()) {
            YamlMapping object = object(text, YamlScalar.of(text), "x", YamlScalar.of(1));

            assertThat(YamlReader.read("", Yaml.write(object))
                            .documents()
                            .get(0)
                            .root())
                    .isEqualTo(object);
        }
    }

    @ParameterizedTest
    @EnumSource
    void read_valuesOfAConfigMap_areTheTexts(IndependentReader reader) {
        ConfigMap.Builder map = ConfigMap.builder();
        map.metadata(ObjectMeta.of("shop", "texts"));
        List<String> texts = HostileTexts.all();
        for (int i = 0; i < texts.size(); i++) {
            map.putData("text-" + i, texts.get(i));
        }
        ConfigMap hostile = map.build();

        assertThat(((Map<?, ?>) reader.read(Yaml.write(hostile))).get("data")).isEqualTo(hostile.data());
    }

    @ParameterizedTest
    @EnumSource
    void read_keysOfALabelLikeMap_areTheTexts(IndependentReader reader) {
        OAuth2.Builder builder = OAuth2.builder()
                .clientId(SecretOrConfigMap.builder().build())
                .clientSecret(SecretKeySelector.of("a", "b"))
                .tokenUrl("http://a");
        HostileTexts.all().forEach(text -> builder.putEndpointParam(text, text));
        OAuth2 oauth2 = builder.build();
        Manifest manifest = UntypedManifest.of(object("oauth2", Yaml.tree(oauth2)));

        Map<?, ?> read = (Map<?, ?>) ((Map<?, ?>) reader.read(Yaml.write(manifest))).get("oauth2");

        assertThat(read.get("endpointParams")).isEqualTo(oauth2.endpointParams());
    }

    private static YamlMapping object(Object... keysAndValues) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        fields.put("apiVersion", YamlScalar.of("v1"));
        fields.put("kind", YamlScalar.of("Text"));
        fields.put("metadata", YamlMapping.of(Map.of("name", YamlScalar.of("a"))));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], (YamlNode) keysAndValues[i + 1]);
        }
        return YamlMapping.of(fields);
    }
}
