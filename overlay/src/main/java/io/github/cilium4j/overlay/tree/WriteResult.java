package io.github.cilium4j.overlay.tree;

import java.util.List;

/**
 * What a writing did.
 *
 * @param created the files that were not there before, in order
 * @param changed the files that hold something else now, in order
 * @param removed the files of an earlier writing that are gone, in order
 * @param unchanged how many files of the tree were there already
 * @param foreign how many files of others were left alone
 * @param repaired whether an earlier writing had been interrupted
 * @since 0.1.0
 */
public record WriteResult(
        List<String> created,
        List<String> changed,
        List<String> removed,
        int unchanged,
        int foreign,
        boolean repaired) {
    /** Creates the result. */
    public WriteResult {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Returns whether the folder holds something else than before. */
    public boolean isChange() {
        return !created.isEmpty() || !changed.isEmpty() || !removed.isEmpty();
    }

    WriteResult afterRepair(boolean wasRepaired) {
        return new WriteResult(created, changed, removed, unchanged, foreign, wasRepaired);
    }
}
