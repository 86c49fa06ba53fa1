package io.github.cilium4j.examples;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conditions made of functions. */
final class Conditions {
    private Conditions() {}

    /** Returns the condition that a test holds for each item. */
    static <T extends HasName> ArchCondition<T> holding(String description, Predicate<T> test) {
        return free(description, item -> test.test(item) ? Optional.empty() : Optional.of("does not " + description));
    }

    /** Returns the condition that a function finds no problem in any item. */
    static <T extends HasName> ArchCondition<T> free(String description, Function<T, Optional<String>> problem) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                problem.apply(item)
                        .ifPresent(text -> events.add(SimpleConditionEvent.violated(item, nameOf(item) + ": " + text)));
            }
        };
    }

    /** Returns the condition that there are at least so many items. */
    static <T extends HasName> ArchCondition<T> atLeast(int count) {
        return new ArchCondition<>("be at least " + count) {
            private Collection<T> items;

            @Override
            public void init(Collection<T> all) {
                items = all;
            }

            @Override
            public void check(T item, ConditionEvents events) {}

            @Override
            public void finish(ConditionEvents events) {
                if (items.size() < count) {
                    T any = items.iterator().next();
                    events.add(
                            SimpleConditionEvent.violated(any, "only " + items.size() + ", such as " + any.getName()));
                }
            }
        };
    }

    private static String nameOf(HasName item) {
        return item instanceof HasName.AndFullName full ? full.getFullName() : item.getName();
    }
}
