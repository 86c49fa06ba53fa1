package io.github.cilium4j.overlay.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderedTreeTest {
    private static final RenderedTree TREE = Folders.tree(Map.of("a/b.yaml", "one\n", "c.yaml", "two\n"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @Test
    void writeTo_nothingThere_writesFilesAndList() throws IOException {
        Path out = temp.resolve("x/y/out");

        WriteResult result = TREE.writeTo(out);

        assertThat(result.created()).containsExactly("a/b.yaml", "c.yaml");
        assertThat(Folders.files(out)).isEqualTo(Map.of("a/b.yaml", "one\n", "c.yaml", "two\n"));
        assertThat(Files.readString(out.resolve(".cilium4j-files"))).isEqualTo("""
                # The files below were written by cilium4j; check them with sha256sum -c .cilium4j-files
                2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a/b.yaml
                27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a  c.yaml
                """);
        assertThat(Folders.contents(temp.resolve("x/y")))
                .containsOnlyKeys("out", "out/.cilium4j-files", "out/a", "out/a/b.yaml", "out/c.yaml");
    }

    @Test
    void writeTo_again_changesNothing() throws IOException {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Object before = Files.getAttribute(out, "unix:ino");

        WriteResult result = TREE.writeTo(out);

        assertThat(result.isChange()).isFalse();
        assertThat(result.unchanged()).isEqualTo(2);
        assertThat(Files.getAttribute(out, "unix:ino")).isEqualTo(before);
    }

    @Test
    void writeTo_otherTree_changesRemovesAndKeepsForeign() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Folders.put(out, Map.of("a/notes.txt", "mine", "deep/er/file", "mine too"));
        Folders.link(out.resolve("link"), "/nowhere/at/all");

        WriteResult result =
                Folders.tree(Map.of("c.yaml", "new\n", "d.yaml", "three\n")).writeTo(out);

        assertThat(result)
                .isEqualTo(new WriteResult(
                        java.util.List.of("d.yaml"),
                        java.util.List.of("c.yaml"),
                        java.util.List.of("a/b.yaml"),
                        0,
                        3,
                        false));
        assertThat(Folders.files(out))
                .isEqualTo(Map.of(
                        "a/notes.txt", "mine",
                        "deep/er/file", "mine too",
                        "link", "-> /nowhere/at/all",
                        "c.yaml", "new\n",
                        "d.yaml", "three\n"));
    }

    @Test
    void writeTo_lastFileOfAFolderGoes_folderGoesToo() throws IOException {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Files.createDirectories(out.resolve("mine/empty"));

        Folders.tree(Map.of("c.yaml", "two\n")).writeTo(out);

        assertThat(Folders.contents(out)).containsOnlyKeys(".cilium4j-files", "c.yaml", "mine", "mine/empty");
    }

    @Test
    void writeTo_changedByHand_refusedUnlessOverwritten() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Folders.put(out.resolve("c.yaml"), "by hand");
        Map<String, String> before = Folders.contents(temp);

        RenderedTree other = Folders.tree(Map.of("c.yaml", "new\n"));

        assertThatThrownBy(() -> other.writeTo(out))
                .isInstanceOf(OutputException.class)
                .hasMessage(out + ": changed by hand since it was written: c.yaml."
                        + " Bring the change into the configuration, or overwrite it with --overwrite");
        assertThat(Folders.contents(temp)).isEqualTo(before);
        assertThat(other.writeTo(out, HandChanges.OVERWRITE).changed()).containsExactly("c.yaml");
        assertThat(Folders.files(out)).isEqualTo(Map.of("c.yaml", "new\n"));
    }

    @Test
    void writeTo_removedFileChangedByHand_refusedUnlessOverwritten() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Folders.put(out.resolve("a/b.yaml"), "by hand");
        RenderedTree other = Folders.tree(Map.of("c.yaml", "two\n"));

        assertThatThrownBy(() -> other.writeTo(out))
                .hasMessageContaining("changed by hand since it was written: a/b.yaml");
        assertThat(other.writeTo(out, HandChanges.OVERWRITE).removed()).containsExactly("a/b.yaml");
    }

    @Test
    void writeTo_foreignFileInTheWay_refusedUnlessOverwrittenOrEqual() {
        Path out = temp.resolve("out");
        Folders.put(out, Map.of("c.yaml", "mine", "a/b.yaml", "one\n"));

        assertThatThrownBy(() -> TREE.writeTo(out))
                .hasMessageContaining("not written by cilium4j, and would be replaced: c.yaml.");
        assertThat(Folders.files(out)).isEqualTo(Map.of("c.yaml", "mine", "a/b.yaml", "one\n"));
        assertThat(TREE.writeTo(out, HandChanges.OVERWRITE).changed()).containsExactly("c.yaml");
    }

    @Test
    void writeTo_folderOrLinkInTheWay_isRefusedAlways() {
        Path out = temp.resolve("out");
        Path elsewhere = temp.resolve("elsewhere");
        Folders.put(elsewhere.resolve("keep"), "x");
        Folders.put(out.resolve("c.yaml/inner"), "mine");
        Folders.link(out.resolve("a"), elsewhere.toString());

        assertThatThrownBy(() -> TREE.writeTo(out, HandChanges.OVERWRITE))
                .hasMessageContaining("something else stands where these files belong: a/b.yaml, c.yaml. Move it away");
        assertThat(Folders.contents(elsewhere)).isEqualTo(Map.of("keep", "x"));
    }

    @Test
    void writeTo_ownFileReplacedByALink_isNotFollowed() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Folders.put(temp.resolve("victim"), "precious");
        Folders.delete(out.resolve("a"));
        Folders.link(out.resolve("a/b.yaml"), temp.resolve("victim").toString());

        assertThatThrownBy(() -> TREE.writeTo(out))
                .hasMessageContaining("changed by hand since it was written: a/b.yaml");
        TREE.writeTo(out, HandChanges.OVERWRITE);

        assertThat(Folders.files(out)).containsEntry("a/b.yaml", "one\n");
        assertThat(temp.resolve("victim")).hasContent("precious");
    }

    @Test
    void writeTo_fileBecomesFolderAndBack_works() {
        Path out = temp.resolve("out");
        Folders.tree(Map.of("a", "file")).writeTo(out);

        TREE.writeTo(out);
        assertThat(Folders.files(out)).containsEntry("a/b.yaml", "one\n");

        Folders.tree(Map.of("a", "file")).writeTo(out);
        assertThat(Folders.files(out)).isEqualTo(Map.of("a", "file"));
    }

    @Test
    void writeTo_rootFileOrLink_saysWhatItIs() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp);

        assertThatThrownBy(() -> TREE.writeTo(Path.of("/")))
                .hasMessage("/: is the root of the file system. Give a folder below it");
        assertThatThrownBy(() -> TREE.writeTo(file))
                .hasMessage(file + ": is a file. Give a folder, or a path where nothing is yet");
        assertThatThrownBy(() -> TREE.writeTo(link))
                .hasMessage(link + ": is a symbolic link. Give the folder it points to");
        assertThatThrownBy(() -> TREE.writeTo(file.resolve("below")))
                .hasMessage(file + "/below: cannot be a folder, because " + file
                        + " is a file. Give a folder, or a path where nothing is yet");
    }

    @Test
    void writeTo_currentFolder_isRefused() {
        Path current = Path.of("").toAbsolutePath();

        assertThatThrownBy(() -> TREE.writeTo(current))
                .hasMessage(current + ": holds the current folder, and is replaced as a whole."
                        + " Go to a folder outside of it and name it from there");
    }

    @Test
    void writeTo_damagedList_isRefused() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Folders.put(out.resolve(".cilium4j-files"), "0".repeat(64) + "  ../../etc/passwd\n");

        assertThatThrownBy(() -> TREE.writeTo(out))
                .hasMessageContaining("its list of files .cilium4j-files is damaged");
    }

    @Test
    void writeTo_whileAnotherWrites_isRefused() throws IOException {
        Path out = temp.toRealPath().resolve("out");
        try (WorkFolder other = WorkFolder.open(out, Disk.real())) {
            assertThatThrownBy(() -> TREE.writeTo(out)).hasMessageContaining("another process is writing it");
            other.remove();
        }
        assertThat(TREE.writeTo(out).created()).hasSize(2);
    }

    @Test
    void writeTo_foreignFileAddedDuringTheWriting_isKept() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Disk slow = new Disk(step -> {
            if (step.startsWith("move " + out)) {
                Folders.put(out.resolve("late/file"), "mine");
            }
        });

        new TreeWriter(Folders.tree(Map.of("c.yaml", "new\n")), out, HandChanges.REFUSE, slow).write();

        assertThat(Folders.files(out)).isEqualTo(Map.of("c.yaml", "new\n", "late/file", "mine"));
    }

    @Test
    void writeTo_foreignFileChangedDuringTheWriting_isKeptBeside() {
        Path out = temp.resolve("out");
        TREE.writeTo(out);
        Disk slow = new Disk(step -> {
            if (step.startsWith("move " + out)) {
                Folders.delete(out.resolve("a"));
                Folders.put(out.resolve("a/b.yaml"), "late change");
            }
        });
        TreeWriter writer = new TreeWriter(Folders.tree(Map.of("a/b.yaml", "new\n")), out, HandChanges.REFUSE, slow);

        assertThatThrownBy(writer::write).hasMessageContaining("changed while it was written: a/b.yaml");
        assertThat(Folders.contents(temp)).containsValue("late change").containsEntry("out/a/b.yaml", "new\n");
    }

    @Test
    void writeTo_permissionsOfFoldersAndForeignFiles_stay() throws IOException {
        Path out = temp.resolve("out");
        Folders.put(out.resolve("mine/secret"), "x");
        Files.setPosixFilePermissions(out.resolve("mine/secret"), PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(out.resolve("mine"), PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-x---"));

        TREE.writeTo(out);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rwxr-x---");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("mine"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("mine/secret"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a\nb", ".cilium4j-files"})
    void add_pathOutsideTheTree_isRefused(String path) {
        assertThatThrownBy(() -> RenderedTree.builder().add(path, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void build_fileThatIsAlsoAFolder_isRefused() {
        assertThatThrownBy(() -> Folders.tree(Map.of("a", "x", "a/b", "y"))).hasMessage("\"a\" is a file and a folder");
    }

    @Test
    void diff_changedNewAndGone_isUnified() {
        Path out = temp.resolve("out");
        Folders.tree(Map.of("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "gone", "x\n", "same", "s"))
                .writeTo(out);

        String diff = Folders.tree(Map.of("a", "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10\n11\n", "new", "n", "same", "s"))
                .diff(out);

        assertThat(diff).isEqualTo("""
                --- a/a
                +++ b/a
                @@ -1,7 +1,7 @@
                 1
                 2
                 3
                -4
                +four
                 5
                 6
                 7
                @@ -9,4 +9,3 @@
                 9
                 10
                 11
                -12
                --- a/gone
                +++ /dev/null
                @@ -1 +0,0 @@
                -x
                --- /dev/null
                +++ b/new
                @@ -0,0 +1 @@
                +n
                \\ No newline at end of file
                """);
        assertThat(TREE.diff(temp.resolve("nowhere")))
                .startsWith("--- /dev/null\n+++ b/a/b.yaml\n@@ -0,0 +1 @@\n+one\n");
    }

    @Test
    void diff_nearEnough_isOneHunk() {
        Path out = temp.resolve("out");
        Folders.tree(Map.of("a", "1\n2\n3\n4\n5\n6\n7\n8\n")).writeTo(out);

        assertThat(Folders.tree(Map.of("a", "x\n2\n3\n4\n5\n6\n7\ny\n")).diff(out))
                .containsOnlyOnce("@@ -1,8 +1,8 @@");
    }
}
