package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class YamlArbitrariesTest {
    @Provide
    Arbitrary<YamlNode> nodes() {
        return YamlArbitraries.nodes();
    }

    @Provide
    Arbitrary<ObjectMeta> metas() {
        return MetaArbitraries.objectMeta();
    }

    @Provide
    Arbitrary<LabelSelector> selectors() {
        return MetaArbitraries.labelSelectors();
    }

    @Property
    void read_afterWritingAnyNode_isEqual(@ForAll("nodes") YamlNode node) {
        YamlMapping document = YamlMapping.of(Map.of("node", node));

        String yaml = Yaml.write(document);

        assertThat(YamlReader.read("", yaml).documents().get(0).root()).isEqualTo(document);
    }

    @Property
    void read_afterWritingMetadata_isEqual(@ForAll("metas") ObjectMeta meta) {
        assertThat(Yaml.read(Yaml.write(meta), ObjectMeta.class)).isEqualTo(meta);
    }

    @Property
    void read_afterWritingASelector_isEqual(@ForAll("selectors") LabelSelector selector) {
        assertThat(Yaml.read(Yaml.write(selector), LabelSelector.class)).isEqualTo(selector);
    }

    @Example
    void all_corpus_isLargeAndHoldsWholeCharacters() {
        assertThat(HostileTexts.all())
                .hasSizeGreaterThan(150)
                .allSatisfy(text -> assertThat(text.codePoints())
                        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
