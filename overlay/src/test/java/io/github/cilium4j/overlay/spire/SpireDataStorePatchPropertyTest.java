package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.value.Quantity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SpireDataStorePatchPropertyTest {
    private static final SpireDataStorePatch PATCH = SpireDataStorePatch.of("ceph-block", Quantity.parse("2Gi"));

    /**
     * A file around values.
     *
     * @param values what stands inside
     * @param text the whole
     */
    record Wrapped(String values, String text) {}

    @Provide
    Arbitrary<String> values() {
        return Combinators.combine(ValuesTexts.all(), Arbitraries.of(true, false, false))
                .as((text, windows) -> windows ? text.replace("\n", "\r\n") : text);
    }

    @Provide
    Arbitrary<Wrapped> files() {
        return Combinators.combine(
                        ValuesTexts.all(),
                        Arbitraries.of("|", "|-", "|+", "|2 # literal", "|-  "),
                        Arbitraries.of(true, false))
                .as(SpireDataStorePatchPropertyTest::wrap);
    }

    private static Wrapped wrap(String values, String header, boolean windows) {
        boolean inFlow = header.startsWith("|2");
        String column = inFlow ? "    " : "      ";
        String inside = values.replaceAll("(?m)^(?=.)", column);
        String text =
                "# file\napiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: rke2-cilium}\nspec:\n"
                        + "  failurePolicy: abort # keep\n  valuesContent: " + header + "\n" + inside
                        + (inside.endsWith("\n") ? "" : "\n") + "# behind\nother: {a: 1}\n";
        return new Wrapped(values, windows ? text.replace("\n", "\r\n") : text);
    }

    @Property(tries = 200)
    void applyToValues_anyText_changesOnlyTheStore(@ForAll("values") String values) {
        String patched = PATCH.applyToValues(values);

        Reading.assertOnlyTheStoreDiffers(values, patched);
        Reading.assertFewLinesDiffer(values, patched);
        assertThat(PATCH.applyToValues(patched)).isEqualTo(patched);
    }

    @Property(tries = 200)
    void applyToFile_anyText_changesOnlyTheStoreInside(@ForAll("files") Wrapped file) {
        String patched = PATCH.applyToFile(file.text());

        Reading.assertOnlyTheStoreDiffers(Reading.content(file.text()), Reading.content(patched));
        Reading.assertFewLinesDiffer(file.text(), patched);
        assertThat(Reading.map(Reading.load(patched)).keySet())
                .isEqualTo(Reading.map(Reading.load(file.text())).keySet());
        assertThat(PATCH.applyToFile(patched)).isEqualTo(patched);
    }
}
