package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.OpenPorts;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of any of the four lists of a rule.
 *
 * @param owner the rule that holds it
 * @param section the list
 * @param path its field
 * @param members its lists of peers, as far as they are written
 * @param toPorts its ports, those of a deny without L7 rules
 * @param icmps its types of ICMP
 */
record Element(
        PolicyRule owner,
        Section section,
        FieldPath path,
        List<Member> members,
        @Nullable List<PortRule> toPorts,
        @Nullable List<IcmpRule> icmps) {
    /** Returns the items of every rule, in order. */
    static List<Element> of(Manifests manifests) {
        return PolicyRule.of(manifests).stream()
                .flatMap(rule -> of(rule).stream())
                .toList();
    }

    /** Returns the items of a rule, in order. */
    static List<Element> of(PolicyRule rule) {
        return Elements.of(rule);
    }

    OpenPorts ports() {
        return new OpenPorts(toPorts, icmps);
    }

    /** Returns whether the peers do not count, because none is named. */
    boolean isForAnybody() {
        return !ports().isEverything() && members.stream().allMatch(Member::isIgnored);
    }

    /** Returns the peers of one kind, such as {@code Entities}, none when they are not written. */
    <T> List<T> peers(String kind, Class<T> type) {
        return members.stream()
                .filter(member -> member.field().equals(field(kind)))
                .flatMap(member -> member.items(type).stream())
                .toList();
    }

    List<Entity> entities() {
        return peers("Entities", Entity.class);
    }

    /** Returns the selectors of {@code fromEndpoints} or {@code toEndpoints}. */
    List<WrittenSelector> endpoints() {
        List<LabelSelector> written = peers("Endpoints", LabelSelector.class);
        return IntStream.range(0, written.size())
                .mapToObj(i -> new WrittenSelector(
                        owner,
                        written.get(i),
                        IdentitySelector.peer(written.get(i), owner.rule(), owner.namespace()),
                        path.child(field("Endpoints")).index(i)))
                .toList();
    }

    /** Returns the field of a kind of peers. */
    String field(String kind) {
        return (section.isIngress() ? "from" : "to") + kind;
    }

    /** Returns each port and its field. */
    Stream<ListedPort> listedPorts() {
        List<PortRule> rules = Items.of(toPorts);
        return IntStream.range(0, rules.size()).boxed().flatMap(i -> {
            List<PortProtocol> ports = Items.of(rules.get(i).ports());
            FieldPath list = path.child("toPorts").index(i).child("ports");
            return IntStream.range(0, ports.size()).mapToObj(j -> new ListedPort(this, ports.get(j), list.index(j)));
        });
    }

    /** Returns a new finding of a rule at a field. */
    Finding.Builder finding(RuleInfo info, FieldPath field) {
        return owner.finding(info, field);
    }
}
