package io.github.cilium4j.policies.selector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether some set of labels meets conditions. Labels of different keys are free of each other, and of one key there is at most
 * one label, so each key can be tried by itself: with every source and every value that a condition names, and with others.
 */
final class Satisfiability {
    /** Stands for every value, and for every source, that no condition names. */
    private static final String OTHER = "\0";

    private Satisfiability() {}

    static boolean holds(Collection<LabelCondition> conditions) {
        return conditions.stream().collect(Collectors.groupingBy(LabelCondition::key)).entrySet().stream()
                .allMatch(key -> candidates(key.getKey(), key.getValue())
                        .anyMatch(label -> key.getValue().stream().allMatch(c -> c.holdsFor(label))));
    }

    private static Stream<Optional<IdentityLabel>> candidates(String key, List<LabelCondition> conditions) {
        List<String> sources = Stream.concat(
                        Stream.of(OTHER), conditions.stream().map(LabelCondition::source))
                .filter(source -> !source.equals(LabelCondition.ANY))
                .distinct()
                .toList();
        List<String> values = Stream.concat(
                        Stream.of(OTHER), conditions.stream().flatMap(c -> c.values().stream()))
                .distinct()
                .toList();
        Stream<Optional<IdentityLabel>> labels = sources.stream()
                .flatMap(source -> values.stream().map(value -> Optional.of(new IdentityLabel(source, key, value))));
        return Stream.concat(Stream.of(Optional.empty()), labels);
    }
}
