package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers, lengths of lists and repetitions that the definitions limit. */
final class Limits {
    private Limits() {}

    static void atMost(String attribute, List<?> items, int most) {
        if (items.size() > most) {
            throw new InvalidManifestException(attribute, items.size() + " are too many", "Write at most " + most);
        }
    }

    static void range(String attribute, Optional<Integer> number, int least, int most) {
        number.filter(n -> n < least || n > most).ifPresent(n -> {
            throw new InvalidManifestException(
                    attribute, n + " is out of range", "Write a number from " + least + " to " + most);
        });
    }

    static void different(String attribute, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new InvalidManifestException(attribute, Quoted.of(name) + " is there twice", "Remove one");
        });
    }
}
