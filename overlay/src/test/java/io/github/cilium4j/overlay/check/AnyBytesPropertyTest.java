package io.github.cilium4j.overlay.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.ConfigReading;
import io.github.cilium4j.overlay.render.Overlay;
import io.github.cilium4j.overlay.render.Rendering;
import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** No bytes make anything throw, and nothing is refused without a word. */
final class AnyBytesPropertyTest {
    private static final long MOST_BYTES = 64L << 20;
    private static final ThreadMXBean ALLOCATED = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Provide
    Arbitrary<byte[]> bytes() {
        return AnyBytes.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void check_anyBytes_neverThrows(@ForAll("bytes") byte[] first, @ForAll("bytes") byte[] second) {
        CheckResult result = new Checker(CheckOptions.builder().build())
                .check(List.of(Input.bytes("a.yaml", first), Input.bytes("b.yaml", second)));

        assertThat(result.files()).isEqualTo(2);
        assertThat(result.findings()).isSortedAccordingTo(Finding.BY_PLACE);
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.render()).doesNotContain("\n"));
        Statistics.label("objects").collect(result.objects() > 0);
        Statistics.label("configurations").collect(result.configurations() > 0);
        Statistics.label("objects").coverage(objects -> objects.check(true).percentage(share -> share >= 1));
        Statistics.label("configurations")
                .coverage(configurations -> configurations.check(true).percentage(share -> share >= 1));
    }

    /** All that is allocated, so more than what is ever held at once. One input is read by the thread that asks. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void check_anyBytes_staysSmall(@ForAll("bytes") byte[] bytes) {
        long before = ALLOCATED.getThreadAllocatedBytes(Thread.currentThread().getId());
        new Checker(CheckOptions.builder().build()).check(List.of(Input.bytes("a.yaml", bytes)));
        long after = ALLOCATED.getThreadAllocatedBytes(Thread.currentThread().getId());

        assertThat(after - before).isPositive().isLessThan(MOST_BYTES);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void check_anyBytesAsProfile_neverThrows(@ForAll("bytes") byte[] profile) {
        CheckOptions options =
                CheckOptions.builder().profile(Input.bytes("p.yaml", profile)).build();

        assertThat(new Checker(options).check(List.of()).files()).isZero();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void read_anyBytes_neverThrowsAndIsNeverRefusedSilently(@ForAll("bytes") byte[] bytes) {
        ConfigReading reading = ConfigReader.read("c.yaml", bytes);
        Rendering rendering = Overlay.render(reading);

        if (rendering.tree().isEmpty()) {
            assertThat(rendering.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
        assertThat(rendering.findings()).containsAll(reading.findings());
    }
}
