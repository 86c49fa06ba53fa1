package io.github.cilium4j.policies.lint;

import java.util.List;
import java.util.Set;

/**
 * A list of peers as it is written, {@code []} included.
 *
 * @param field the field that holds it
 * @param items the peers
 */
record Member(String field, List<?> items) {
    /** What an empty list of these does is the same as no list. Source: cilium 1.18.6 pkg/policy/rule.go. */
    private static final Set<String> ABSENT_WHEN_EMPTY = Set.of("toFQDNs", "toServices", "toGroups", "fromGroups");

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Returns whether the element is as if the list were not there. */
    boolean isIgnored() {
        return isEmpty() && ABSENT_WHEN_EMPTY.contains(field);
    }

    <T> List<T> items(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
