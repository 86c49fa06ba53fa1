package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * The shapes that every object shares.
 *
 * @since 0.1.0
 */
public final class MetaArbitraries {
    private MetaArbitraries() {}

    /** Returns labels. */
    public static Arbitrary<SortedMap<String, String>> labels() {
        return Arbitraries.maps(TextArbitraries.labelKeys(), TextArbitraries.labelValues())
                .ofMaxSize(3)
                .map(TreeMap::new);
    }

    /** Returns annotations, with any text. */
    public static Arbitrary<SortedMap<String, String>> annotations() {
        return Arbitraries.maps(TextArbitraries.labelKeys(), TextArbitraries.texts())
                .ofMaxSize(3)
                .map(TreeMap::new);
    }

    /** Returns metadata of an object that has a name; sometimes in a namespace. */
    public static Arbitrary<ObjectMeta> objectMeta() {
        return Builders.withBuilder(ObjectMeta::builder)
                .use(TextArbitraries.names())
                .inSetter(ObjectMeta.Builder::name)
                .use(TextArbitraries.names())
                .withProbability(0.7)
                .inSetter(ObjectMeta.Builder::namespace)
                .use(labels())
                .inSetter(ObjectMeta.Builder::labels)
                .use(annotations())
                .inSetter(ObjectMeta.Builder::annotations)
                .build(ObjectMeta.Builder::build)
                .withoutEdgeCases();
    }

    /** Returns selectors, the empty one included. */
    public static Arbitrary<LabelSelector> labelSelectors() {
        return Combinators.combine(labels(), requirements().list().ofMaxSize(2))
                .as((labels, requirements) -> LabelSelector.builder()
                        .matchLabels(labels)
                        .matchExpressions(requirements)
                        .build());
    }

    /** Returns requirements whose values fit their operator. */
    public static Arbitrary<LabelSelectorRequirement> requirements() {
        return Combinators.combine(
                        TextArbitraries.labelKeys(),
                        Arbitraries.of(LabelSelectorOperator.class),
                        TextArbitraries.labelValues()
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((key, operator, values) -> LabelSelectorRequirement.builder()
                        .key(key)
                        .operator(operator)
                        .values(takesValues(operator) ? values : List.of())
                        .build());
    }

    private static boolean takesValues(LabelSelectorOperator operator) {
        return operator == LabelSelectorOperator.IN || operator == LabelSelectorOperator.NOT_IN;
    }
}
