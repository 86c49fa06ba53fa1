package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.report.Report;
import io.github.cilium4j.core.report.ReportFormat;
import io.github.cilium4j.core.report.Tool;
import io.github.cilium4j.overlay.check.AllRules;
import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.check.Skipped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What another version of Cilium makes of files that are left as they are. What is the same in both versions, right or wrong, is
 * not in it.
 *
 * @param from the version that runs
 * @param to the version that is to run
 * @param changes what changes, by file, place and version
 * @param unread why texts could not be read; what they hold is not in the changes
 * @param skipped the documents that were passed over
 * @param files how many texts were looked at
 * @since 0.1.0
 */
public record UpgradeReport(
        CiliumVersion from,
        CiliumVersion to,
        List<UpgradeChange> changes,
        List<Finding> unread,
        List<Skipped> skipped,
        int files) {
    /** Creates a report. */
    public UpgradeReport {
        changes = List.copyOf(changes);
        unread = List.copyOf(unread);
        skipped = List.copyOf(skipped);
    }

    /**
     * Compares two versions. Each minor release in between is a step of its own, and a change names the release it comes with.
     * Never throws for what the inputs hold.
     *
     * @param from the version that runs
     * @param to the version that is to run
     * @param inputs the files, read once
     * @throws IllegalArgumentException when {@code from} is newer than {@code to}
     */
    public static UpgradeReport between(CiliumVersion from, CiliumVersion to, List<Input> inputs) {
        if (!to.isAtLeast(from)) {
            throw new IllegalArgumentException(from + " is newer than " + to + ": give the older version first");
        }
        UpgradeInputs read = UpgradeInputs.read(inputs);
        List<Step> steps = Step.between(from, to);
        Set<UpgradeChange> changes = new LinkedHashSet<>();
        read.objects().forEach(object -> changes.addAll(ObjectChanges.of(object, steps)));
        changes.addAll(ValuesChanges.of(read.manifests(), steps));
        changes.addAll(MeaningChanges.of(read, steps));
        changes.addAll(FlowChanges.of(read, steps));
        List<UpgradeChange> sorted =
                changes.stream().sorted(UpgradeChange.BY_PLACE).toList();
        return new UpgradeReport(from, to, sorted, read.unread(), read.skipped(), inputs.size());
    }

    /** Returns the rules of changes that no rule of a check tells, in the order of their ids. */
    public static List<RuleInfo> rules() {
        return UpgradeRules.all();
    }

    /**
     * Returns this in a form. Text is one line for each change and a summary, JSON has the keys of {@code check} and
     * {@code kind} and {@code at} besides, SARIF has the kind in the message.
     */
    public String render(ReportFormat format, Tool tool) {
        return switch (format) {
            case TEXT -> UpgradeText.render(this);
            case JSON -> UpgradeJson.render(this, tool);
            case SARIF -> format.render(sarif(tool));
        };
    }

    private Report sarif(Tool tool) {
        return Report.builder()
                .tool(tool)
                .addAllRules(
                        Stream.concat(AllRules.all().stream(), rules().stream()).toList())
                .addAllFindings(changes.stream().map(UpgradeChange::headed).toList())
                .files(files)
                .build();
    }
}
