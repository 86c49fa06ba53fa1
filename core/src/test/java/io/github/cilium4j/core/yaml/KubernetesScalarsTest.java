package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Our reader against recorded answers of Kubernetes' reader; see {@code README.md} beside the recording. */
final class KubernetesScalarsTest {
    private static final String REFUSED = "refused";
    private static final String NO_SCALAR = "other";
    private static final List<Row> ROWS = rows();

    /** One recorded answer: the JSON of the value and of the key, or a word. */
    private record Row(String text, String value, String key) {
        Row(String[] cells) {
            this(cells[0], cells[1], cells[2]);
        }
    }

    private static List<Row> rows() {
        try (InputStream in =
                Objects.requireNonNull(KubernetesScalarsTest.class.getResourceAsStream("plain-scalars.tsv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> new Row(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void read_everyValue_meansWhatKubernetesReads() {
        List<String> differences = new ArrayList<>();
        for (Row row : ROWS) {
            String ours = value(row.text());
            if (!isSame(ours, row.value())) {
                differences.add("<" + row.text() + "> Kubernetes: " + row.value() + ", we: " + ours);
            }
        }

        assertThat(ROWS).hasSize(918);
        assertThat(differences).isEmpty();
    }

    private static String value(String text) {
        YamlStream stream = YamlReader.read("", "v: " + text + "\n");
        if (stream.hasErrors()) {
            return REFUSED;
        }
        YamlNode value =
                stream.documents().get(0).mapping().orElseThrow().get("v").orElseThrow();
        return Json.write(value).stripTrailing();
    }

    private static boolean isSame(String ours, String theirs) {
        if (ours.equals(theirs) || theirs.equals("null") || theirs.startsWith("\"") || !isNumber(theirs)) {
            return ours.equals(theirs);
        }
        return isNumber(ours) && isSameNumber(ours, theirs);
    }

    private static boolean isNumber(String json) {
        return json.startsWith("-") || Character.isDigit(json.charAt(0));
    }

    /** Integers agree in every digit. A number with a fraction keeps its digits here and is a double there. */
    private static boolean isSameNumber(String ours, String theirs) {
        return ours.contains(".")
                ? Double.parseDouble(ours) == Double.parseDouble(theirs)
                : new BigInteger(ours).equals(new BigInteger(theirs));
    }

    @Test
    void read_everyKey_isTheKeyKubernetesReadsOrRefused() {
        List<String> differences = new ArrayList<>();
        int accepted = 0;
        for (Row row : ROWS) {
            String ours = key(row.text());
            accepted += ours.equals(REFUSED) ? 0 : 1;
            if (!ours.equals(expectedKey(row))) {
                differences.add("<" + row.text() + "> Kubernetes: " + row.key() + ", we: " + ours);
            }
        }

        assertThat(accepted).isGreaterThan(400);
        assertThat(differences).isEmpty();
    }

    private static String key(String text) {
        YamlStream stream = YamlReader.read("", text + ": v\n");
        if (stream.hasErrors()) {
            return REFUSED;
        }
        return stream.documents().stream()
                .findFirst()
                .flatMap(YamlDocument::mapping)
                .map(m -> m.keys().iterator().next())
                .map(key -> Json.write(YamlScalar.of(key)).stripTrailing())
                .orElse(NO_SCALAR);
    }

    /**
     * A key that Kubernetes reads as something else than a string and turns into a string is refused, except an integer in
     * its decimal form, of which nothing is lost.
     */
    private static String expectedKey(Row row) {
        boolean string = row.value().startsWith("\"")
                || row.value().equals(REFUSED) && row.text().endsWith(":");
        boolean decimal = row.key().equals("\"" + row.text().strip() + "\"")
                && isInteger(row.text().strip());
        return string || decimal || row.key().equals(NO_SCALAR) ? row.key() : REFUSED;
    }

    private static boolean isInteger(String text) {
        return text.chars().skip(text.startsWith("-") ? 1 : 0).allMatch(c -> c >= '0' && c <= '9');
    }

    @Test
    void isOne_everyText_isTrueForTheNumbersThatYaml11ReadsInBase60() {
        Resolver yaml11 = new Resolver();
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Row row : ROWS) {
            Tag tag = yaml11.resolve(NodeId.scalar, row.text(), true);
            if (row.text().contains(":") && (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT))) {
                expected.add(row.text());
            }
            if (Sexagesimal.isOne(row.text())) {
                found.add(row.text());
            }
        }

        assertThat(found).contains("12:30", "190:20:30", "10:20:30:40:50:59").containsExactlyElementsOf(expected);
    }
}
