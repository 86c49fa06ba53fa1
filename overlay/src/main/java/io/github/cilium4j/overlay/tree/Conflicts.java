package io.github.cilium4j.overlay.tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands in the way of a writing. */
final class Conflicts {
    /** More names than this are no help on one line. */
    private static final int MANY = 5;

    private final List<String> changedByHand = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<String> blocked = new ArrayList<>();

    void changedByHand(String path) {
        changedByHand.add(path);
    }

    void foreign(String path) {
        foreign.add(path);
    }

    void blocked(String path) {
        blocked.add(path);
    }

    void refuse(Path folder, HandChanges changes) {
        if (!blocked.isEmpty()) {
            throw new OutputException(
                    folder, "something else stands where these files belong: " + names(blocked), "Move it away");
        }
        if (changes == HandChanges.OVERWRITE) {
            return;
        }
        if (!changedByHand.isEmpty()) {
            throw new OutputException(
                    folder,
                    "changed by hand since it was written: " + names(changedByHand),
                    "Bring the change into the configuration, or overwrite it with --overwrite");
        }
        if (!foreign.isEmpty()) {
            throw new OutputException(
                    folder,
                    "not written by cilium4j, and would be replaced: " + names(foreign),
                    "Move it away, or overwrite it with --overwrite");
        }
    }

    private static String names(List<String> paths) {
        String first = String.join(", ", paths.stream().limit(MANY).toList());
        return paths.size() > MANY ? first + " and " + (paths.size() - MANY) + " more" : first;
    }
}
