package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.IcmpField;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.Items;
import java.util.ArrayList;
import java.util.List;

/** Type 0 of ICMP, which looks like "echo reply" and is the wildcard. Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4.go. */
final class IcmpTypeZero implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-039", Gate.DATAPATH, Severity.WARNING, "type 0 of ICMP means every type");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : Element.of(cluster.manifests())) {
            List<IcmpRule> rules = Items.of(element.icmps());
            for (int i = 0; i < rules.size(); i++) {
                FieldPath list = element.path().child("icmps").index(i).child("fields");
                List<IcmpField> fields = Items.of(rules.get(i).fields());
                for (int j = 0; j < fields.size(); j++) {
                    if (fields.get(j).typeNumber().filter(number -> number == 0).isPresent()) {
                        findings.add(finding(element, list.index(j).child("type")));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding finding(Element element, FieldPath path) {
        return element.finding(INFO, path)
                .message("type 0 is the wildcard, so messages of every type are "
                        + (element.section().isDeny() ? "denied" : "allowed"))
                .fix(
                        "Remove it: replies to an allowed ping pass by themselves, and the request is type 8, for IPv6 128")
                .addReferences("V-ICMP-07")
                .build();
    }
}
