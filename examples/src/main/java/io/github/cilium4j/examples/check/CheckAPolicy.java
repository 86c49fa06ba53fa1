package io.github.cilium4j.examples.check;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.overlay.check.CheckOptions;
import io.github.cilium4j.overlay.check.Checker;
import io.github.cilium4j.overlay.check.Input;
import java.io.IOException;
import java.util.List;

/** Checks a policy by every rule, for one version of Cilium. */
public final class CheckAPolicy {
    private static final Checker CHECKER = new Checker(
            CheckOptions.builder().ciliumVersion(CiliumVersion.V1_19).build());

    private CheckAPolicy() {}

    /** Returns what is wrong with a text, each finding in one line. */
    public static List<String> findings(String name, byte[] text) {
        return CHECKER.check(List.of(Input.bytes(name, text))).findings().stream()
                .map(Finding::render)
                .toList();
    }

    /** Prints what is wrong with standard input. */
    public static void main(String[] args) throws IOException {
        findings("-", System.in.readAllBytes()).forEach(System.out::println);
    }
}
