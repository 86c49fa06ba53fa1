package io.github.cilium4j.monitoring.metrics;

import io.github.cilium4j.model.profile.ClusterProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What it takes for a metric to have data: terms with {@code &&} and {@code ||}, parentheses. The prefix {@code value:} says
 * that the series are there anyway, at 0 until the rest holds.
 */
final class Condition {
    private static final String VALUE = "value:";

    private final List<String> words;
    private final boolean aboutValue;
    private int at;

    private Condition(List<String> words, boolean aboutValue) {
        this.words = words;
        this.aboutValue = aboutValue;
    }

    /** Returns what a condition that is not empty means for a cluster. */
    static Availability judge(String text, ClusterProfile profile) {
        boolean aboutValue = text.startsWith(VALUE);
        Condition condition = new Condition(words(aboutValue ? text.substring(VALUE.length()) : text), aboutValue);
        Availability judged = condition.either(profile);
        if (condition.at < condition.words.size()) {
            throw new IllegalArgumentException("\"" + text + "\" goes on with " + condition.words.get(condition.at));
        }
        return condition.aboutValue ? aboutValue(judged) : judged;
    }

    private static Availability aboutValue(Availability judged) {
        return switch (judged.outcome()) {
            case NO_DATA -> new Availability(Availability.Outcome.ALWAYS_ZERO, "it stays at 0: " + judged.reason());
            case UNKNOWN, ALWAYS_ZERO, DATA -> Availability.data();
        };
    }

    private static List<String> words(String text) {
        return List.of(text.replace("(", "( ").replace(")", " )").trim().split(" +"));
    }

    private Availability either(ClusterProfile profile) {
        return joined("||", this::both, Availability::or, profile);
    }

    private Availability both(ClusterProfile profile) {
        return joined("&&", this::single, Availability::and, profile);
    }

    private Availability joined(String word, Part part, BinaryOperator<Availability> join, ClusterProfile profile) {
        List<Availability> parts = new ArrayList<>();
        parts.add(part.judge(profile));
        while (at < words.size() && words.get(at).equals(word)) {
            at++;
            parts.add(part.judge(profile));
        }
        return parts.stream().reduce(join).orElseThrow();
    }

    private Availability single(ClusterProfile profile) {
        String word = words.get(at++);
        if (!word.equals("(")) {
            return Terms.judge(word, profile);
        }
        Availability inner = either(profile);
        at++;
        return inner;
    }

    private interface Part {
        Availability judge(ClusterProfile profile);
    }
}
