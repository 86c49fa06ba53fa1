package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every condition on peers that entries of policy maps have, each with a number. Number 0 is everybody. */
final class SelectorTable {
    private final PeerMatcher matcher;
    private final List<PeerCondition> conditions = new ArrayList<>();
    private final Map<PeerCondition, Integer> numbers = new HashMap<>();

    SelectorTable(PeerMatcher matcher) {
        this.matcher = matcher;
    }

    PeerMatcher matcher() {
        return matcher;
    }

    synchronized int number(PeerCondition condition) {
        return numbers.computeIfAbsent(condition, added -> {
            conditions.add(added);
            return conditions.size() - 1;
        });
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
        for (int number = 0; number < conditions.size(); number++) {
            if (conditions.get(number).matches(identity, matcher)) {
                bits[number >> 6] |= 1L << number;
            }
        }
        return bits;
    }
}
