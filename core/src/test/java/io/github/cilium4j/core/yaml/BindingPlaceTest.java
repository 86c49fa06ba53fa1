package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refusal points at the very entry of a map or item of a list. */
final class BindingPlaceTest {
    @Test
    void bind_badLabel_pointsAtIt() {
        assertThat(findings("labels:\n  example.com/ok: a\n  app: 'b c'\n", ObjectMeta.class))
                .containsExactly("3:8 labels.app: \"b c\" is not a label value");
    }

    @Test
    void bind_badKeyWithDots_isOneStep() {
        assertThat(findings("labels:\n  ok: a\n  a.b c: x\n", ObjectMeta.class))
                .containsExactly("3:10 labels[\"a.b c\"]: \"a.b c\" is not a label key");
    }

    @Test
    void bind_badItem_pointsAtIt() {
        assertThat(findings("finalizers:\n- example.com/a\n- b c\n", ObjectMeta.class))
                .containsExactly("3:3 finalizers[1]: \"b c\" is not a label key");
    }

    @Test
    void bind_badValueOfARequirement_pointsAtIt() {
        assertThat(findings(
                        "matchExpressions:\n- {key: a, operator: Exists}\n- {key: a, operator: In, values: [b, c d]}\n",
                        LabelSelector.class))
                .containsExactly("3:38 matchExpressions[1].values[1]: \"c d\" is not a label value");
    }

    private static List<String> findings(String text, Class<?> type) {
        YamlDocument document = YamlReader.read("", text).documents().get(0);
        return Yaml.bind(document, FieldPath.root(), type).findings().stream()
                .map(f -> f.origin().position().line() + ":"
                        + f.origin().position().column() + " " + f.path() + ": " + f.message())
                .toList();
    }
}
