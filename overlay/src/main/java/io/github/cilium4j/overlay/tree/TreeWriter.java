package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a tree beside the folder that it replaces and swaps the two. */
final class TreeWriter {
    private final RenderedTree tree;
    private final Path folder;
    private final HandChanges changes;
    private final Disk disk;

    TreeWriter(RenderedTree tree, Path folder, HandChanges changes, Disk disk) {
        this.tree = tree;
        this.folder = folder;
        this.changes = changes;
        this.disk = disk;
    }

    WriteResult write() {
        Path absolute = Target.of(folder);
        try {
            disk.createFolders(Target.parent(absolute));
            Path target = Target.parent(absolute).toRealPath().resolve(absolute.getFileName());
            try (WorkFolder work = WorkFolder.open(target, disk)) {
                WriteResult result = write(target, work);
                work.remove();
                return result;
            }
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        }
    }

    private WriteResult write(Path target, WorkFolder work) throws IOException {
        boolean repaired = work.repair();
        try {
            WritePlan plan = plan(target);
            if (plan.changesAnything()) {
                Target.refuseCurrent(folder, target);
                plan.fill(work.fresh(), disk);
                work.swap(plan.givenUp());
            }
            return plan.result().afterRepair(repaired);
        } catch (IOException | OutputException e) {
            undo(work, e);
            throw e;
        }
    }

    private WritePlan plan(Path target) throws IOException {
        ExistingTree existing;
        try {
            existing = ExistingTree.of(target);
        } catch (IOException e) {
            throw OutputException.unreadable(folder, e);
        }
        return WritePlan.of(folder, existing, tree, changes);
    }

    /** What cannot be undone now is repaired by the next writing. */
    private static void undo(WorkFolder work, Exception reason) {
        try {
            work.repair();
            work.remove();
        } catch (IOException | OutputException e) {
            reason.addSuppressed(e);
        }
    }
}
