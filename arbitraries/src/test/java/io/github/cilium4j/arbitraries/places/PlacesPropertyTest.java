package io.github.cilium4j.arbitraries.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Every value and key is where it was written, as counted by the writer of the text. */
final class PlacesPropertyTest {
    private static final String FILE = "f.yaml";

    @Provide
    Arbitrary<Sketch> roots() {
        return SketchArbitraries.roots();
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }

    @Provide
    Arbitrary<String> documentsBefore() {
        return Arbitraries.of("", "# \uD83D\uDE00", "---", "\uD83D\uDE00: \"\uD834\uDD1E\"\n---", "- a\n...\n---");
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of("|", "|-", "|+", "|2", "| # \uD83D\uDE00");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void locate_everyFieldOfADocument_isWhereItWasWritten(
            @ForAll("roots") Sketch root,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("documentsBefore") String before) {
        PlacedText text = new PlacedText(lineEnd);
        before.lines().forEach(line -> text.put(line).newLine());
        SketchWriter writer = new SketchWriter(text);
        writer.write(root);

        YamlStream stream = YamlReader.read(FILE, text.toString());

        assertThat(stream.findings()).as(text.toString()).isEmpty();
        YamlDocument last = stream.documents().get(stream.documents().size() - 1);
        check(last, writer, text);
        Statistics.label("wide characters").collect(text.toString().codePoints().anyMatch(c -> c > 0xFFFF));
        Statistics.label("wide characters").coverage(wide -> wide.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void locate_everyFieldInsideALiteralBlock_isWhereItWasWritten(
            @ForAll("roots") Sketch root,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("headers") String header,
            @ForAll @IntRange(min = 0, max = 2) int emptyLines) {
        PlacedText text = new PlacedText(lineEnd);
        text.put("apiVersion: helm.cattle.io/v1").newLine();
        text.put("kind: HelmChartConfig").newLine();
        text.put("metadata: {name: rke2-cilium, annotations: {a: \uD83D\uDE00}}")
                .newLine();
        text.put("spec:").newLine();
        text.put("  valuesContent: " + header).newLine().margin(4);
        for (int i = 0; i < emptyLines; i++) {
            text.newLine();
        }
        SketchWriter writer = new SketchWriter(text);
        writer.write(root);
        text.margin(2).put("failurePolicy: abort").newLine();

        YamlStream stream = YamlReader.read(FILE, text.toString());

        assertThat(stream.findings()).as(text.toString()).isEmpty();
        YamlDocument outer = stream.documents().get(0);
        YamlScalar values =
                (YamlScalar) outer.find(FieldPath.of("spec", "valuesContent")).orElseThrow();
        YamlStream inner = outer.readInside(values);
        assertThat(inner.findings()).as(text.toString()).isEmpty();
        check(inner.single().documents().get(0), writer, text);
    }

    private static void check(YamlDocument document, SketchWriter writer, PlacedText text) {
        assertThat(writer.keys().keySet())
                .containsExactlyInAnyOrderElementsOf(writer.values().keySet());
        writer.values()
                .forEach((path, place) -> assertThat(document.locate(path))
                        .as("%s in%n%s", path, text)
                        .isEqualTo(origin(document, place)));
        writer.keys()
                .forEach((path, place) -> assertThat(document.locateKey(path))
                        .as("key %s in%n%s", path, text)
                        .isEqualTo(origin(document, place)));
        writer.keys()
                .forEach((path, place) -> assertThat(document.locate(path.child("absent")))
                        .as("below %s in%n%s", path, text)
                        .isEqualTo(origin(document, place)));
    }

    private static Origin origin(YamlDocument document, Position place) {
        return new Origin(FILE, document.number(), place);
    }
}
