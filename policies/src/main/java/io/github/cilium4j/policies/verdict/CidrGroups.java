package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.cilium.CiliumCIDRGroup;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The CiliumCIDRGroups of a cluster. Source: cilium 1.19.4 and 1.20.2, pkg/policy/types/requirements.go, which ask each group by itself;
 * in 1.18 two groups around one address share a label with one of their values.
 *
 * @param groups the groups
 */
record CidrGroups(List<Group> groups) {
    private static final String SOURCE = "cidrgroup";
    private static final String NAME = "io.cilium.policy.cidrgroupname/";

    CidrGroups {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param labels its labels, its name among them
     * @param blocks its addresses
     */
    record Group(IdentityLabels labels, List<Cidr> blocks) {
        Group {
            blocks = List.copyOf(blocks);
        }

        static Group of(CiliumCIDRGroup group) {
            IdentityLabels labels = IdentityLabels.reserved();
            for (var label : group.metadata().labels().entrySet()) {
                labels = labels.with(SOURCE, label.getKey(), label.getValue());
            }
            String name = group.metadata().name().orElse("");
            return new Group(labels.with(SOURCE, NAME + name, ""), group.spec().externalCIDRs());
        }
    }

    /** Returns their blocks and others. */
    Set<Cidr> and(Set<Cidr> others) {
        Set<Cidr> all = new LinkedHashSet<>(others);
        groups.forEach(group -> all.addAll(group.blocks()));
        return all;
    }

    boolean contains(IdentitySelector selector, IpAddress address) {
        return groups.stream()
                .filter(group -> group.blocks().stream().anyMatch(block -> block.contains(address)))
                .anyMatch(group -> selector.conditions().stream().allMatch(condition -> holds(condition, group)));
    }

    private static boolean holds(LabelCondition condition, Group group) {
        return condition.holdsFor(group.labels().find(condition.key()));
    }
}
