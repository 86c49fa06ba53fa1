package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TemplateKeysTest {
    @Test
    void of_actions_keysInOrderEachOnce() {
        assertThat(TemplateKeys.of("x: {{ .b.c }}\n{{- if and (eq .a \"x\") (not .b.c) -}}{{ end }}"))
                .containsExactly("b.c", "a");
    }

    @Test
    void of_rangeAndWith_onlyWhatTheyRunOver() {
        assertThat(TemplateKeys.of("{{ range $i, $p := .peers }}{{ $p.address }}{{ if .x }}{{ .y }}{{ end }}{{ end }}"
                        + "{{ with .w }}{{ .z }}{{ end }}{{ .after }}"))
                .containsExactly("peers", "w", "after");
    }

    @Test
    void of_textCommentsAndResults_areNoKeys() {
        assertThat(TemplateKeys.of("{{ print \".a\" }}{{/* .b */}}{{ (split \"-\" .c)._0 }} .d {{ $.e }}"))
                .containsExactly("c");
    }
}
