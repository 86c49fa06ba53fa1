package io.github.cilium4j.cli;

import io.github.cilium4j.core.report.Tool;

/** What reports say of the program. */
final class About {
    private static final String HOME = "https://github.com/cilium4j/cilium4j";

    static final Tool TOOL = new Tool("cilium4j", Version.number(), HOME, HOME + "/blob/main/docs/rules/");

    /** Changes have one page together; what stands after its name is a place in it that a browser may not find. */
    static final Tool UPGRADE = new Tool("cilium4j", Version.number(), HOME, HOME + "/blob/main/docs/upgrade.md#");

    private About() {}
}
