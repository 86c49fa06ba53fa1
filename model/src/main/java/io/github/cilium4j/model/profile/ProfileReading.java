package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading settings.
 *
 * @param profile the profile; empty when the source cannot be read at all. A setting with a finding has its default
 * @param findings what is wrong, in the order of the settings of {@link ClusterProfile}
 * @since 0.1.0
 */
public record ProfileReading(Optional<ClusterProfile> profile, List<Finding> findings) {
    /** Creates the outcome. */
    public ProfileReading {
        findings = List.copyOf(findings);
    }
}
