package io.github.cilium4j.overlay.spire;

import java.util.Optional;

/** What the Helm controller's Job for Cilium's chart is doing. */
enum HelmRun {
    IDLE,
    RUNNING,
    FAILED;

    static HelmRun of(Optional<ObservedObject> job) {
        if (job.isEmpty() || job.get().has("Complete") || job.get().number("status", "succeeded") > 0) {
            return IDLE;
        }
        return job.get().has("Failed") ? FAILED : RUNNING;
    }
}
