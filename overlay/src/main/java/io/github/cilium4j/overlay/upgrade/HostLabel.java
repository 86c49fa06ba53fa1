package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Pods that were taken for the host. Source: cilium 1.19.4 and 1.20.2, pkg/policy/repository.go. */
final class HostLabel implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.HOST_LABEL;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        if (settings.says("hostFirewall.enabled", "enable-host-firewall", "true")) {
            return Stream.empty();
        }
        return inputs.objects("Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "Job", "CronJob").stream()
                .flatMap(object -> labels(Field.root(object.content()))
                        .flatMap(labels -> labels.child("host"))
                        .map(label -> UpgradeRules.HOST_LABEL
                                .finding()
                                .origin(object.locateKey(label.path()))
                                .subject(object.subject())
                                .path(label.path())
                                .message(
                                        "until Cilium 1.19 a pod with a label of this key obeys no policy, and since 1.20 it"
                                                + " obeys those that select it")
                                .fix("Check the policies for this pod")));
    }

    private static Stream<Field> labels(Field object) {
        return switch (object.text("kind")) {
            case "Pod" -> object.below("metadata", "labels");
            case "CronJob" -> object.below("spec", "jobTemplate", "spec", "template", "metadata", "labels");
            default -> object.below("spec", "template", "metadata", "labels");
        };
    }
}
