package io.github.cilium4j.core.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class ObjectMetaTest {
    private static final String EVERYTHING = """
            name: "web"
            generateName: "web-"
            namespace: "shop"
            labels:
              app: "web"
              example.com/team: ""
            annotations:
              Example.com/Note: "free text, ä"
            finalizers:
            - "foregroundDeletion"
            - "example.com/cleanup"
            ownerReferences:
            - apiVersion: "apps/v1"
              kind: "Deployment"
              name: "web"
              uid: "b6a7"
              controller: true
              blockOwnerDeletion: false
            uid: "0f1e"
            resourceVersion: "42"
            generation: 3
            creationTimestamp: "2026-01-02T03:04:05Z"
            deletionTimestamp: "2026-01-02T03:04:06Z"
            deletionGracePeriodSeconds: 0
            selfLink: "/api/v1/namespaces/shop/pods/web"
            managedFields:
            - manager: "kubectl"
              operation: "Apply"
              apiVersion: "v1"
              time: "2026-01-02T03:04:05Z"
              fieldsType: "FieldsV1"
              fieldsV1:
                "f:metadata":
                  "f:labels":
                    ".": {}
                    "f:app": {}
              subresource: "status"
            """;

    @Test
    void write_everyField_isWhatWasRead() {
        ObjectMeta meta = Yaml.read(EVERYTHING, ObjectMeta.class);

        assertThat(Yaml.write(meta)).isEqualTo(EVERYTHING);
        assertThat(ObjectMeta.builder().from(meta).build()).isEqualTo(meta).hasSameHashCodeAs(meta);
    }

    @Test
    void read_nullAndEmptyFields_areAbsent() {
        ObjectMeta meta =
                Yaml.read("{name: a, creationTimestamp: null, labels: {}, annotations: null}", ObjectMeta.class);

        assertThat(meta).isEqualTo(ObjectMeta.of("a"));
        assertThat(Yaml.write(meta)).isEqualTo("name: \"a\"\n");
    }

    @Test
    void factories_setWhatTheyName() {
        assertThat(ObjectMeta.none()).isEqualTo(ObjectMeta.builder().build());
        assertThat(ObjectMeta.of("web").name()).contains("web");
        assertThat(ObjectMeta.of("web").namespace()).isEmpty();
        assertThat(ObjectMeta.of("shop", "web").namespace()).contains("shop");
        assertThat(ObjectMeta.of("shop", "web").name()).contains("web");
    }

    @Test
    void labels_anyOrder_areSorted() {
        ObjectMeta meta =
                ObjectMeta.builder().putLabel("z", "1").putLabel("a", "2").build();

        assertThat(meta.labels().keySet()).containsExactly("a", "z");
    }

    @Test
    void build_unusualButAllowed_isTaken() {
        ObjectMeta meta = ObjectMeta.builder()
                .name("system:node:a_B")
                .namespace("")
                .putAnnotation("EXAMPLE.com/Note", "")
                .putAnnotation("big", "x".repeat(ObjectMeta.MAX_ANNOTATION_BYTES - 3 - 16))
                .generation(0L)
                .build();

        assertThat(meta.name()).contains("system:node:a_B");
    }

    @Test
    void build_badName_isRefused() {
        assertRefused(b -> b.name(""), "name: \"\" is not a name. Write a name such as web-1");
        assertRefused(b -> b.name("."), "name: \".\" is not a name");
        assertRefused(b -> b.name(".."), "name: \"..\" is not a name");
        assertRefused(b -> b.name("a/b"), "name: \"a/b\" is not a name");
        assertRefused(b -> b.name("a%b"), "name: \"a%b\" is not a name");
        assertRefused(
                b -> b.generateName("a/"),
                "generateName: \"a/\" is not the start of a name. Write a start such as web-");
    }

    @Test
    void build_badNamespace_isRefused() {
        assertRefused(b -> b.namespace("Shop"), "namespace: \"Shop\" is not a DNS label. Write ");
        assertRefused(b -> b.namespace("a.b"), "namespace: \"a.b\" is not a DNS label. Write ");
    }

    @Test
    void build_badLabel_isRefusedAtItsKey() {
        assertRefused(b -> b.putLabel("a b", "c"), "labels.a b: \"a b\" is not a label key. Write ");
        assertRefused(b -> b.putLabel("k8s:app", "c"), "labels.k8s:app: \"k8s:app\" is not a label key. Write ");
        assertRefused(b -> b.putLabel("app", "b c"), "labels.app: \"b c\" is not a label value. Write ");
    }

    @Test
    void build_badAnnotation_isRefused() {
        assertRefused(
                b -> b.putAnnotation("A b", "c"),
                "annotations.A b: \"A b\" is not an annotation key. "
                        + "Write a key such as note or example.com/note, its last part up to 63 characters");
        assertRefused(
                b -> b.putAnnotation("big", "ä".repeat(131_072)),
                "annotations: all annotations together have 262147 bytes. Write at most 262144 bytes");
    }

    @Test
    void build_badFinalizer_isRefusedAtItsIndex() {
        assertRefused(b -> b.addFinalizers("example.com/a", "a b"), "finalizers.1: \"a b\" is not a label key. Write ");
    }

    @Test
    void build_twoControllers_isRefused() {
        OwnerReference owner = OwnerReference.builder()
                .apiVersion("v1")
                .kind("Pod")
                .name("a")
                .uid("1")
                .controller(true)
                .build();

        assertRefused(
                b -> b.addOwnerReferences(owner, owner),
                "ownerReferences: 2 owners are the controller. Leave controller: true to one of them");
        assertThat(ObjectMeta.builder().addOwnerReference(owner).build().ownerReferences())
                .containsExactly(owner);
    }

    @Test
    void build_negativeGeneration_isRefused() {
        assertRefused(b -> b.generation(-1L), "generation: \"-1\" is negative. Write 0 or more");
    }

    @Test
    void ownerReference_emptyText_isRefused() {
        assertThatThrownBy(() -> OwnerReference.builder()
                        .apiVersion("v1")
                        .kind("Pod")
                        .name("")
                        .uid("1")
                        .build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("name: \"\" is empty. Write the owner's name");
        assertThatThrownBy(() -> OwnerReference.builder().apiVersion("v1").build())
                .hasMessage("required and not set: kind, name, uid. Set kind, name, uid");
    }

    private static void assertRefused(UnaryOperator<ObjectMeta.Builder> change, String message) {
        assertThatThrownBy(() -> change.apply(ObjectMeta.builder()).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith(message);
    }
}
