package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.cilium.PortText;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;

/**
 * A port that is another number than it looks: a leading zero makes it octal, and {@code 0x50} is a name. Source: cilium 1.18.6 to
 * 1.20.2, pkg/policy/api/rule_validation.go.
 */
final class PortNotDecimal implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-041", Gate.DATAPATH, Severity.ERROR, "a port is read as another number than it looks");

    private static final Re2Pattern PREFIXED = Re2Pattern.parse("0[xXoObB][0-9a-fA-F]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .flatMap(Element::listedPorts)
                .flatMap(listed -> reading(listed.text()).map(read -> finding(listed, read)).stream())
                .toList();
    }

    private static Optional<String> reading(String text) {
        if (PortText.isName(text)) {
            return PREFIXED.matchesWhole(text) ? Optional.of("the name of a port") : Optional.empty();
        }
        return PortText.number(text)
                .map(number -> Integer.toString(number))
                .filter(decimal -> !decimal.equals(text))
                .map(decimal -> "port " + decimal);
    }

    private static Finding finding(ListedPort listed, String read) {
        return listed.finding(INFO, "port")
                .message("Cilium reads \"" + listed.text() + "\" as " + read)
                .fix("Write the number in decimal digits, without a zero in front")
                .addReferences("V-PORT-03", "V-PORT-04")
                .build();
    }
}
