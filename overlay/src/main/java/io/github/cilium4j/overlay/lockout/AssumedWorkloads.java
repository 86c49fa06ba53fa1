package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pods that most clusters have, for inputs that hold policies alone. */
final class AssumedWorkloads {
    private AssumedWorkloads() {}

    static Manifests all() {
        List<Manifest> pods = new ArrayList<>();
        for (Role role : Role.values()) {
            role.pods().ifPresent(like -> pods.add(pod(like)));
        }
        return Manifests.built(pods);
    }

    private static Manifest pod(Role.Pods like) {
        YamlMapping labels = YamlMapping.of(Map.of(like.key(), YamlScalar.of(like.value())));
        YamlMapping metadata = YamlMapping.of(Map.of(
                "name", YamlScalar.of(like.value()), "namespace", YamlScalar.of(like.namespace()), "labels", labels));
        YamlMapping spec = YamlMapping.of(
                Map.of("hostNetwork", YamlScalar.of(like.hostNetwork()), "containers", YamlSequence.of(List.of())));
        return UntypedManifest.of(YamlMapping.of(Map.of(
                "apiVersion", YamlScalar.of("v1"), "kind", YamlScalar.of("Pod"), "metadata", metadata, "spec", spec)));
    }
}
