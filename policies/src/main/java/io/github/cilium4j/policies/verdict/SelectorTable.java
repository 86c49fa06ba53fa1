package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.PeerSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every condition on peers that entries of policy maps have, each with a number. */
final class SelectorTable {
    private final PeerMatcher matcher;
    private final List<PeerCondition> conditions = new ArrayList<>();
    private final Map<PeerCondition, Integer> numbers = new HashMap<>();
    private final LabelIndex<Integer> byLabels = new LabelIndex<>();
    private final List<Integer> others = new ArrayList<>();

    SelectorTable(PeerMatcher matcher) {
        this.matcher = matcher;
    }

    PeerMatcher matcher() {
        return matcher;
    }

    synchronized int number(PeerCondition condition) {
        Integer known = numbers.get(condition);
        return known == null ? add(condition) : known;
    }

    private int add(PeerCondition condition) {
        int number = conditions.size();
        conditions.add(condition);
        numbers.put(condition, number);
        if (condition.selector() instanceof PeerSelector.ByLabels byLabel && PeerMatcher.isAboutLabelsAlone(byLabel)) {
            byLabels.add(byLabel.labels(), number);
        } else {
            others.add(number);
        }
        return number;
    }

    synchronized int size() {
        return conditions.size();
    }

    synchronized PeerCondition get(int number) {
        return conditions.get(number);
    }

    /** Returns the numbers of the conditions that an identity meets, as bits. */
    synchronized long[] selecting(Identity identity) {
        long[] bits = new long[(conditions.size() + 63) >> 6];
        for (int number : byLabels.matching(matcher.labels(identity))) {
            if (conditions.get(number).hasPort(identity)) {
                bits[number >> 6] |= 1L << number;
            }
        }
        for (int number : others) {
            if (conditions.get(number).matches(identity, matcher)) {
                bits[number >> 6] |= 1L << number;
            }
        }
        return bits;
    }
}
