package io.github.cilium4j.core.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LabelSelectorTest {
    @Test
    void write_everyCondition_isWhatWasRead() {
        String yaml = """
                matchLabels:
                  app: "web"
                  "k8s:tier": ""
                matchExpressions:
                - key: "zone"
                  operator: "In"
                  values:
                  - "a"
                  - "b"
                - key: "old"
                  operator: "DoesNotExist"
                """;
        LabelSelector selector = LabelSelector.builder()
                .putMatchLabel("k8s:tier", "")
                .putMatchLabel("app", "web")
                .addMatchExpression(LabelSelectorRequirement.in("zone", "a", "b"))
                .addMatchExpression(LabelSelectorRequirement.doesNotExist("old"))
                .build();

        assertThat(Yaml.write(selector)).isEqualTo(yaml);
        assertThat(Yaml.read(yaml, LabelSelector.class)).isEqualTo(selector);
    }

    @Test
    void all_isWrittenAsAnEmptyMap() {
        assertThat(Yaml.write(LabelSelector.all())).isEqualTo("{}\n");
        assertThat(Yaml.read("{matchLabels: {}, matchExpressions: []}", LabelSelector.class))
                .isEqualTo(LabelSelector.all());
    }

    @Test
    void of_keysOfCilium_areTaken() {
        for (String key : new String[] {
            "app",
            "example.com/app",
            "k8s:app",
            "k8s:io.kubernetes.pod.namespace",
            "k8s:io.cilium.k8s.namespace.labels.example.com/team",
            "reserved:host",
            "reserved.host",
            "$host",
            "any:x",
            ":app",
            "-a",
            "k8s:a=b",
            "cidr:10.0.0.0/8",
            "k8s:" + "a".repeat(63)
        }) {
            assertThat(LabelSelector.of(key, "x").matchLabels()).containsKey(key);
        }
    }

    @Test
    void of_keysThatNothingTakes_areRefused() {
        for (String key : new String[] {
            "",
            " ",
            "a b",
            "k8s:",
            "a:b:c",
            "a-",
            "a/",
            "/a",
            "a/b/c",
            "k8s:Example.com/a",
            "k8s:a b",
            "=a",
            "a=b:c",
            "ä",
            "a".repeat(64),
            "k8s:x/" + "a".repeat(64)
        }) {
            assertThatThrownBy(() -> LabelSelector.of(key, "x"))
                    .as(key)
                    .isInstanceOf(InvalidManifestException.class)
                    .hasMessageContaining(" is not a label key. Write a key such as app, example.com/app or k8s:app");
        }
    }

    @Test
    void of_badValue_isRefusedAtItsKey() {
        assertThatThrownBy(() -> LabelSelector.of("app", "a/b"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("matchLabels.app: \"a/b\" is not a label value. Write ");
    }

    @Test
    void requirement_factories_setTheOperator() {
        assertThat(LabelSelectorRequirement.in("a", "b").operator()).isEqualTo(LabelSelectorOperator.IN);
        assertThat(LabelSelectorRequirement.notIn("a", "b").operator()).isEqualTo(LabelSelectorOperator.NOT_IN);
        assertThat(LabelSelectorRequirement.exists("a").operator()).isEqualTo(LabelSelectorOperator.EXISTS);
        assertThat(LabelSelectorRequirement.doesNotExist("a").operator())
                .isEqualTo(LabelSelectorOperator.DOES_NOT_EXIST);
        assertThat(LabelSelectorRequirement.in("a", "c", "b").values()).containsExactly("c", "b");
    }

    @Test
    void requirement_wrongNumberOfValues_isRefused() {
        assertThatThrownBy(() -> LabelSelectorRequirement.in("a"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("values: In needs a value. Write at least one, or use Exists");
        assertThatThrownBy(() -> LabelSelectorRequirement.notIn("a"))
                .hasMessage("values: NotIn needs a value. Write at least one, or use Exists");
        assertThatThrownBy(() -> LabelSelectorRequirement.builder()
                        .from(LabelSelectorRequirement.exists("a"))
                        .addValue("b")
                        .build())
                .hasMessage("values: Exists takes no value. Remove values, or use In or NotIn");
    }

    @Test
    void requirement_badKeyOrValue_isRefused() {
        assertThatThrownBy(() -> LabelSelectorRequirement.exists("a b"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("key: \"a b\" is not a label key. Write ");
        assertThatThrownBy(() -> LabelSelectorRequirement.in("a", "b", "c d"))
                .hasMessageStartingWith("values.1: \"c d\" is not a label value. Write ");
    }

    @Test
    void read_unknownOperator_namesTheNearestOrAll() {
        assertThatThrownBy(() -> Yaml.read("{key: a, operator: in, values: [b]}", LabelSelectorRequirement.class))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"in\" is not allowed here. Write In");
        assertThatThrownBy(() -> Yaml.read("{key: a, operator: Equals, values: [b]}", LabelSelectorRequirement.class))
                .hasMessageContaining("In, NotIn, Exists, DoesNotExist");
    }

    @Test
    void matches_eachOperator_asKubernetesSays() {
        Map<String, String> labels = Map.of("app", "web", "empty", "");

        assertThat(LabelSelectorRequirement.in("app", "db", "web").matches(labels))
                .isTrue();
        assertThat(LabelSelectorRequirement.in("tier", "web").matches(labels)).isFalse();
        assertThat(LabelSelectorRequirement.notIn("app", "web").matches(labels)).isFalse();
        assertThat(LabelSelectorRequirement.notIn("tier", "web").matches(labels))
                .isTrue();
        assertThat(LabelSelectorRequirement.exists("empty").matches(labels)).isTrue();
        assertThat(LabelSelectorRequirement.exists("tier").matches(labels)).isFalse();
        assertThat(LabelSelectorRequirement.doesNotExist("tier").matches(labels))
                .isTrue();
        assertThat(LabelSelectorRequirement.doesNotExist("empty").matches(labels))
                .isFalse();
    }

    @Test
    void matches_severalConditions_allOfThem() {
        LabelSelector selector = LabelSelector.builder()
                .putMatchLabel("app", "web")
                .addMatchExpression(LabelSelectorRequirement.exists("tier"))
                .build();

        assertThat(selector.matches(Map.of("app", "web", "tier", "front"))).isTrue();
        assertThat(selector.matches(Map.of("app", "web"))).isFalse();
        assertThat(selector.matches(Map.of("app", "db", "tier", "front"))).isFalse();
        assertThat(LabelSelector.all().matches(Map.of())).isTrue();
    }
}
