package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.argocd.ApplicationSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that the objects among the inputs come from, as one tree. */
final class InputTree {
    private final Set<String> files;

    private InputTree(Set<String> files) {
        this.files = files;
    }

    /** Returns the tree of the files that hold objects, except those that deploy the others. */
    static InputTree of(Manifests manifests) {
        return new InputTree(manifests.all().stream()
                .filter(object -> object.as(ApplicationSet.class).isEmpty())
                .map(InputTree::file)
                .collect(Collectors.toSet()));
    }

    /** Returns the file of an object, with slashes. */
    static String file(Located<?> object) {
        return object.locate(FieldPath.root()).source().replace('\\', '/');
    }

    /** Returns whether a file is there, or a folder with a file somewhere below. */
    boolean has(String path) {
        return files.contains(path) || files.stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    /**
     * Returns what stands before the root of the repository in the name of a file, found by a path of the repository that shares
     * folders with it; empty when they share none.
     */
    static Optional<String> root(String file, String path) {
        for (String lead = path; lead.contains("/"); lead = lead.substring(0, lead.lastIndexOf('/'))) {
            int at = ("/" + file).lastIndexOf("/" + lead + "/");
            if (at >= 0) {
                return Optional.of(file.substring(0, at));
            }
        }
        return Optional.empty();
    }
}
