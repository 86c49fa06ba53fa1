package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlEditTest {
    private static final FieldPath AB = FieldPath.of("a", "b");

    /** Line ends are written as {@code |} here; the value set at {@code a.b} is the boolean true. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\u0001',
            nullValues = "NULL",
            value = {
                "a:|  b: false # why|c: 1|;a:|  b: true # why|c: 1|",
                "a:|  b: 'no'|;a:|  b: true|",
                "a:|  b:|c: 1|;a:|  b: true|c: 1|",
                "a:|  b: # later|c: 1|;a:|  b: true # later|c: 1|",
                "a: {b: false, c: 1}|;a: {b: true, c: 1}|",
                "a: {b: , c: 1}|;a: {b: true , c: 1}|",
                "a: {c: 1}|;a: {c: 1, b: true}|",
                "a: {}|;a: {b: true}|",
                "a: { c: 1, }|;a: { c: 1, b: true, }|",
                "a:|  c: 1 # one|  # end of a|d: 2|;a:|  c: 1 # one|  b: true|  # end of a|d: 2|",
                "a:|c: 1|;a:|  b: true|c: 1|",
                "a: null|c: 1|;a: {b: true}|c: 1|",
                "c: 1;c: 1|a:|  b: true",
                "  c: 1|  d: 2|;  c: 1|  d: 2|  a:|    b: true|",
                "# nothing yet|;# nothing yet|a:|  b: true|",
                ";a:|  b: true|",
                "a:|  c: \u00a4-|    text|d: 1|;a:|  c: \u00a4-|    text|  b: true|d: 1|",
                "a:|  c: \u00a4+|    text||d: 1|;a:|  c: \u00a4+|    text||  b: true|d: 1|",
                "a:|  b: \u00a4|    text|    more||  c: 1|;a:|  b: true||  c: 1|",
                "a:|  b:|  - x|  - y|  c: 1|;a:|  b: true|  c: 1|",
                "a:|  b: # list|    - x # x|  c: 1|;a:|  b: true # list # x|  c: 1|",
                "a:|  b: [x,|    y]|  c: 1|;a:|  b: true|  c: 1|",
                "? a|: b: 1|  c: 2|;? a|: b: true|  c: 2|",
                "a:|  ? c|  : 1|;a:|  ? c|  : 1|  b: true|",
                "\"a\": {\"b\": \"🙂\", \"c\": \"🙂\"}|;\"a\": {\"b\": true, \"c\": \"🙂\"}|",
                "x: &k 1|z: *k|a:|  b: 2|;x: &k 1|z: *k|a:|  b: true|",
            })
    void set_boolean_changesOnlyTheValue(String before, String after) {
        String text = before == null ? "" : lines(before);

        String edited = YamlEdit.set(text, AB, YamlScalar.of(true));

        assertThat(edited).isEqualTo(lines(after));
        assertThat(YamlEdit.set(edited, AB, YamlScalar.of(true))).isEqualTo(edited);
    }

    private static String lines(String text) {
        return text.replace('|', '\n').replace('\u00a4', '|');
    }

    @Test
    void set_carriageReturnsAndMark_keepsBoth() {
        String text = "\uFEFFa:\r\n  c: 1\r\nd: 2\r\n";

        assertThat(YamlEdit.set(text, AB, YamlScalar.of("x\ny\n")))
                .isEqualTo("\uFEFFa:\r\n  c: 1\r\n  b: |\r\n    x\r\n    y\r\nd: 2\r\n");
    }

    @Test
    void set_severalLines_becomesALiteralBlockAtItsColumn() {
        assertThat(YamlEdit.set("a:\n    b: old\n    c: 1\n", AB, YamlScalar.of("x\n  y")))
                .isEqualTo("a:\n    b: |-\n      x\n        y\n    c: 1\n");
    }

    @Test
    void set_list_isWrittenOnOneLine() {
        YamlNode devices = YamlSequence.of(List.of(YamlScalar.of("eth0"), YamlScalar.of("eth1")));

        assertThat(YamlEdit.set("a:\n  b:\n  - eth0 # first\n", AB, devices))
                .isEqualTo("a:\n  b: [\"eth0\", \"eth1\"] # first\n");
    }

    @Test
    void set_itemOfAList_replacesIt() {
        assertThat(YamlEdit.set(
                        "a:\n- b: 1\n- b: 2 # two\n", FieldPath.of("a").index(1).child("b"), YamlScalar.of(3)))
                .isEqualTo("a:\n- b: 1\n- b: 3 # two\n");
    }

    @Test
    void set_newKeyInAnItem_standsUnderItsFirstKey() {
        assertThat(YamlEdit.set(
                        "a:\n- b: 1\n- b: 2\nc: 3\n", FieldPath.of("a").index(0).child("x"), YamlScalar.of("y")))
                .isEqualTo("a:\n- b: 1\n  x: \"y\"\n- b: 2\nc: 3\n");
    }

    @Test
    void set_sameValue_returnsTheTextItself() {
        String text = "a: {b: yes}";

        assertThat(YamlEdit.set(text, AB, YamlScalar.of(true))).isSameAs(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a: &x {b: 1};an anchor, alias or tag stands here",
                "x: &x {b: 1}|a: *x;an anchor, alias or tag stands here",
                "a: {b: !!str 1};an anchor, alias or tag stands here",
                "a: text;a string stands where a map is wanted",
                "a: [b];a list stands where a map is wanted",
                "a: 1|---|b: 2;the text holds 2 documents",
                "a: 1|a: 2;line 2: key \"a\" stands twice in this map",
                "a: [;line 1: a list or map in brackets is not closed",
            })
    void set_unsafe_isRefused(String text, String problem) {
        assertThatThrownBy(() -> YamlEdit.set(lines(text), AB, YamlScalar.of(true)))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void set_tabBeforeTheKey_isRefused() {
        assertThatThrownBy(() -> YamlEdit.set("a:\n  c: {\n\tb: 1}\n", FieldPath.of("a", "c", "b"), YamlScalar.of(2)))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("tab");
    }

    @Test
    void set_missingItem_isRefused() {
        assertThatThrownBy(() -> YamlEdit.set("a: [1]", FieldPath.of("a").index(1), YamlScalar.of(2)))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("no such item");
    }
}
