package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Position;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** No bytes make the reader throw or hang, and what it says about them can be used. */
final class YamlReaderPropertiesTest {
    /** Far above what any of these inputs needs; only there to notice a hang. */
    private static final Duration HANG = Duration.ofMinutes(1);

    @Property(tries = 1500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void read_anyBytes_returns(@ForAll("bytes") byte[] bytes) {
        YamlStream stream = assertTimeoutPreemptively(HANG, () -> YamlReader.read("f.yaml", bytes));

        Statistics.label("read").collect(stream.hasErrors()).coverage(checker -> {
            checker.check(true).percentage(p -> p > 20);
            checker.check(false).percentage(p -> p > 5);
        });
        Position last = lastPosition(new String(bytes, StandardCharsets.UTF_8));
        for (Finding finding : stream.findings()) {
            assertThat(finding.origin().position()).isLessThanOrEqualTo(last);
            assertThat(finding.message()).isNotBlank().doesNotEndWith(".");
            assertThat(finding.fix()).isNotBlank().doesNotEndWith(".");
            assertThat(finding.render().lines()).hasSize(1);
        }
        stream.documents()
                .forEach(document -> assertThat(Yaml.write(document.root())).isNotEmpty());
    }

    /** The end of the text, with room for a decoder that counts malformed bytes differently. */
    private static Position lastPosition(String text) {
        return new Position(
                (int) text.chars().filter(c -> c == '\n' || c == '\r').count() + 1, text.length() + 1);
    }

    @Property(tries = 500)
    void read_textWithoutErrors_isEqualWhenWrittenAndReadAgain(@ForAll("texts") String text) {
        YamlStream stream = YamlReader.read("", text);
        Assume.that(!stream.hasErrors());

        for (YamlDocument document : stream.documents()) {
            YamlStream again = YamlReader.read("", Yaml.write(document.root()));
            assertThat(again.hasErrors()).as(text.toLowerCase(Locale.ROOT)).isFalse();
            assertThat(again.single().documents())
                    .extracting(YamlDocument::root)
                    .containsExactly(document.root());
        }
    }

    @Provide
    static Arbitrary<byte[]> bytes() {
        return YamlSoup.bytes();
    }

    @Provide
    static Arbitrary<String> texts() {
        return YamlSoup.texts();
    }
}
