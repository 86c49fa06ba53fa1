package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;

/** What the agent and the CRD take as an item of a list of blocks with exceptions. */
final class CidrChecks {
    private CidrChecks() {}

    static void oneForm(CidrRule rule) {
        List<String> forms = new Members()
                .add("cidr", rule.cidr().isPresent())
                .add("cidrGroupRef", rule.cidrGroupRef().isPresent())
                .add("cidrGroupSelector", rule.cidrGroupSelector().isPresent())
                .names();
        if (forms.isEmpty()) {
            throw new InvalidManifestException(
                    "", "no address is there", "Write cidr, cidrGroupRef or cidrGroupSelector");
        }
        if (forms.size() > 1) {
            throw new InvalidManifestException(
                    forms.get(1),
                    "\"" + forms.get(1) + "\" stands beside \"" + forms.get(0) + "\"",
                    "Keep one, and give the other an item of its own");
        }
    }

    static void exceptionsInside(CidrRule rule) {
        rule.cidr().ifPresent(block -> ThreeState.items(rule.except()).forEach(hole -> refuseOutside(block, hole)));
    }

    private static void refuseOutside(Cidr block, Cidr hole) {
        // An exception that holds the block is taken by 1.18 and 1.19 when its address is inside.
        if (!block.overlaps(hole)) {
            throw new InvalidManifestException(
                    "except", "\"" + hole + "\" is outside \"" + block + "\"", "Write a block inside " + block);
        }
    }
}
