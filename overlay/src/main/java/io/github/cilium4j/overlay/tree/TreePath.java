package io.github.cilium4j.overlay.tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths inside a tree, with {@code /} between names. */
final class TreePath {
    private TreePath() {}

    /** Returns whether a path names a file below the tree and nothing else. */
    static boolean isValid(String path) {
        if (path.isEmpty() || path.indexOf('\\') >= 0 || path.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** Returns every folder above a path, outermost first. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** Returns a path of the file system as a path inside a tree. */
    static String of(Path relative) {
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
