package io.github.cilium4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the built command on every fixture and compares exit status and whole output with {@code expected.txt}; the output
 * folder must be the same before and after. {@code -Dgolden=rewrite} writes the expectations anew.
 *
 * <p>A fixture is a folder of {@code command.txt}, {@code expected.txt}, and {@code input}, which becomes the current folder;
 * inputs that no repository should hold are made by {@link OddInputs}.
 */
final class BadInputIT {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @TestFactory
    Stream<DynamicTest> everyFixture_isAnsweredInWordsAndHarmsNothing() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            List<Path> fixtures = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(fixtures).hasSizeGreaterThanOrEqualTo(60);
            return fixtures.stream()
                    .map(fixture ->
                            DynamicTest.dynamicTest(fixture.getFileName().toString(), () -> run(fixture)));
        }
    }

    private void run(Path fixture) throws IOException, InterruptedException {
        String name = fixture.getFileName().toString();
        Path folder = Files.createDirectories(temporary.resolve(name).resolve("work"));
        copy(fixture.resolve("input"), folder);
        if (OddInputs.BY_NAME.containsKey(name)) {
            OddInputs.BY_NAME.get(name).make(folder);
        }
        String before = FolderHash.of(folder.resolve("out"));
        List<String> arguments =
                List.of(Files.readString(fixture.resolve("command.txt")).strip().split(" ", -1));

        Launched launched = Launched.run(folder, temporary.resolve(name).resolve("output"), arguments);

        String actual = "exit " + launched.status() + "\n" + launched.output().replace(folder.toRealPath() + "/", "");
        Path expected = fixture.resolve("expected.txt");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(actual).doesNotContain("Exception", "\tat ");
        assertThat(FolderHash.of(folder.resolve("out"))).isEqualTo(before);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path file, Path to) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
