package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any data can be written, and is the same when it is read back. */
final class YamlWriterPropertiesTest {
    @Property(tries = 1000)
    void write_anyTree_readsBackEqual(@ForAll("nodes") YamlNode node) {
        String text = Yaml.write(node);

        YamlStream stream = YamlReader.read("", text);
        assertThat(stream.findings()).as(text).isEmpty();
        assertThat(stream.documents()).extracting(YamlDocument::root).as(text).containsExactly(node);
    }

    @Property(tries = 300)
    void write_whatWasReadBack_givesTheSameBytes(@ForAll("nodes") YamlNode node) {
        String text = Yaml.write(node);

        assertThat(Yaml.write(node)).isEqualTo(text);
        assertThat(Yaml.write(YamlReader.read("", text).documents().get(0).root()))
                .isEqualTo(text);
        assertThat(text).endsWith("\n").doesNotContain("\r", "\t");
    }

    @Property(tries = 300)
    void writeAll_severalTrees_areAsManyDocuments(@ForAll("nodeLists") List<YamlNode> nodes) {
        assertThat(YamlReader.read("", Yaml.writeAll(nodes)).documents())
                .extracting(YamlDocument::root)
                .containsExactlyElementsOf(nodes);
    }

    @Property(tries = 300)
    void tree_ofTree_survivesTheMapper(@ForAll("nodes") YamlNode node) {
        assertThat(JsonTrees.fromJson(JsonTrees.toJson(node))).isEqualTo(node);
    }

    @Example
    void write_deepTree_returns() {
        YamlNode node = YamlScalar.of("x");
        for (int i = 0; i < 500; i++) {
            node = YamlSequence.of(List.of(YamlMapping.of(java.util.Map.of("a", node))));
        }

        assertThat(Yaml.write(node)).startsWith("- a:\n  - a:\n    - a:");
    }

    @Provide
    static Arbitrary<YamlNode> nodes() {
        return YamlTrees.nodes();
    }

    @Provide
    static Arbitrary<List<YamlNode>> nodeLists() {
        return YamlTrees.nodes(2).list().ofMaxSize(4);
    }
}
