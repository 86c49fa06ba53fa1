package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of {@link YamlRules} with its place and its whole message. */
final class YamlReaderTest {
    private static final String SMILE = "\uD83D\uDE00";

    private static List<String> findings(String text) {
        return render(YamlReader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> render(YamlStream stream) {
        return stream.findings().stream().map(Finding::render).toList();
    }

    private static YamlNode data(String text) {
        YamlStream stream = YamlReader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.findings()).isEmpty();
        return stream.documents().get(0).root();
    }

    private static YamlNode data(byte[] bytes) {
        return YamlReader.read("f.yaml", bytes).documents().get(0).root();
    }

    // YAML-001

    @Test
    void read_latin1_pointsAtTheFirstByteThatIsNotUtf8() {
        assertThat(render(YamlReader.read("f.yaml", "a: b\nc: dé".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("f.yaml:2:5: ERROR YAML-001: the file is not UTF-8. Save it as UTF-8 text.");
    }

    @Test
    void read_cutOffCharacter_pointsAtItsFirstByte() {
        byte[] whole = ("a: " + SMILE).getBytes(StandardCharsets.UTF_8);

        assertThat(render(YamlReader.read("f.yaml", Arrays.copyOf(whole, whole.length - 1))))
                .containsExactly("f.yaml:1:4: ERROR YAML-001: the file is not UTF-8. Save it as UTF-8 text.");
    }

    @Test
    void read_encodedSurrogate_isNotUtf8() {
        byte[] bytes = {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

        assertThat(render(YamlReader.read("f.yaml", bytes)))
                .containsExactly("f.yaml:1:4: ERROR YAML-001: the file is not UTF-8. Save it as UTF-8 text.");
    }

    @Test
    void read_utf16_saysSo() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(render(YamlReader.read("f.yaml", "\uFEFFa: b\n".getBytes(charset))))
                    .containsExactly("f.yaml:1:1: ERROR YAML-001: the file is UTF-16. Save it as UTF-8 text.");
        }
    }

    @Test
    void read_utf16WithoutByteOrderMark_isTakenForBinary() {
        assertThat(render(YamlReader.read("f.yaml", "a: b\n".getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("f.yaml:1:2: ERROR YAML-002: character U+0000 is not allowed in YAML."
                        + " Give a text file; this one looks binary.");
    }

    @Test
    void read_utf8WithByteOrderMark_isReadWithoutIt() {
        byte[] bytes = "\uFEFFa: [b".getBytes(StandardCharsets.UTF_8);

        assertThat(data("\uFEFFa: 1\n")).isEqualTo(data("a: 1\n"));
        assertThat(render(YamlReader.read("f.yaml", bytes)))
                .containsExactly("f.yaml:1:4: ERROR YAML-003: a list or map in brackets is not closed."
                        + " Add the missing \"]\" or \"}\".");
    }

    // YAML-002

    @Test
    void read_controlCharacter_pointsAtTheFirst() {
        assertThat(findings("a: " + SMILE + "\nb: \"" + SMILE + "\u0007\u0001\"\n"))
                .containsExactly("f.yaml:2:6: ERROR YAML-002: character U+0007 is not allowed in YAML."
                        + " Remove it, or write it as an escape in double quotes.");
    }

    @Test
    void read_nul_looksBinary() {
        assertThat(findings("a: b\0\n"))
                .containsExactly("f.yaml:1:5: ERROR YAML-002: character U+0000 is not allowed in YAML."
                        + " Give a text file; this one looks binary.");
    }

    @Test
    void read_charactersOutsideYaml_areRefused() {
        for (String character : List.of("\u001B", "\u007F", "\u0080", "\u009F", "\uFFFE", "\uFFFF", "\uFEFF")) {
            assertThat(findings("a: b" + character))
                    .as(character)
                    .containsExactly(String.format(
                            "f.yaml:1:5: ERROR YAML-002: character U+%04X is not allowed in YAML."
                                    + " Remove it, or write it as an escape in double quotes.",
                            (int) character.charAt(0)));
        }
        assertThat(YamlReader.read("f.yaml", "a: \uD83D").findings()).hasSize(1);
        assertThat(YamlReader.read("f.yaml", "a: \uDE00b").findings()).hasSize(1);
    }

    @Test
    void read_unusualCharactersOfYaml_areRead() {
        assertThat(findings("a: \"\t\u00A0é\uD7FF\uE000\uFFFD" + SMILE + "\"\n"))
                .isEmpty();
    }

    // YAML-003

    @Test
    void read_brokenSyntax_saysWhatToDo() {
        assertSyntax(
                "a: b: c",
                1,
                5,
                "\": \" is not allowed here. Correct the indentation of this line, or quote the value.");
        assertSyntax(
                "a: 1\n b: 2\n",
                2,
                3,
                "\": \" is not allowed here. Correct the indentation of this line, or quote the value.");
        assertSyntax(
                "a: - b",
                1,
                4,
                "\"- \" is not allowed here. Put the list on the lines below its key, or quote the value.");
        assertSyntax("a: ? b", 1, 4, "\"? \" is not allowed here. Quote the value.");
        assertSyntax(
                "a: 1\nb\nc: 2\n",
                3,
                1,
                "a key without \":\". Write \"key: value\", or correct the indentation of this line.");
        assertSyntax(
                "a:\n  b: 1\n c: 2\n",
                3,
                2,
                "this line does not fit the block above it. Give it the indentation of the line it belongs beside.");
        assertSyntax(
                "- a\nb: c\n",
                2,
                1,
                "this line does not fit the block above it. Give it the indentation of the line it belongs beside.");
        assertSyntax("a: \"b\"c\n", 1, 7, "text follows a complete value. Put the whole value in quotes.");
        assertSyntax("a: [b] c\n", 1, 8, "text follows a complete value. Put the whole value in quotes.");
        assertSyntax(
                "  a: 1\nb: 2\n",
                2,
                1,
                "this does not belong to the document above. Correct its indentation, or write --- before it.");
        assertSyntax(
                "[a] b",
                1,
                5,
                "this does not belong to the document above. Correct its indentation, or write --- before it.");
        assertSyntax(
                "a: |b\n  c\n",
                1,
                5,
                "text follows \"|\" or \">\" on its line. Put the text on the lines below, or in quotes.");
        assertSyntax("a: |0\n  c\n", 1, 5, "0 is no indentation of a block text. Write a digit from 1 to 9, or none.");
        assertSyntax("a: [ }", 1, 6, "a value is missing here. Write it, or put the text in quotes.");
    }

    @Test
    void read_unclosed_pointsAtTheStart() {
        assertSyntax("a: 'b\nc: d\n", 1, 4, "a quoted text has no end. Add the closing quote.");
        assertSyntax("a: \"b\nc: d\n", 1, 4, "a quoted text has no end. Add the closing quote.");
        assertSyntax(SMILE + ": \"b\n---\nc: d\n", 1, 4, "a quoted text has no end. Add the closing quote.");
        assertSyntax("a: [b, c\n", 1, 4, "a list or map in brackets is not closed. Add the missing \"]\" or \"}\".");
        assertSyntax("a: {b: c\n", 1, 4, "a list or map in brackets is not closed. Add the missing \"]\" or \"}\".");
        assertSyntax(
                "a: [b}\n", 1, 6, "a list or map in brackets is not closed. Add the missing \",\", \"]\" or \"}\".");
    }

    @Test
    void read_tabs_areNamed() {
        assertSyntax("a:\n\tb: 1\n", 2, 1, "a tab is used for indentation. Indent with spaces.");
        assertSyntax("a:\n  - b\n\t- c\n", 3, 1, "a tab is used for indentation. Indent with spaces.");
        assertSyntax("a: |\n\tb\n", 2, 1, "a tab is used for indentation. Indent with spaces.");
        assertSyntax("a:\t1\n", 1, 3, "a tab stands where only a space is read. Write a space.");
        assertThat(data("a: \"b\tc\"\nd: e\t# f\n")).isEqualTo(data("{a: \"b\\tc\", d: e}"));
    }

    @Test
    void read_indicatorsInPlainText_askForQuotes() {
        assertSyntax("a: @b", 1, 4, "\"@\" cannot start a plain text. Put the value in quotes.");
        assertSyntax("a: `b`", 1, 4, "\"`\" cannot start a plain text. Put the value in quotes.");
        assertSyntax("a: %b", 1, 4, "\"%\" cannot start a plain text. Put the value in quotes.");
        assertSyntax("a: *.example.com", 1, 4, "\"*\" cannot start a plain text. Put the value in quotes.");
        assertSyntax("a: &", 1, 4, "\"&\" cannot start a plain text. Put the value in quotes.");
        assertSyntax("a: !e!f b", 1, 4, "\"!\" cannot start a plain text. Put the value in quotes.");
    }

    @Test
    void read_wrongEscapes_askForABackslash() {
        String message = "an escape in double quotes is wrong. Write \\\\ for a backslash, or use single quotes.";
        assertSyntax("a: \"\\d+\"", 1, 6, message);
        assertSyntax("a: \"\\u12x4\"", 1, 7, message);
        assertSyntax("a: \"\\U00110000\"", 1, 7, message);
    }

    @Test
    void read_escapesThatTheParserTripsOver_areFindings() {
        assertSyntax("\"\\u", 1, 4, "this is not YAML. Correct the YAML at this place.");
        assertSyntax("a: \"\\UFFFFFFFF\"\nb: 1\n", 1, 7, "this is not YAML. Correct the YAML at this place.");
    }

    @Test
    void read_directives_areTakenWhenRight() {
        assertThat(data("%YAML 1.2\n%TAG ! x:\n%OTHER a\n---\na: 1\n")).isEqualTo(data("a: 1"));
        assertSyntax("%YAML 2.0\n---\na: 1\n", 1, 1, "a directive is wrong. Remove the line that starts with \"%\".");
        assertSyntax(
                "%YAML 1.1\n%YAML 1.1\n---\na: 1\n",
                2, 1, "a directive is wrong. Remove the line that starts with \"%\".");
        assertSyntax("%YAML a\n---\na: 1\n", 1, 1, "a directive is wrong. Remove the line that starts with \"%\".");
        assertSyntax(
                "%YAML 1.1\na: 1\n",
                2, 1, "this does not belong to the document above. Correct its indentation, or write --- before it.");
    }

    private static void assertSyntax(String text, int line, int column, String words) {
        assertThat(findings(text))
                .as(text)
                .containsExactly("f.yaml:" + line + ":" + column + ": ERROR YAML-003: " + words);
        assertThat(findings("x: " + SMILE + "\r\n---\r\n" + text.replace("\n", "\r\n")))
                .as("after an emoji and CRLF: " + text)
                .containsExactly("f.yaml:" + (line + 2) + ":" + column + ": ERROR YAML-003: " + words);
    }

    // YAML-004, YAML-005

    @Test
    void read_anchorsAndAliases_areAllNamed() {
        assertThat(findings("a: &x {b: 1}\nc: *x\nd:\n- &y " + SMILE + "\n- *y\n"))
                .containsExactly(
                        "f.yaml:1:4: ERROR YAML-004: anchor \"&x\" is not read."
                                + " Remove the anchor and write the value out where it is used.",
                        "f.yaml:2:4: ERROR YAML-004: alias \"*x\" is not read. Write the value out here.",
                        "f.yaml:4:3: ERROR YAML-004: anchor \"&y\" is not read."
                                + " Remove the anchor and write the value out where it is used.",
                        "f.yaml:5:3: ERROR YAML-004: alias \"*y\" is not read. Write the value out here.");
    }

    @Test
    void read_aliasBomb_isRefusedAtOnce() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            text.append(String.format("a%d: &a%d [*a%d, *a%d, *a%d]\n", i, i, i - 1, i - 1, i - 1));
        }

        assertThat(findings(text.toString())).hasSize(100).allMatch(f -> f.contains("YAML-004"));
    }

    @Test
    void read_tags_areAllNamed() {
        assertThat(findings("a: !!str 1\nb: !x {}\nc: ! [d]\n? !!int 5\n: e\n"))
                .containsExactly(
                        "f.yaml:1:4: ERROR YAML-005: tag \"!!str\" is not read."
                                + " Remove the tag; quote the value to make it a string.",
                        "f.yaml:2:4: ERROR YAML-005: tag \"!x\" is not read."
                                + " Remove the tag; quote the value to make it a string.",
                        "f.yaml:3:4: ERROR YAML-005: tag \"!\" is not read."
                                + " Remove the tag; quote the value to make it a string.",
                        "f.yaml:4:3: ERROR YAML-005: tag \"!!int\" is not read."
                                + " Remove the tag; quote the value to make it a string.");
    }

    // YAML-006, YAML-007

    @Test
    void read_duplicateKeys_pointAtTheLaterOne() {
        assertThat(findings("a: 1\nb: {c: 1, \"c\": [d]}\n'a': 3\n"))
                .containsExactly(
                        "f.yaml:2:11: ERROR YAML-006: key \"c\" stands twice in this map."
                                + " Keep one of them; the first is on line 2.",
                        "f.yaml:3:1: ERROR YAML-006: key \"a\" stands twice in this map."
                                + " Keep one of them; the first is on line 1.");
    }

    @Test
    void read_keysThatAreNoStrings_areRefused() {
        assertThat(findings("on: 1\n1.5: 2\n0777: 3\nnull: 4\n? \n: 5\n<<: {a: 6}\n"))
                .containsExactly(
                        "f.yaml:1:1: ERROR YAML-007: key on is read as a boolean, not as a string. Write \"on\" in quotes.",
                        "f.yaml:2:1: ERROR YAML-007: key 1.5 is read as a number, not as a string. Write \"1.5\" in quotes.",
                        "f.yaml:3:1: ERROR YAML-007: key 0777 is read as an integer, not as a string."
                                + " Write \"0777\" in quotes.",
                        "f.yaml:4:1: ERROR YAML-007: key null is read as null, not as a string. Write \"null\" in quotes.",
                        "f.yaml:5:2: ERROR YAML-007: a key is missing here. Write it before the \":\".",
                        "f.yaml:7:1: ERROR YAML-007: merge key \"<<\" is not read. Write the merged keys out here.");
        assertThat(data("80: a\n-1: b\n\"on\": c\n'1.5': d\n\"<<\": e\n"))
                .isEqualTo(data("{\"80\": a, \"-1\": b, \"on\": c, \"1.5\": d, \"<<\": e}"));
    }

    @Test
    void read_complexKeys_areRefused() {
        assertThat(findings("? [a]\n: 1\n? {b: c}\n: 2\n{d: e}: 3\n"))
                .containsExactly(
                        "f.yaml:1:3: ERROR YAML-007: a list is used as a key. Use a string as the key.",
                        "f.yaml:3:3: ERROR YAML-007: a map is used as a key. Use a string as the key.",
                        "f.yaml:5:1: ERROR YAML-007: a map is used as a key. Use a string as the key.");
        assertThat(data("? a\n: b\n")).isEqualTo(data("a: b"));
    }

    // YAML-008, YAML-009, YAML-010

    @Test
    void read_nestedTenThousandDeep_stopsAtTheLimit() {
        assertThat(findings("[".repeat(10_000) + "]".repeat(10_000)))
                .containsExactly(
                        "f.yaml:1:101: ERROR YAML-008: more than 100 lists and maps are nested. Nest less deeply.");
        assertThat(findings("- ".repeat(10_000) + "a"))
                .containsExactly(
                        "f.yaml:1:201: ERROR YAML-008: more than 100 lists and maps are nested. Nest less deeply.");
        assertThat(findings("{? ".repeat(10_000)))
                .containsExactly(
                        "f.yaml:1:301: ERROR YAML-008: more than 100 lists and maps are nested. Nest less deeply.");
    }

    @Test
    void read_nestedAsDeepAsAllowed_isRead() {
        assertThat(findings("[".repeat(99) + "a" + "]".repeat(99))).isEmpty();
        assertThat(findings("[".repeat(100) + "a" + "]".repeat(100)))
                .containsExactly(
                        "f.yaml:1:101: ERROR YAML-008: more than 100 lists and maps are nested. Nest less deeply.");
    }

    @Test
    void read_tooLarge_isNotRead() {
        byte[] comment = new byte[YamlReader.MAX_BYTES + 1];
        Arrays.fill(comment, (byte) '#');

        assertThat(render(YamlReader.read("f.yaml", comment)))
                .containsExactly(
                        "f.yaml: ERROR YAML-009: the file has more than 33554432 bytes. Split it into smaller files.");
    }

    @Test
    void read_oneTokenOfMegabytes_isRead() {
        String words = "x ".repeat(1 << 20);

        assertThat(findings("# " + words + "\na: 1\n")).isEmpty();
        assertThat(findings("a: " + words + "\nb: \"" + words + "\"\nc: |\n  " + words))
                .isEmpty();
    }

    @Test
    void single_oneDocument_isTheStream() {
        YamlStream stream = YamlReader.read("f.yaml", "---\na: 1\n---\n# nothing\n---\n");

        assertThat(stream.single()).isSameAs(stream);
    }

    @Test
    void single_severalOrNone_isAFinding() {
        assertThat(render(YamlReader.read("f.yaml", "a: 1\n---\nb: 2\n---\nc: 3\n")
                        .single()))
                .containsExactly("f.yaml:3:1: ERROR YAML-010: the text holds 3 documents. Give one document.");
        for (String empty : List.of("", "# a\n", "---\n", "---\n---\n...\n", "\n \n", "\uFEFF")) {
            assertThat(render(YamlReader.read("f.yaml", empty).single()))
                    .as(empty)
                    .containsExactly("f.yaml: ERROR YAML-010: the text holds no data. Give one document.");
        }
        assertThat(render(YamlReader.read("f.yaml", "a: [").single())).hasSize(1);
        assertThat(YamlReader.read("f.yaml", "a: 1\n---\nb: 2").single().documents())
                .isEmpty();
    }

    // YAML-011, YAML-012, YAML-013

    @Test
    void read_numberInBase60_isWarnedOf() {
        YamlStream stream = YamlReader.read("f.yaml", "a: 12:30\n" + SMILE + ": [1:2, \"12:30\", 22:6443]\n4:5: x\n");

        assertThat(render(stream))
                .containsExactly(
                        "f.yaml:1:4: WARNING YAML-011: 12:30 is a string to Kubernetes and a number in base 60 to YAML 1.1."
                                + " Write \"12:30\" in quotes.",
                        "f.yaml:2:5: WARNING YAML-011: 1:2 is a string to Kubernetes and a number in base 60 to YAML 1.1."
                                + " Write \"1:2\" in quotes.",
                        "f.yaml:3:1: WARNING YAML-011: 4:5 is a string to Kubernetes and a number in base 60 to YAML 1.1."
                                + " Write \"4:5\" in quotes.");
        assertThat(stream.documents()).hasSize(1);
    }

    @Test
    void read_manyWarnings_doNotHideData() {
        YamlStream stream = YamlReader.read("f.yaml", "- 12:30\n".repeat(1000) + "---\na: *b\n");

        assertThat(stream.documents()).hasSize(2);
        assertThat(stream.findings()).hasSize(101);
        assertThat(stream.hasErrors()).isTrue();
    }

    @Test
    void unreadable_reason_isQuoted() {
        assertThat(render(YamlReader.unreadable("f.yaml", "Permission denied")))
                .containsExactly("f.yaml: ERROR YAML-012: the file cannot be read: Permission denied."
                        + " Make it readable, or leave it out.");
    }

    @Test
    void read_infinityAndNaN_areRefused() {
        assertThat(findings("a: .inf\nb: [-.INF, \".nan\", .NaN]\n"))
                .containsExactly(
                        "f.yaml:1:4: ERROR YAML-013: .inf is no number that JSON can hold."
                                + " Write a finite number, or \".inf\" in quotes.",
                        "f.yaml:2:5: ERROR YAML-013: -.INF is no number that JSON can hold."
                                + " Write a finite number, or \"-.INF\" in quotes.",
                        "f.yaml:2:20: ERROR YAML-013: .NaN is no number that JSON can hold."
                                + " Write a finite number, or \".NaN\" in quotes.");
    }

    // What is read

    @Test
    void read_documents_areNumberedByPlace() {
        YamlStream stream = YamlReader.read("f.yaml", "# c\n---\na: 1\n---\n---\nb: 2\n...\n# c\n--- [3]\n");

        assertThat(stream.findings()).isEmpty();
        assertThat(stream.documents()).extracting(YamlDocument::number).containsExactly(1, 3, 4);
        assertThat(stream.documents())
                .extracting(d -> d.locate(FieldPath.root()).toString())
                .containsExactly("f.yaml:3:1", "f.yaml:6:1", "f.yaml:9:5");
    }

    @Test
    void read_errorInALaterDocument_keepsTheEarlier() {
        YamlStream stream = YamlReader.read("f.yaml", "a: 1\n---\nb: [\n");

        assertThat(stream.documents()).hasSize(1);
        assertThat(stream.hasErrors()).isTrue();
        assertThat(stream.findings().get(0).origin().document()).isEqualTo(2);
    }

    @Test
    void read_lineEnds_areAllRead() {
        YamlNode expected = data("a: 1\nb: |\n  c\n  d\n");

        assertThat(data("a: 1\r\nb: |\r\n  c\r\n  d\r\n")).isEqualTo(expected);
        assertThat(data("a: 1\rb: |\r  c\r  d\r")).isEqualTo(expected);
    }

    @Test
    void read_scalarStyles_areKept() {
        YamlSequence list = (YamlSequence) data("- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n");

        assertThat(list.items())
                .extracting(item -> ((YamlScalar) item).style())
                .containsExactly(
                        ScalarStyle.PLAIN,
                        ScalarStyle.SINGLE_QUOTED,
                        ScalarStyle.DOUBLE_QUOTED,
                        ScalarStyle.LITERAL,
                        ScalarStyle.FOLDED);
    }

    @Test
    void read_json_isYaml() {
        assertThat(data("{\"a\":[1,2.50,true,null,\"\\u00e9\"],\"b\":{}}\n"))
                .isEqualTo(data("a: [1, 2.50, true, null, é]\nb: {}\n"));
    }

    @Test
    void read_largeFileOfOneLine_isReadWithPlaces() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] item = ("{\"" + SMILE + "\":on},").getBytes(StandardCharsets.UTF_8);
        out.write('[');
        for (int i = 0; i < 20_000; i++) {
            out.write(item);
        }
        out.write("{\"a\":1}]".getBytes(StandardCharsets.UTF_8));

        YamlStream stream = YamlReader.read("f.json", out.toByteArray());
        YamlDocument document = stream.documents().get(0);

        assertThat(stream.findings()).isEmpty();
        for (int i = 0; i < 20_000; i += 7) {
            assertThat(document.locate(FieldPath.root().index(i).child(SMILE))
                            .position()
                            .column())
                    .isEqualTo(2 + i * 9 + 5);
        }
    }

    @Test
    void data_ofLatin1Lookalike_staysAsItIs() {
        assertThat(data("a: é\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(data("a: \"\\u00e9\"\n"));
    }
}
