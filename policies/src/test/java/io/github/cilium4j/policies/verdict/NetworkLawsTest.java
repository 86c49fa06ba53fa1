package io.github.cilium4j.policies.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all policies and flows. */
final class NetworkLawsTest {
    /** Puts both pods of the namespace into default deny, so that adding a policy cannot switch it on. */
    private static final String CLOSED = "spec:\n  endpointSelector: {}\n  ingress: [{}]\n  egress: [{}]\n";

    @Provide
    Arbitrary<List<String>> policies() {
        return PolicyArbitraries.policies(true);
    }

    @Provide
    Arbitrary<String> allow() {
        return PolicyArbitraries.policy(false);
    }

    @Provide
    Arbitrary<String> deny() {
        return PolicyArbitraries.policy(true).filter(text -> text.contains("Deny:"));
    }

    @Provide
    Arbitrary<String> flows() {
        return PolicyArbitraries.flows();
    }

    @Property(tries = 300)
    void order_ofPolicies_changesNothing(
            @ForAll("policies") List<String> policies, @ForAll("flows") String flow, @ForAll CiliumVersion version) {
        List<String> reversed = new ArrayList<>(policies);
        Collections.reverse(reversed);

        assertThat(decide(version, reversed, flow)).isEqualTo(decide(version, policies, flow));
    }

    @Property(tries = 300)
    void allow_added_neverCloses(
            @ForAll("policies") List<String> policies,
            @ForAll("allow") String allow,
            @ForAll("flows") String flow,
            @ForAll CiliumVersion version) {
        List<String> before = with(policies, CLOSED);

        if (decide(version, before, flow) == Decision.ALLOW) {
            assertThat(decide(version, with(before, allow), flow)).isEqualTo(Decision.ALLOW);
        }
    }

    @Property(tries = 300)
    void deny_added_neverOpens(
            @ForAll("policies") List<String> policies,
            @ForAll("deny") String deny,
            @ForAll("flows") String flow,
            @ForAll CiliumVersion version) {
        List<String> before = with(policies, CLOSED);

        if (decide(version, before, flow) == Decision.DENY) {
            assertThat(decide(version, with(before, deny), flow)).isEqualTo(Decision.DENY);
        }
    }

    @Property(tries = 300)
    void range_splitInTwo_changesNothing(
            @ForAll("policies") List<String> policies, @ForAll("flows") String flow, @ForAll CiliumVersion version) {
        List<String> split = policies.stream()
                .map(
                        text -> text.replace(
                                "{port: \"8000\", endPort: 9000, protocol: TCP}",
                                "{port: \"8000\", endPort: 8443, protocol: TCP}, {port: \"8444\", endPort: 9000, protocol: TCP}"))
                .toList();

        assertThat(decide(version, split, flow)).isEqualTo(decide(version, policies, flow));
    }

    @Property(tries = 300)
    void explanation_alwaysNamesARuleOrADefaultDeny(
            @ForAll("policies") List<String> policies, @ForAll("flows") String flow, @ForAll CiliumVersion version) {
        for (SideExplanation side : scene(version, policies).explain(flow).sides()) {
            boolean lets = side.side().isAllowed() && (!side.side().enforced() || isLocalhost(side));
            assertThat(lets || !side.deciding().isEmpty() || !side.defaultDeny().isEmpty())
                    .as("%s %s", side.direction(), side.side())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void deciding_rulesRemoved_changesTheVerdictOrAnotherTakesOver(
            @ForAll("policies") List<String> policies, @ForAll("flows") String flow, @ForAll CiliumVersion version) {
        for (SideExplanation side : scene(version, policies).explain(flow).sides()) {
            List<String> deciding = side.deciding().stream()
                    .map(rule -> rule.policy().name())
                    .distinct()
                    .toList();
            List<String> left = IntStream.range(0, policies.size())
                    .filter(i -> !deciding.contains("p-" + i))
                    .mapToObj(policies::get)
                    .toList();
            SideExplanation after = scene(version, left).explain(flow).sides().stream()
                    .filter(other -> other.direction() == side.direction())
                    .findFirst()
                    .orElseThrow();

            assertThat(deciding.isEmpty()
                            || !after.side().equals(side.side())
                            || !after.deciding().equals(side.deciding()))
                    .isTrue();
        }
    }

    private static boolean isLocalhost(SideExplanation side) {
        return side.peer().equals("host");
    }

    private static Decision decide(CiliumVersion version, List<String> policies, String flow) {
        return scene(version, policies).decide(flow);
    }

    private static Scene scene(CiliumVersion version, List<String> policies) {
        return Scene.of(AgentConfig.builder().version(version).build(), PolicyArbitraries.written(policies));
    }

    private static List<String> with(List<String> policies, String added) {
        return Stream.concat(policies.stream(), Stream.of(added)).toList();
    }
}
