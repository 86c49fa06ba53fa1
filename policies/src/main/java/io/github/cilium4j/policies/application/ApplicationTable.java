package io.github.cilium4j.policies.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Applications that are often found beside Cilium, and the policies each needs.
 *
 * <p>To add one, write its row in {@code PlatformApplications} or, when it takes traffic from outside, in
 * {@code EdgeApplications}. Whether an application is there is not said here: a policy for pods that are not there selects nothing.
 *
 * @since 0.1.0
 */
public final class ApplicationTable {
    private static final List<KnownApplication> ALL = Stream.of(PlatformApplications.rows(), EdgeApplications.rows())
            .flatMap(List::stream)
            .toList();

    private ApplicationTable() {}

    /** Returns every application, those that take no traffic from outside first. */
    public static List<KnownApplication> all() {
        return ALL;
    }

    /** Returns the application of a name. */
    public static Optional<KnownApplication> find(String name) {
        return ALL.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
