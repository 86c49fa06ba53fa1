package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with settings, each thing once. */
final class FindingList {
    private final List<Finding> findings = new ArrayList<>();

    void add(RuleInfo rule, SettingPlace place, String message, String fix) {
        add(rule.finding()
                .origin(place.origin())
                .subject(place.source() == ProfileSource.HELM_VALUES ? "" : place.subject())
                .path(place.path())
                .message(message)
                .fix(fix)
                .build());
    }

    /** Adds findings about settings of which nothing was said yet. */
    void addWhatIsNew(Collection<Finding> others) {
        Set<Origin> places = findings.stream().map(Finding::origin).collect(Collectors.toSet());
        Set<FieldPath> paths = findings.stream().map(Finding::path).collect(Collectors.toSet());
        others.stream()
                .filter(finding -> !paths.contains(finding.path()) || !places.contains(finding.origin()))
                .forEach(this::add);
    }

    void addAll(Collection<Finding> others) {
        others.forEach(this::add);
    }

    private void add(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** Returns the findings in the order of reports. */
    List<Finding> inOrder() {
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }
}
