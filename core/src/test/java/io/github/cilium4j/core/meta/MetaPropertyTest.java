package io.github.cilium4j.core.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.Yaml;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MetaPropertyTest {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void read_writtenMetadata_isEqual(@ForAll("metadata") ObjectMeta meta) {
        String yaml = Yaml.write(meta);

        assertThat(Yaml.read(yaml, ObjectMeta.class)).isEqualTo(meta).hasSameHashCodeAs(meta);
        assertThat(Yaml.write(Yaml.read(yaml, ObjectMeta.class))).isEqualTo(yaml);
        assertThat(ObjectMeta.builder().from(meta).build()).isEqualTo(meta);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void read_writtenSelector_isEqual(@ForAll("selectors") LabelSelector selector) {
        String yaml = Yaml.write(selector);

        assertThat(Yaml.read(yaml, LabelSelector.class)).isEqualTo(selector).hasSameHashCodeAs(selector);
        assertThat(Yaml.write(Yaml.read(yaml, LabelSelector.class))).isEqualTo(yaml);
        assertThat(LabelSelector.builder().from(selector).build()).isEqualTo(selector);
    }

    @Provide
    Arbitrary<ObjectMeta> metadata() {
        Arbitrary<ObjectMeta.Builder> names = Combinators.combine(
                        name().optional(), name().optional(), name().optional())
                .as((name, namespace, start) ->
                        ObjectMeta.builder().name(name).namespace(namespace).generateName(start));
        Arbitrary<ObjectMeta.Builder> maps = Combinators.combine(names, labels(), annotations())
                .as((builder, labels, annotations) -> builder.labels(labels).annotations(annotations));
        return Combinators.combine(
                        maps,
                        owner().list().ofMaxSize(2),
                        name().list().ofMaxSize(2),
                        Arbitraries.longs().greaterOrEqual(0).optional())
                .as((builder, owners, finalizers, number) -> builder.ownerReferences(owners)
                        .finalizers(finalizers)
                        .generation(number)
                        .build());
    }

    @Provide
    Arbitrary<LabelSelector> selectors() {
        return Combinators.combine(labels(), requirement().list().ofMaxSize(3))
                .as((labels, requirements) -> LabelSelector.builder()
                        .matchLabels(labels)
                        .matchExpressions(requirements)
                        .build());
    }

    private static Arbitrary<LabelSelectorRequirement> requirement() {
        return Combinators.combine(
                        key(),
                        value().array(String[].class).ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(LabelSelectorOperator.class))
                .as((key, values, operator) -> LabelSelectorRequirement.builder()
                        .key(key)
                        .operator(operator)
                        .addValues(operator.needsValues() ? values : new String[0])
                        .build());
    }

    private static Arbitrary<OwnerReference> owner() {
        return Combinators.combine(name(), name(), Arbitraries.of(true, false).optional())
                .as((name, uid, blocks) -> OwnerReference.builder()
                        .apiVersion("apps/v1")
                        .kind("Deployment")
                        .name(name)
                        .uid(uid)
                        .blockOwnerDeletion(blocks)
                        .build());
    }

    private static Arbitrary<Map<String, String>> labels() {
        return Arbitraries.maps(key(), value()).ofMaxSize(4);
    }

    private static Arbitrary<Map<String, String>> annotations() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(20),
                Arbitraries.of(
                        "",
                        " ",
                        "yes",
                        "0777",
                        "12:30",
                        "a: b",
                        "line\n",
                        "a\nb\n\n",
                        "# x",
                        "ä😀",
                        "\t",
                        "'\"\\",
                        "null"));
        return Arbitraries.maps(key(), texts).ofMaxSize(4);
    }

    private static Arbitrary<String> name() {
        return Arbitraries.of("a", "web-1", "0", "no", "12e3", "x".repeat(63));
    }

    private static Arbitrary<String> key() {
        return Arbitraries.of("app", "on", "0", "1e3", "example.com/app", "app.kubernetes.io/name", "A_b.C");
    }

    private static Arbitrary<String> value() {
        return Arbitraries.of("", "web", "true", "no", "0", "007", "1e3", "1_000", "A.b-c_d", "x".repeat(63));
    }
}
