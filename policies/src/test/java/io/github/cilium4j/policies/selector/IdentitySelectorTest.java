package io.github.cilium4j.policies.selector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.Rule;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IdentitySelectorTest {
    private static final String NS = "io.kubernetes.pod.namespace";
    private static final IdentityLabels WEB = IdentityLabels.ofPod("shop", Map.of("app", "web"));
    private static final IdentityLabels OTHER = IdentityLabels.ofPod("other", Map.of("app", "web"));
    private static final IdentityLabels HOST = IdentityLabels.ofLocalNode(Map.of("rack", "a"));
    private static final IdentityLabels WORLD = IdentityLabels.reserved("world");

    private static LabelSelector where(LabelSelectorRequirement... requirements) {
        return LabelSelector.builder().addMatchExpressions(requirements).build();
    }

    private static IdentitySelector of(LabelSelectorRequirement... requirements) {
        return IdentitySelector.of(where(requirements));
    }

    private static Rule about(LabelSelector pods) {
        return Rule.builder()
                .endpointSelector(pods)
                .addIngress(IngressRule.builder().build())
                .build();
    }

    private static IdentitySelector peerInShop(LabelSelector peer) {
        return IdentitySelector.peer(peer, about(LabelSelector.all()), Optional.of("shop"));
    }

    private static IdentitySelector clusterwidePeer(LabelSelector peer) {
        return IdentitySelector.peer(peer, about(LabelSelector.all()), Optional.empty());
    }

    @Test
    void matches_keyWithoutSource_meetsEverySource() {
        assertThat(IdentitySelector.of(LabelSelector.of("app", "web")).matches(WEB))
                .isTrue();
        assertThat(IdentitySelector.of(LabelSelector.of("any:app", "web")).matches(WEB))
                .isTrue();
        assertThat(of(LabelSelectorRequirement.exists("world")).matches(WORLD)).isTrue();
    }

    @Test
    void matches_keyWithSource_meetsThatSourceOnly() {
        assertThat(IdentitySelector.of(LabelSelector.of("k8s:app", "web")).matches(WEB))
                .isTrue();
        assertThat(IdentitySelector.of(LabelSelector.of("node:app", "web")).matches(WEB))
                .isFalse();
        assertThat(of(LabelSelectorRequirement.exists("k8s:world")).matches(WORLD))
                .isFalse();
        assertThat(of(LabelSelectorRequirement.exists("reserved:host")).matches(HOST))
                .isTrue();
        assertThat(IdentitySelector.of(LabelSelector.of("reserved.host", "")).matches(HOST))
                .isTrue();
    }

    @Test
    void matches_exclusions_alsoMeetWhatHasNoSuchLabel() {
        assertThat(of(LabelSelectorRequirement.notIn(NS, "shop")).matches(WORLD))
                .isTrue();
        assertThat(of(LabelSelectorRequirement.notIn(NS, "shop")).matches(OTHER))
                .isTrue();
        assertThat(of(LabelSelectorRequirement.notIn(NS, "shop")).matches(WEB)).isFalse();
        assertThat(of(LabelSelectorRequirement.doesNotExist(NS)).matches(HOST)).isTrue();
        assertThat(of(LabelSelectorRequirement.doesNotExist(NS)).matches(WEB)).isFalse();
    }

    @Test
    void matches_inAndMatchLabels_needAllOfThem() {
        LabelSelector both = LabelSelector.builder()
                .putMatchLabel("app", "web")
                .addMatchExpressions(LabelSelectorRequirement.in(NS, "shop", "bar"))
                .build();

        assertThat(IdentitySelector.of(both).matches(WEB)).isTrue();
        assertThat(IdentitySelector.of(both).matches(OTHER)).isFalse();
    }

    @Test
    void subject_ofANamespacedPolicy_staysInItsNamespace() {
        IdentitySelector subject = IdentitySelector.subject(about(LabelSelector.all()), Optional.of("shop"));

        assertThat(subject.matches(WEB)).isTrue();
        assertThat(subject.matches(OTHER)).isFalse();
        assertThat(subject.matches(WORLD)).isFalse();
    }

    @Test
    void subject_namingAnotherNamespace_isOverwrittenOrSelectsNothing() {
        IdentitySelector overwritten =
                IdentitySelector.subject(about(LabelSelector.of("k8s:" + NS, "other")), Optional.of("shop"));
        IdentitySelector conflicting =
                IdentitySelector.subject(about(LabelSelector.of(NS, "other")), Optional.of("shop"));

        assertThat(overwritten.matches(WEB)).isTrue();
        assertThat(conflicting.matches(WEB)).isFalse();
        assertThat(conflicting.matchesNothing()).isTrue();
        assertThat(overwritten.matchesNothing()).isFalse();
    }

    @Test
    void subject_ofAClusterwidePolicy_takesEndpointsButNeverTheHost() {
        IdentitySelector pods = IdentitySelector.subject(about(LabelSelector.all()), Optional.empty());
        IdentitySelector nodes = IdentitySelector.subject(
                Rule.builder()
                        .nodeSelector(LabelSelector.of("rack", "a"))
                        .addIngress(IngressRule.builder().build())
                        .build(),
                Optional.empty());

        assertThat(pods.matches(WEB)).isTrue();
        assertThat(pods.matches(IdentityLabels.reserved("ingress"))).isTrue();
        assertThat(pods.matches(HOST)).isFalse();
        assertThat(nodes.matches(HOST)).isTrue();
        assertThat(nodes.matches(IdentityLabels.ofPod("shop", Map.of("rack", "a"))))
                .isFalse();
        assertThat(pods.overlaps(nodes)).isFalse();
    }

    @Test
    void peer_ofANamespacedPolicy_isOfItsNamespaceUnlessANamespaceIsNamed() {
        assertThat(peerInShop(LabelSelector.all()).matches(WEB)).isTrue();
        assertThat(peerInShop(LabelSelector.all()).matches(OTHER)).isFalse();
        assertThat(peerInShop(LabelSelector.of(NS, "other")).matches(OTHER)).isTrue();
        assertThat(peerInShop(where(LabelSelectorRequirement.exists(NS))).matches(OTHER))
                .isTrue();
        assertThat(peerInShop(LabelSelector.of("io.cilium.k8s.namespace.labels.team", "a"))
                        .matches(IdentityLabels.ofPod("other", Map.of(), Map.of("team", "a"))))
                .isTrue();
        assertThat(peerInShop(LabelSelector.of("reserved:host", "")).matches(HOST))
                .isTrue();
    }

    @Test
    void peer_ofAClusterwidePolicy_isAnyPod() {
        assertThat(clusterwidePeer(LabelSelector.all()).matches(OTHER)).isTrue();
        assertThat(clusterwidePeer(LabelSelector.all()).matches(WORLD)).isFalse();
        assertThat(clusterwidePeer(where(LabelSelectorRequirement.doesNotExist("reserved:init")))
                        .matches(WORLD))
                .isTrue();
        assertThat(IdentitySelector.peer(
                                LabelSelector.all(), about(LabelSelector.of("reserved:init", "")), Optional.empty())
                        .matches(WORLD))
                .isTrue();
    }

    @Test
    void overlaps_byValuesAndAbsence_isExact() {
        assertThat(of(LabelSelectorRequirement.in("a", "1", "2")).overlaps(of(LabelSelectorRequirement.in("a", "2"))))
                .isTrue();
        assertThat(of(LabelSelectorRequirement.in("a", "1")).overlaps(of(LabelSelectorRequirement.in("a", "2"))))
                .isFalse();
        assertThat(of(LabelSelectorRequirement.exists("a")).overlaps(of(LabelSelectorRequirement.doesNotExist("a"))))
                .isFalse();
        assertThat(of(LabelSelectorRequirement.exists("a")).overlaps(of(LabelSelectorRequirement.notIn("a", "1"))))
                .isTrue();
        assertThat(of(LabelSelectorRequirement.in("a", "1")).overlaps(of(LabelSelectorRequirement.in("b", "2"))))
                .isTrue();
        assertThat(of(LabelSelectorRequirement.in("k8s:a", "1"))
                        .overlaps(of(LabelSelectorRequirement.in("node:a", "1"))))
                .isFalse();
    }

    @Test
    void covers_wider_isExact() {
        IdentitySelector all = IdentitySelector.of(LabelSelector.all());
        IdentitySelector some = of(LabelSelectorRequirement.in("a", "1"));

        assertThat(all.covers(some)).isTrue();
        assertThat(some.covers(all)).isFalse();
        assertThat(of(LabelSelectorRequirement.exists("a")).covers(some)).isTrue();
        assertThat(of(LabelSelectorRequirement.notIn("a", "2")).covers(some)).isTrue();
        assertThat(of(LabelSelectorRequirement.notIn("a", "1")).covers(some)).isFalse();
        assertThat(some.covers(of(LabelSelectorRequirement.in("k8s:a", "1")))).isTrue();
        assertThat(of(LabelSelectorRequirement.in("k8s:a", "1")).covers(some)).isFalse();
    }

    @Test
    void labels_ofAPod_leaveOutWhatCiliumLeavesOut() {
        IdentityLabels labels = IdentityLabels.ofPod(
                "shop",
                Map.of(
                        "app.kubernetes.io/name", "web",
                        "kubernetes.io/arch", "amd64",
                        "pod-template-hash", "abc",
                        "x.beta.kubernetes.io/y", "z"));

        assertThat(labels.all())
                .extracting(IdentityLabel::toString)
                .containsExactly(
                        "k8s:app.kubernetes.io/name=web",
                        "k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=shop",
                        "k8s:io.kubernetes.pod.namespace=shop");
    }
}
