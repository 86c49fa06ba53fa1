package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPFamilyWithAdverts;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A family of a peer whose selector meets no advertisement: the session is up and nothing is announced. */
final class NothingAdvertised implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-013", Gate.DATAPATH, Severity.ERROR, "a BGP peer selects no advertisement", List.of("I-29"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Located<CiliumBGPAdvertisement>> all = cluster.manifests().all(CiliumBGPAdvertisement.class);
        List<Finding> findings = new ArrayList<>();
        for (Located<CiliumBGPPeerConfig> config : cluster.manifests().all(CiliumBGPPeerConfig.class)) {
            List<CiliumBGPFamilyWithAdverts> families = config.manifest().spec().families();
            for (int i = 0; i < families.size() && !all.isEmpty(); i++) {
                if (!selectsOne(families.get(i).advertisements(), all)) {
                    findings.add(finding(config, i));
                }
            }
        }
        return findings;
    }

    private static boolean selectsOne(Optional<LabelSelector> selector, List<Located<CiliumBGPAdvertisement>> all) {
        return selector.isPresent()
                && all.stream()
                        .anyMatch(advertisement -> selector.get()
                                .matches(advertisement.manifest().metadata().labels()));
    }

    private static Finding finding(Located<CiliumBGPPeerConfig> config, int family) {
        return config.finding(
                        INFO, FieldPath.of("spec", "families").index(family).child("advertisements"))
                .message("no CiliumBGPAdvertisement has the labels that are asked for, so nothing is announced")
                .fix("Give an advertisement these labels, or select those it has")
                .build();
    }
}
