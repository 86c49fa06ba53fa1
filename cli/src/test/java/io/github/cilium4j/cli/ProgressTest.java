package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.check.Input;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter text = new StringWriter();
    private final AtomicLong now = new AtomicLong(-SECOND);

    @Test
    void get_manyFilesAtOnce_speaksEveryTwoThousand() {
        List<Input> inputs = inputs(4_001);

        assertThat(new ArrayList<>(progress(inputs))).isEqualTo(inputs);

        assertThat(text.toString().lines())
                .containsExactly("checking ... 2,000 of 4,001 files", "checking ... 4,000 of 4,001 files");
    }

    @Test
    void get_fewFilesForLong_speaksEveryTwoSeconds() {
        for (Input input : progress(inputs(6))) {
            assertThat(input).isNotNull();
            now.addAndGet(SECOND);
        }

        assertThat(text.toString().lines()).containsExactly("checking ... 2 of 6 files", "checking ... 4 of 6 files");
    }

    @Test
    void get_fewFilesInNoTime_saysNothing() {
        progress(inputs(2_000)).forEach(input -> assertThat(input).isNotNull());

        assertThat(text.toString()).isEmpty();
    }

    @Test
    void of_withoutATerminal_isTheInputs() {
        List<Input> inputs = inputs(3);

        assertThat(Progress.of(inputs, new PrintWriter(text))).isSameAs(inputs);
    }

    private Progress progress(List<Input> inputs) {
        return new Progress(inputs, new PrintWriter(text), now::get);
    }

    private static List<Input> inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Input.bytes(i + ".yaml", new byte[0]))
                .toList();
    }
}
