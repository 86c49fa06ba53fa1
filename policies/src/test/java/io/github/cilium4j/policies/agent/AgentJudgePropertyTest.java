package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The judge answers whatever it is given. */
final class AgentJudgePropertyTest {
    private static final YamlMapping WHOLE = Asked.tree(Asked.policy("""
            {endpointSelector: {matchLabels: {app: web}, matchExpressions: [{key: a, operator: In, values: [b]}]},
             labels: [{key: a}], enableDefaultDeny: {ingress: true},
             ingress: [{fromCIDRSet: [{cidr: 10.0.0.0/8, except: [10.1.0.0/16]}], authentication: {mode: required},
                        toPorts: [{ports: [{port: "80", endPort: 90, protocol: TCP}], rules: {http: [{path: /a, headerMatches: [{name: X}]}]}}]},
                       {fromEntities: [host], icmps: [{fields: [{type: 8}]}]}],
             egress: [{toFQDNs: [{matchName: a.b}], toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchPattern: "*"}]}, listener: {name: l}}]},
                      {toServices: [{k8sService: {serviceName: a}}], toPorts: [{rules: {l7proto: x, l7: [{a: b}], kafka: [{topic: t}]}}]}]}"""));

    @Property(tries = 200)
    void judge_anyTree_answers(@ForAll("trees") YamlNode spec) {
        Map<String, YamlNode> object = new LinkedHashMap<>();
        object.put("kind", YamlScalar.of("CiliumNetworkPolicy"));
        object.put("metadata", spec);
        object.put("spec", spec);
        object.put("specs", YamlSequence.of(List.of(spec)));

        holdsTogether(AgentJudge.judge(YamlMapping.of(object), AgentSettings.defaults()));
    }

    @Property(tries = 200)
    void judge_damagedPolicy_answers(@ForAll("trees") YamlNode damage, @ForAll long place) {
        List<YamlNode> nodes = new ArrayList<>();
        collect(WHOLE, nodes);
        YamlNode hit = nodes.get((int) Math.floorMod(place, (long) nodes.size()));

        YamlNode damaged = replace(WHOLE, hit, damage);

        if (damaged instanceof YamlMapping object) {
            holdsTogether(AgentJudge.judge(object, AgentSettings.defaults()));
        }
    }

    private static void holdsTogether(AgentJudgement judgement) {
        for (CiliumVersion version : CiliumVersion.all()) {
            assertThat(judgement.valid(version))
                    .isEqualTo(judgement.first(version).isEmpty());
            assertThat(judgement.valid(version) && !judgement.decodes(version)).isFalse();
        }
        assertThat(judgement.violations()).allSatisfy(violation -> {
            assertThat(violation.versions()).isNotEmpty();
            assertThat(violation.message()).isNotBlank().doesNotEndWith(".");
            assertThat(violation.fix()).isNotBlank().doesNotEndWith(".");
        });
    }

    private static void collect(YamlNode node, List<YamlNode> all) {
        all.add(node);
        if (node instanceof YamlMapping map) {
            map.entries().forEach(entry -> collect(entry.value(), all));
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> collect(item, all));
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal nodes stand at several places
    private static YamlNode replace(YamlNode node, YamlNode hit, YamlNode damage) {
        if (node == hit) {
            return damage;
        }
        if (node instanceof YamlMapping map) {
            Map<String, YamlNode> nodes = new LinkedHashMap<>();
            map.entries().forEach(entry -> nodes.put(entry.key().text(), replace(entry.value(), hit, damage)));
            return YamlMapping.of(nodes);
        }
        return node instanceof YamlSequence list
                ? YamlSequence.of(list.items().stream()
                        .map(item -> replace(item, hit, damage))
                        .toList())
                : node;
    }

    @Provide
    Arbitrary<YamlNode> trees() {
        Arbitrary<String> names = Arbitraries.of(
                "endpointSelector",
                "matchLabels",
                "ingress",
                "egressDeny",
                "fromCIDR",
                "toCIDRSet",
                "cidr",
                "toPorts",
                "ports",
                "port",
                "endPort",
                "rules",
                "http",
                "path",
                "dns",
                "icmps",
                "fields",
                "type",
                "listener",
                "name",
                "specs",
                "toRequires",
                "l7");
        Arbitrary<YamlNode> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(YamlScalar::of),
                Arbitraries.longs().map(YamlScalar::of),
                Arbitraries.of(
                        YamlScalar.ofNull(), YamlScalar.of(true), YamlScalar.plain("1.5"), YamlScalar.plain(".nan")));
        return Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(YamlSequence::of),
                        Arbitraries.maps(names, inner).ofMaxSize(4).map(YamlMapping::of)),
                0,
                4);
    }
}
