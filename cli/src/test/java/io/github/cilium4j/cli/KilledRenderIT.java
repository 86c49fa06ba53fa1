package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code render} with SIGKILL at random moments and runs it again: nothing half written, nothing foreign lost. */
final class KilledRenderIT {
    private static final Path EXAMPLES =
            Path.of("../examples/clusters").toAbsolutePath().normalize();
    private static final long SEED = 20_261_122L;
    private static final int KILLS = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @TestFactory
    Stream<DynamicTest> render_killedAndRunAgain_isWhole() {
        Random random = new Random(SEED);
        return IntStream.range(0, KILLS).mapToObj(i -> {
            // Starting takes most of the time; the moments of writing are at its end.
            double moment = i < KILLS / 2 ? 0.5 + random.nextDouble() / 2 : random.nextDouble();
            return DynamicTest.dynamicTest("seed " + SEED + ", at " + moment + " of a run", () -> kill(i, moment));
        });
    }

    private void kill(int number, double moment) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve("kill-" + number));
        Path output = folder.resolve("output");
        long started = System.nanoTime();
        assertThat(render("minimal", folder, "reference", output).status()).isZero();
        long run = System.nanoTime() - started;
        render("dev", folder, "out", output);
        Files.writeString(folder.resolve("out/mine.txt"), "mine\n");
        Files.writeString(folder.resolve("out/deploy/mine.txt"), "mine too\n");

        Process process = Launched.start(folder, output, arguments("minimal", "out"));
        if (!process.waitFor((long) (run * moment), TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
        assertThat(render("minimal", folder, "out", output).status()).isZero();

        assertThat(folder.resolve("out/mine.txt")).hasContent("mine\n");
        assertThat(folder.resolve("out/deploy/mine.txt")).hasContent("mine too\n");
        Files.delete(folder.resolve("out/mine.txt"));
        Files.delete(folder.resolve("out/deploy/mine.txt"));
        assertThat(FolderHash.of(folder.resolve("out"))).isEqualTo(FolderHash.of(folder.resolve("reference")));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("reference", "out", "output", "err");
        }
    }

    private static Launched render(String cluster, Path folder, String out, Path output)
            throws IOException, InterruptedException {
        return Launched.run(folder, output, arguments(cluster, out));
    }

    private static List<String> arguments(String cluster, String out) {
        return List.of(
                "render", EXAMPLES.resolve(cluster).resolve("config.yaml").toString(), "--out", out);
    }
}
