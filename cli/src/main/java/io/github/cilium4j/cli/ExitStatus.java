package io.github.cilium4j.cli;

/** What the exit status says. */
final class ExitStatus {
    /** Nothing at or above the threshold. */
    static final int OK = 0;
    /** Findings at or above the threshold. */
    static final int FINDINGS = 1;
    /** The command could not do its work: wrong arguments, missing files, output that cannot be written. */
    static final int COULD_NOT_RUN = 2;

    private ExitStatus() {}
}
