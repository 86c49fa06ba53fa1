package io.github.cilium4j.core.report;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

final class ReportSamples {
    static final Tool TOOL = new Tool("cilium4j", "0.1.0", "https://example.org/", "https://example.org/rules/");

    static final RuleInfo INTERFACE =
            new RuleInfo("LB-001", Gate.DATAPATH, Severity.ERROR, "an interface matches no device", List.of("I-01"));

    static final RuleInfo UNUSED = RuleInfo.of("YAML-001", Gate.INPUT, Severity.ERROR, "the file is not UTF-8 text");

    private ReportSamples() {}

    static Finding interfaceFinding() {
        return INTERFACE
                .finding()
                .origin(at("my apps/lb ü.yaml", 1, 7, 9))
                .subject("CiliumL2AnnouncementPolicy l2")
                .path(FieldPath.of("spec", "interfaces").index(0))
                .message("\"eth9\" matches no device")
                .fix("Write one of eth0, eth1")
                .addVersions(CiliumVersion.V1_18)
                .build();
    }

    static Finding builtInJava() {
        return Finding.builder()
                .ruleId("OVL-007")
                .gate(Gate.ADVICE)
                .severity(Severity.INFO)
                .message("the key is not used")
                .fix("Remove it")
                .build();
    }

    static Finding at(String ruleId, String source, int document, int line) {
        return Finding.builder()
                .ruleId(ruleId)
                .gate(Gate.INPUT)
                .severity(Severity.WARNING)
                .origin(at(source, document, line, 1))
                .message("m")
                .fix("f")
                .build();
    }

    static Origin at(String source, int document, int line, int column) {
        return new Origin(source, document, new Position(line, column));
    }

    static Report.Builder report() {
        return Report.builder().tool(TOOL).addRules(UNUSED, INTERFACE);
    }
}
