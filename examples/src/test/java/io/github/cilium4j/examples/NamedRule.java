package io.github.cilium4j.examples;

import com.tngtech.archunit.lang.ArchRule;

/** A rule and its name, which is also the name of the package under {@code planted} that breaks it. */
record NamedRule(String name, ArchRule rule) {
    @Override
    public String toString() {
        return name;
    }
}
