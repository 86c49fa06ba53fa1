package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.core.meta.ManagedFieldsEntry;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.meta.OwnerReference;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** Returns lists of finalizers. */
    public static Arbitrary<List<String>> finalizers() {
        return Drawn.few(TextArbitraries.labelKeys());
    }

    /** Returns owners, none of which is the controller. */
    public static Arbitrary<OwnerReference> ownerReferences() {
        return Combinators.combine(
                        Arbitraries.of("v1", "apps/v1", "shop.example/v1beta1"),
                        Arbitraries.of("Node", "ReplicaSet", "Shelf"),
                        TextArbitraries.names(),
                        TextArbitraries.words(),
                        Arbitraries.of(true, false).optional(0.5))
                .as((apiVersion, kind, name, uid, blocks) -> OwnerReference.builder()
                        .apiVersion(apiVersion)
                        .kind(kind)
                        .name(name)
                        .uid(uid)
                        .blockOwnerDeletion(blocks)
                        .build());
    }

    /** Returns owners, of whom the first may be the controller. */
    private static Arbitrary<List<OwnerReference>> owners() {
        return Combinators.combine(
                        Drawn.few(ownerReferences()),
                        Arbitraries.of(true, false).optional(0.5))
                .as((owners, controller) -> owners.isEmpty()
                        ? owners
                        : Stream.concat(
                                        Stream.of(OwnerReference.builder()
                                                .from(owners.get(0))
                                                .controller(controller)
                                                .build()),
                                        owners.stream().skip(1))
                                .toList());
    }

    private static Arbitrary<ManagedFieldsEntry> managers() {
        return Combinators.combine(
                        TextArbitraries.texts(), Arbitraries.of("Apply", "Update"), YamlArbitraries.mappings())
                .as((manager, operation, fields) -> ManagedFieldsEntry.builder()
                        .manager(manager)
                        .operation(operation)
                        .fieldsV1(fields)
                        .build());
    }

    /**
     * Returns metadata of an object that has a name; sometimes in a namespace, and sometimes with what the API server or
     * a controller sets.
     */
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
                .use(finalizers())
                .withProbability(0.1)
                .in((b, v) -> b.finalizers(v))
                .use(owners())
                .withProbability(0.1)
                .in((b, v) -> b.ownerReferences(v))
                .use(TextArbitraries.words())
                .withProbability(0.1)
                .in((b, v) -> b.generateName(v).uid(v).resourceVersion(v))
                .use(Arbitraries.longs().greaterOrEqual(0))
                .withProbability(0.1)
                .in((b, v) -> b.generation(v).deletionGracePeriodSeconds(v))
                .use(Arbitraries.of("2026-11-22T20:00:00Z", "2001-12-14t21:59:43.10-05:00"))
                .withProbability(0.1)
                .in((b, v) -> b.creationTimestamp(v).deletionTimestamp(v))
                .use(Drawn.few(managers()))
                .withProbability(0.05)
                .in((b, v) -> b.managedFields(v))
                .build(ObjectMeta.Builder::build)
                .withoutEdgeCases();
    }

    /** Returns metadata of an object that belongs to the whole cluster. */
    static Arbitrary<ObjectMeta> clusterwide() {
        return objectMeta()
                .map(meta -> ObjectMeta.builder()
                        .from(meta)
                        .namespace(Optional.empty())
                        .build());
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
