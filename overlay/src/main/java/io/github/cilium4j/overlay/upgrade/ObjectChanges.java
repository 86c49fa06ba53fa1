package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.RawManifest;
import io.github.cilium4j.model.schema.ApiServerJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the API server and the agent say of an object in one version and not in the next. */
final class ObjectChanges {
    private static final String NOT_SERVED = "API-012";

    private final RawManifest object;
    private final Step step;
    private final JudgedObject judged;
    private final List<Finding> before;
    private final List<Finding> after;

    private ObjectChanges(RawManifest object, Step step, JudgedObject judged) {
        this.object = object;
        this.step = step;
        this.judged = judged;
        this.before = step.before(judged.findings());
        this.after = step.after(judged.findings());
    }

    static List<UpgradeChange> of(RawManifest object, List<Step> steps) {
        JudgedObject judged = JudgedObject.of(object);
        List<UpgradeChange> changes = new ArrayList<>();
        steps.forEach(step -> changes.addAll(new ObjectChanges(object, step, judged).all()));
        return changes;
    }

    private List<UpgradeChange> all() {
        boolean servedBefore = before.stream().noneMatch(ObjectChanges::isAboutVersion);
        boolean servedAfter = after.stream().noneMatch(ObjectChanges::isAboutVersion);
        if (servedBefore && servedAfter) {
            List<UpgradeChange> changes = new ArrayList<>();
            deprecation(changes);
            news(after, before).stream()
                    .filter(said -> judged.knewOf(said, step.from()))
                    .forEach(said -> changes.add(worse(said)));
            if (judged.isTaken(after, step.to())) {
                news(before, after).forEach(said -> changes.add(better(said)));
            }
            return List.copyOf(changes);
        }
        if (servedBefore) {
            return after.stream()
                    .filter(ObjectChanges::isAboutVersion)
                    .map(this::unserved)
                    .toList();
        }
        return servedAfter
                ? before.stream()
                        .filter(ObjectChanges::isAboutVersion)
                        .map(this::served)
                        .toList()
                : List.of();
    }

    private static boolean isAboutVersion(Finding finding) {
        return finding.ruleId().equals(NOT_SERVED);
    }

    /** Returns what is said of one version alone; of one field that two gates speak of, what the first says. */
    private static List<Finding> news(List<Finding> here, List<Finding> there) {
        List<Finding> news = new ArrayList<>();
        for (Finding said : here) {
            Predicate<Finding> same = other -> isSameField(said.path(), other.path());
            boolean told = news.stream().anyMatch(other -> !other.gate().equals(said.gate()) && same.test(other));
            if (!told && there.stream().noneMatch(same)) {
                news.add(said);
            }
        }
        return news;
    }

    /** Gates differ in whether they name a list or its item; of a whole spec nothing follows for its fields. */
    private static boolean isSameField(FieldPath one, FieldPath other) {
        if (one.equals(other)) {
            return true;
        }
        boolean deep = Math.min(one.steps().size(), other.steps().size()) > 1;
        return deep && (one.contains(other) || other.contains(one));
    }

    private UpgradeChange worse(Finding said) {
        ChangeKind kind = JudgedObject.isUnknownField(said) ? ChangeKind.LOSES_FIELD : ChangeKind.BECOMES_INVALID;
        return step.change(kind, Finding.builder().from(said));
    }

    private UpgradeChange better(Finding said) {
        String verb = JudgedObject.isUnknownField(said) ? " drops: " : " refuses: ";
        return step.change(
                ChangeKind.BECOMES_LEGAL,
                Finding.builder()
                        .from(said)
                        .severity(Severity.INFO)
                        .message("Cilium " + step.to() + " takes what " + step.from() + verb + said.message())
                        .fix("Check that it is still meant: it begins to act"));
    }

    private UpgradeChange unserved(Finding said) {
        return step.change(ChangeKind.API_VERSION, Finding.builder().from(said));
    }

    private UpgradeChange served(Finding said) {
        return step.change(
                ChangeKind.API_VERSION,
                Finding.builder()
                        .from(said)
                        .severity(Severity.INFO)
                        .message("Cilium " + step.to() + " begins to serve this API version")
                        .fix("Apply the object only after the upgrade"));
    }

    private void deprecation(List<UpgradeChange> changes) {
        ApiServerJudge judge = ApiServerJudge.shared();
        List<CiliumVersion> deprecating = judge.deprecating(object.content());
        if (!deprecating.contains(step.to()) || deprecating.contains(step.from())) {
            return;
        }
        String others = String.join(" or ", judge.otherApiVersions(object.content(), step.to()));
        FieldPath path = FieldPath.of("apiVersion");
        changes.add(step.change(
                ChangeKind.API_VERSION,
                UpgradeRules.DEPRECATED
                        .finding()
                        .origin(object.locate(path))
                        .subject(object.subject())
                        .path(path)
                        .message("Cilium " + step.to() + " still serves this API version, as a deprecated one")
                        .fix(others.isEmpty() ? "Plan to remove the object" : "Write " + others)));
    }
}
