package io.github.cilium4j.cli;

import io.github.cilium4j.core.report.Tool;

/** What reports say of the program. */
final class About {
    private static final String HOME = "https://github.com/cilium4j/cilium4j";

    static final Tool TOOL = new Tool("cilium4j", Version.number(), HOME, HOME + "/blob/main/docs/rules/");

    private About() {}
}
