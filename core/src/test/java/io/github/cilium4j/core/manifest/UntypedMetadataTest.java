package io.github.cilium4j.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class UntypedMetadataTest {
    @Test
    void metadata_partlyInvalid_keepsTheRest() {
        UntypedManifest object = Yaml.read("""
                apiVersion: v1
                kind: Pod
                metadata:
                  name: web
                  namespace: Not A Namespace
                  labels: {app: web, "bad key": x, worse: "a b", number: 5}
                  annotations: {note: "free text", "bad key": x}
                  finalizers: 7
                """, UntypedManifest.class);

        assertThat(object.metadata())
                .isEqualTo(ObjectMeta.builder()
                        .name("web")
                        .putLabel("app", "web")
                        .putAnnotation("note", "free text")
                        .build());
    }

    @Test
    void metadata_missingOrOfAnotherType_saysNothing() {
        assertThat(Yaml.read("{apiVersion: v1, kind: Pod}", UntypedManifest.class)
                        .metadata())
                .isEqualTo(ObjectMeta.none());
        assertThat(Yaml.read("{apiVersion: v1, kind: Pod, metadata: [a]}", UntypedManifest.class)
                        .metadata())
                .isEqualTo(ObjectMeta.none());
    }
}
