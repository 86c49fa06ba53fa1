package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.Items;
import java.util.ArrayList;
import java.util.List;

/** An item of {@code toPorts} or {@code icmps} that lists nothing: it is no wildcard, and contributes nothing. */
final class PortsThatOpenNothing implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-029", Gate.DATAPATH, Severity.WARNING, "an item without ports or types of ICMP means none of them");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : Element.of(cluster.manifests())) {
            List<PortRule> ports = Items.of(element.toPorts());
            for (int i = 0; i < ports.size(); i++) {
                if (Items.of(ports.get(i).ports()).isEmpty()) {
                    findings.add(
                            finding(element, element.path().child("toPorts").index(i), "port"));
                }
            }
            List<IcmpRule> types = Items.of(element.icmps());
            for (int i = 0; i < types.size(); i++) {
                if (Items.of(types.get(i).fields()).isEmpty()) {
                    findings.add(finding(element, element.path().child("icmps").index(i), "type of ICMP"));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Element element, FieldPath path, String what) {
        boolean deny = element.section().isDeny();
        return element.finding(INFO, path)
                .message("this item lists no " + what + ", and so it " + (deny ? "closes" : "opens") + " none")
                .fix("List them, or remove the whole field to " + (deny ? "close" : "open")
                        + " everything to these peers")
                .addReferences("V-PORT-12")
                .build();
    }
}
