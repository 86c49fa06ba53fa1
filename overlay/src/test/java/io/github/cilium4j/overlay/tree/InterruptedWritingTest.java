package io.github.cilium4j.overlay.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops a writing before every single step, as a kill does, and lets the next one go on from there. */
final class InterruptedWritingTest {
    private static final RenderedTree FIRST = Folders.tree(
            Map.of("a/b.yaml", "one\n", "a/gone.yaml", "old\n", "c.yaml", "two\n", "same", "s", "hand", "h\n"));
    private static final RenderedTree SECOND =
            Folders.tree(Map.of("a/b.yaml", "uno\n", "c.yaml/now/a/folder", "x\n", "same", "s", "hand", "new\n"));
    private static final Map<String, String> FOREIGN = Map.of("a/mine", "m", "mine/deep/er", "mm", "same.txt", "mmm");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed(String step) {
            super(step, null, false, false);
        }
    }

    /** Counts steps and kills before one of them. */
    private static final class Killer implements Disk.Hook {
        private final int last;
        private int steps;

        Killer(int last) {
            this.last = last;
        }

        @Override
        public void before(String step) {
            if (steps++ == last) {
                throw new Killed(step);
            }
        }
    }

    @Test
    void writeTo_killedBeforeAnyStep_nextRunRepairs() throws IOException {
        int steps = steps();
        assertThat(steps).isGreaterThan(40);
        for (int step = 0; step < steps; step++) {
            Path out = fresh("step" + step);
            kill(out, step);
            assertOldNewOrRepairable(out, step);

            SECOND.writeTo(out, HandChanges.OVERWRITE);

            assertDone(out, "killed before step " + step);
        }
    }

    @Test
    void writeTo_killedTwice_nextRunRepairs() throws IOException {
        int steps = steps();
        for (int step = 0; step < steps; step += 3) {
            boolean killed = true;
            for (int second = step % 5; killed; second += 5) {
                Path out = fresh("step" + step + "-" + second);
                kill(out, step);
                killed = kill(out, second);
                assertNothingForeignLost(out);

                SECOND.writeTo(out, HandChanges.OVERWRITE);

                assertDone(out, "killed before step " + step + ", then before step " + second);
            }
        }
    }

    @Test
    void writeTo_killedOnFirstWriting_nextRunWrites() throws IOException {
        Killer counter = new Killer(-1);
        write(temp.toRealPath().resolve("counted/out"), counter);
        for (int step = 0; step < counter.steps; step++) {
            Path out = temp.toRealPath().resolve("first" + step + "/deep/out");
            kill(out, step);

            SECOND.writeTo(out);

            assertThat(Folders.files(out)).isEqualTo(Folders.files(temp.resolve("counted/out")));
            assertThat(Folders.contents(Target.parent(out)).keySet()).allMatch(path -> path.startsWith("out"));
        }
    }

    @Test
    void writeTo_targetMadeAnewWhileTheSwapWasHalfDone_losesNothing() throws IOException {
        Path out = fresh("anew");
        kill(out, stepOf("move " + out.resolveSibling(".out.cilium4j/fresh")));
        assertThat(out).doesNotExist();
        Folders.put(out.resolve("other"), "put there in the meantime");

        SECOND.writeTo(out, HandChanges.OVERWRITE);

        assertThat(Folders.files(out))
                .containsAllEntriesOf(FOREIGN)
                .containsEntry("other", "put there in the meantime");
    }

    private Path fresh(String name) throws IOException {
        Path out = temp.toRealPath().resolve(name).resolve("out");
        FIRST.writeTo(out);
        Folders.put(out, FOREIGN);
        Folders.link(out.resolve("link"), "a/mine");
        Folders.put(out.resolve("hand"), "changed by hand");
        return out;
    }

    private int steps() throws IOException {
        Killer counter = new Killer(-1);
        write(fresh("counted"), counter);
        return counter.steps;
    }

    private int stepOf(String start) throws IOException {
        int[] found = {-1};
        int[] at = {0};
        String name = start.replace("/anew/", "/found/");
        write(fresh("found"), step -> {
            found[0] = step.startsWith(name) ? at[0] : found[0];
            at[0]++;
        });
        assertThat(found[0]).isPositive();
        return found[0];
    }

    private static boolean kill(Path out, int step) {
        try {
            write(out, new Killer(step));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static void write(Path out, Disk.Hook hook) {
        new TreeWriter(SECOND, out, HandChanges.OVERWRITE, new Disk(hook)).write();
    }

    private static void assertOldNewOrRepairable(Path out, int step) {
        SortedMap<String, String> files = Folders.files(out);
        if (!files.isEmpty()) {
            assertThat(files).as("killed before step %d", step).isIn(before(), after());
        }
        assertNothingForeignLost(out);
    }

    private static void assertNothingForeignLost(Path out) {
        SortedMap<String, String> everything = Folders.files(Target.parent(out));
        for (Map.Entry<String, String> file : foreign().entrySet()) {
            assertThat(everything)
                    .anySatisfy((path, content) -> assertThat(
                                    path.endsWith("/" + file.getKey()) && content.equals(file.getValue()))
                            .isTrue());
        }
    }

    private static void assertDone(Path out, String when) {
        assertThat(Folders.files(out)).as(when).isEqualTo(after());
        assertThat(Folders.contents(Target.parent(out)).keySet()).as(when).allMatch(path -> path.startsWith("out"));
    }

    private static SortedMap<String, String> foreign() {
        SortedMap<String, String> files = new TreeMap<>(FOREIGN);
        files.put("link", "-> a/mine");
        return files;
    }

    private static SortedMap<String, String> before() {
        SortedMap<String, String> files = foreign();
        FIRST.paths().forEach(path -> files.put(path, FIRST.text(path).orElseThrow()));
        files.put("hand", "changed by hand");
        return files;
    }

    private static SortedMap<String, String> after() {
        SortedMap<String, String> files = foreign();
        SECOND.paths().forEach(path -> files.put(path, SECOND.text(path).orElseThrow()));
        return files;
    }
}
