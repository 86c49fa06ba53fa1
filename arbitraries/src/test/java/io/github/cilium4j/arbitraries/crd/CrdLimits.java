package io.github.cilium4j.arbitraries.crd;

import com.google.re2j.Pattern;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How large a value may be, and how its text must look.
 *
 * @param pattern what a text must match somewhere; empty when anything goes
 * @param min the smallest number
 * @param max the largest number
 * @param minItems the shortest list
 * @param maxItems the longest list
 * @param minLength the shortest text, in characters
 * @param maxLength the longest text, in characters
 */
record CrdLimits(
        String pattern,
        Optional<Long> min,
        Optional<Long> max,
        Optional<Long> minItems,
        Optional<Long> maxItems,
        Optional<Long> minLength,
        Optional<Long> maxLength) {
    static final CrdLimits NONE = ofMostItems(Optional.empty());
    static final CrdLimits EMPTY_LIST = ofMostItems(Optional.of(0L));

    private static CrdLimits ofMostItems(Optional<Long> maxItems) {
        Optional<Long> any = Optional.empty();
        return new CrdLimits("", any, any, any, maxItems, any, any);
    }

    /** Returns what a value breaks, in words. */
    List<String> problems(YamlNode node) {
        List<String> problems = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            compare(sequence.items().size(), minItems, maxItems, "items", problems);
        } else if (node instanceof YamlScalar scalar && scalar.isString()) {
            String text = scalar.text();
            compare(text.codePointCount(0, text.length()), minLength, maxLength, "characters", problems);
            if (!Pattern.compile(pattern).matcher(text).find()) {
                problems.add("\"" + text + "\" does not match " + pattern);
            }
        } else if (node instanceof YamlScalar scalar && scalar.type() == ScalarType.INTEGER) {
            compare(Long.parseLong(scalar.canonical()), min, max, "as a number", problems);
        }
        return problems;
    }

    private static void compare(
            long size, Optional<Long> least, Optional<Long> most, String what, List<String> problems) {
        least.filter(limit -> size < limit).ifPresent(limit -> problems.add(size + " " + what + ", at least " + limit));
        most.filter(limit -> size > limit).ifPresent(limit -> problems.add(size + " " + what + ", at most " + limit));
    }
}
