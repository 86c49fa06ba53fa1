package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder a tree is written to, checked before anything is touched. */
final class Target {
    private static final String GIVE_A_FOLDER = "Give a folder, or a path where nothing is yet";

    private Target() {}

    /** Returns the folder as an absolute path without {@code .} and {@code ..}; it need not exist. */
    static Path of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new OutputException(folder, "is the root of the file system", "Give a folder below it");
        }
        for (Path above = absolute.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new OutputException(folder, "cannot be a folder, because " + above + " is a file", GIVE_A_FOLDER);
            }
        }
        refuseNoFolder(folder, absolute);
        return absolute;
    }

    private static void refuseNoFolder(Path folder, Path absolute) {
        if (Files.isSymbolicLink(absolute)) {
            throw new OutputException(folder, "is a symbolic link", "Give the folder it points to");
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(folder, "is a file", GIVE_A_FOLDER);
        }
    }

    /** Refuses a folder that the process works in: it is swapped for another one, and the process would stand in the old. */
    static void refuseCurrent(Path folder, Path real) throws IOException {
        if (Files.exists(real) && Path.of("").toRealPath().startsWith(real)) {
            throw new OutputException(
                    folder,
                    "holds the current folder, and is replaced as a whole",
                    "Go to a folder outside of it and name it from there");
        }
    }

    /** Returns the parent of a folder that is not the root. */
    static Path parent(Path folder) {
        @Nullable Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }
}
