package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.policies.selector.IdentityLabel;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values behind selectors. Most selectors ask for one value of one label, so only those are tried that some label can meet.
 *
 * @param <T> what selectors stand for
 */
final class LabelIndex<T> {
    private final Map<String, List<Entry<T>>> byLabel = new HashMap<>();
    private final List<Entry<T>> others = new ArrayList<>();
    private int size;

    private record Entry<T>(int order, IdentitySelector selector, T value) {}

    void add(IdentitySelector selector, T value) {
        Entry<T> entry = new Entry<>(size++, selector, value);
        Optional<LabelCondition> needed = selector.conditions().stream()
                .filter(condition -> condition.operator() == LabelSelectorOperator.IN)
                .findFirst();
        if (needed.isPresent()) {
            needed.get().values().stream()
                    .distinct()
                    .forEach(wanted -> byLabel.computeIfAbsent(
                                    needed.get().key() + "=" + wanted, label -> new ArrayList<>())
                            .add(entry));
        } else {
            others.add(entry);
        }
    }

    /** Returns the values whose selectors select these labels, in the order in which they were added. */
    List<T> matching(IdentityLabels labels) {
        List<Entry<T>> found = new ArrayList<>();
        for (IdentityLabel label : labels.all()) {
            keep(byLabel.getOrDefault(label.key() + "=" + label.value(), List.of()), labels, found);
        }
        keep(others, labels, found);
        found.sort((a, b) -> Integer.compare(a.order(), b.order()));
        return found.stream().map(Entry::value).toList();
    }

    private static <T> void keep(List<Entry<T>> tried, IdentityLabels labels, List<Entry<T>> found) {
        for (Entry<T> entry : tried) {
            if (entry.selector().matches(labels)) {
                found.add(entry);
            }
        }
    }
}
