package io.github.cilium4j.overlay.apps;

import java.util.List;

/**
 * The policies of one application of a cluster.
 *
 * @param name the application's name, which is also that of its folder
 * @param files its policies, each with the name of its file in {@code resources}; at least one
 * @since 0.1.0
 */
public record ApplicationPolicies(String name, List<PolicyFile> files) {
    /** Creates the policies of an application. */
    public ApplicationPolicies {
        files = List.copyOf(files);
    }
}
