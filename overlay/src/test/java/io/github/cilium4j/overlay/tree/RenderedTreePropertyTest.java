package io.github.cilium4j.overlay.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RenderedTreePropertyTest {
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Few names, so that files and folders of the two trees and of others meet. */
    @Provide
    Arbitrary<Map<String, String>> files() {
        Arbitrary<String> path = Arbitraries.of("a", "b", "c", "d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(names -> String.join("/", names));
        return Arbitraries.maps(path, Arbitraries.of("", "x", "x\ny\n", "x\nz\n"))
                .ofMaxSize(8)
                .map(RenderedTreePropertyTest::withoutFilesAsFolders);
    }

    private static Map<String, String> withoutFilesAsFolders(Map<String, String> files) {
        Map<String, String> kept = new TreeMap<>(files);
        files.keySet().forEach(path -> TreePath.folders(path).forEach(kept::remove));
        return kept;
    }

    @Property(tries = 100)
    void writeTo_anyTreeOverAnyOther_isThatTreeAndWhatOthersPutThere(
            @ForAll("files") Map<String, String> first,
            @ForAll("files") Map<String, String> second,
            @ForAll("files") Map<String, String> foreign)
            throws IOException {
        Path temp = Files.createTempDirectory("tree");
        try {
            Path out = temp.resolve("out");
            Folders.tree(first).writeTo(out);
            Map<String, String> others = putForeign(out, foreign);
            Map<String, String> before = Folders.contents(temp);

            Map<String, String> expected = new TreeMap<>(others);
            expected.putAll(second);
            try {
                Folders.tree(second).writeTo(out);
            } catch (OutputException e) {
                assertThat(Folders.contents(temp)).isEqualTo(before);
                assertThat(others.keySet()).anyMatch(path -> meets(path, second));
                return;
            }
            assertThat(Folders.files(out)).isEqualTo(expected);
            assertThat(Folders.tree(second).diff(out)).isEmpty();
            assertThat(Folders.tree(second).writeTo(out).isChange()).isFalse();
        } finally {
            Folders.delete(temp);
        }
    }

    @Property(tries = 100)
    void writeTo_killedAnywhere_losesNothingAndIsRepaired(
            @ForAll("files") Map<String, String> first,
            @ForAll("files") Map<String, String> second,
            @ForAll("steps") int steps)
            throws IOException {
        Path temp = Files.createTempDirectory("tree");
        try {
            Path out = temp.resolve("out");
            Folders.tree(first).writeTo(out);
            Folders.put(out.resolve("foreign/file"), "mine");
            int[] left = {steps};
            Disk.Hook hook = step -> {
                if (left[0]-- == 0) {
                    throw new Killed();
                }
            };
            try {
                new TreeWriter(Folders.tree(second), out, HandChanges.REFUSE, new Disk(hook)).write();
            } catch (Killed e) {
                assertThat(Folders.files(temp)).containsValue("mine");
            }
            Folders.tree(second).writeTo(out);

            Map<String, String> expected = new TreeMap<>(second);
            expected.put("foreign/file", "mine");
            assertThat(Folders.files(out)).isEqualTo(expected);
            assertThat(Folders.contents(temp).keySet()).allMatch(path -> path.startsWith("out"));
        } finally {
            Folders.delete(temp);
        }
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(0, 80);
    }

    private static Map<String, String> putForeign(Path out, Map<String, String> foreign) {
        Map<String, String> put = new TreeMap<>();
        foreign.forEach((path, content) -> {
            boolean free = !Files.exists(out.resolve(path))
                    && TreePath.folders(path).stream().noneMatch(folder -> Files.isRegularFile(out.resolve(folder)));
            if (free) {
                Folders.put(out.resolve(path), content);
                put.put(path, content);
            }
        });
        return put;
    }

    private static boolean meets(String path, Map<String, String> tree) {
        return tree.keySet().stream()
                .anyMatch(own -> own.equals(path) || own.startsWith(path + "/") || path.startsWith(own + "/"));
    }
}
