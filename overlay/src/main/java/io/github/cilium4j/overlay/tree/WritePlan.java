package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a writing will do, decided before anything is touched. */
final class WritePlan {
    private final ExistingTree existing;
    private final RenderedTree tree;
    private final FileList listed;
    private final SortedMap<String, byte[]> written = new TreeMap<>();
    private final SortedSet<String> same = new TreeSet<>();
    private final NavigableSet<String> foreign = new TreeSet<>();
    private final NavigableSet<String> emptyFolders = new TreeSet<>();
    private final SortedMap<String, String> givenUp = new TreeMap<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final Conflicts conflicts = new Conflicts();

    private WritePlan(ExistingTree existing, RenderedTree tree) throws IOException {
        this.existing = existing;
        this.tree = tree;
        this.listed = existing.list();
    }

    /**
     * Returns the plan.
     *
     * @throws OutputException when something would be lost
     */
    static WritePlan of(Path folder, ExistingTree existing, RenderedTree tree, HandChanges changes) throws IOException {
        WritePlan plan = new WritePlan(existing, tree);
        for (Map.Entry<String, EntryType> entry : existing.entries().entrySet()) {
            plan.keepOrRemove(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
            plan.place(file.getKey(), file.getValue());
        }
        plan.place(FileList.of(tree).bytes());
        plan.conflicts.refuse(folder, changes);
        return plan;
    }

    private void keepOrRemove(String path, EntryType type) throws IOException {
        if (path.equals(FileList.NAME) || tree.files().containsKey(path) && type != EntryType.FOLDER) {
            return;
        }
        if (type == EntryType.FOLDER) {
            if (existing.isEmptyFolder(path)
                    && listed.digests().keySet().stream().noneMatch(p -> p.startsWith(path + "/"))) {
                emptyFolders.add(path);
            }
        } else if (listed.has(path)) {
            remove(path);
        } else {
            foreign.add(path);
        }
    }

    private void remove(String path) throws IOException {
        String digest = Digests.of(existing.file(path));
        if (!listed.has(path, digest)) {
            conflicts.changedByHand(path);
        }
        givenUp.put(path, digest);
        removed.add(path);
    }

    private void place(String path, byte[] content) throws IOException {
        Optional<EntryType> type = existing.type(path);
        if (isBlocked(path, type)) {
            conflicts.blocked(path);
        } else if (type.isEmpty() || type.get() == EntryType.FOLDER) {
            created.add(path);
            written.put(path, content);
        } else {
            replace(path, content);
        }
    }

    private boolean isBlocked(String path, Optional<EntryType> type) {
        NavigableSet<String> below = foreign.tailSet(path + "/", true);
        boolean folderWithForeign = !below.isEmpty() && below.first().startsWith(path + "/");
        return folderWithForeign
                || emptyFolders.contains(path)
                || type.filter(t -> t == EntryType.OTHER).isPresent()
                || TreePath.folders(path).stream().anyMatch(foreign::contains);
    }

    private void replace(String path, byte[] content) throws IOException {
        String digest = Digests.of(existing.file(path));
        if (existing.type(path).filter(t -> t == EntryType.FILE).isPresent() && digest.equals(Digests.of(content))) {
            same.add(path);
            return;
        }
        if (!listed.has(path)) {
            conflicts.foreign(path);
        } else if (!listed.has(path, digest)) {
            conflicts.changedByHand(path);
        }
        givenUp.put(path, digest);
        changed.add(path);
        written.put(path, content);
    }

    private void place(byte[] list) throws IOException {
        if (existing.type(FileList.NAME).isPresent()) {
            givenUp.put(FileList.NAME, Digests.of(existing.file(FileList.NAME)));
        }
        if (givenUp.containsKey(FileList.NAME) && givenUp.get(FileList.NAME).equals(Digests.of(list))) {
            givenUp.remove(FileList.NAME);
            same.add(FileList.NAME);
        } else {
            written.put(FileList.NAME, list);
        }
    }

    /** Returns whether the folder is not yet what it shall be. */
    boolean changesAnything() {
        return !written.isEmpty() || !removed.isEmpty();
    }

    /** Returns what of the old folder may be deleted although the new one does not hold it. */
    FileList givenUp() {
        return new FileList(givenUp);
    }

    WriteResult result() {
        int unchanged = same.contains(FileList.NAME) ? same.size() - 1 : same.size();
        return new WriteResult(created, changed, removed, unchanged, foreign.size(), false);
    }

    /** Makes a new folder that holds what the old one shall become. */
    void fill(Path fresh, Disk disk) throws IOException {
        SortedSet<String> folders = folders();
        disk.createFolder(fresh);
        for (String folder : folders) {
            disk.createFolder(fresh.resolve(folder));
        }
        for (String path : foreign) {
            disk.carry(existing.file(path), fresh.resolve(path));
        }
        for (String path : same) {
            disk.carry(existing.file(path), fresh.resolve(path));
        }
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            disk.write(fresh.resolve(file.getKey()), file.getValue());
        }
        copyPermissions(folders, fresh, disk);
    }

    private SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>(emptyFolders);
        emptyFolders.forEach(path -> folders.addAll(TreePath.folders(path)));
        foreign.forEach(path -> folders.addAll(TreePath.folders(path)));
        same.forEach(path -> folders.addAll(TreePath.folders(path)));
        written.keySet().forEach(path -> folders.addAll(TreePath.folders(path)));
        return folders;
    }

    /** Innermost first: a folder that may not be written takes no more files. */
    private void copyPermissions(SortedSet<String> folders, Path fresh, Disk disk) throws IOException {
        String[] innermostFirst = folders.toArray(new String[0]);
        Arrays.sort(innermostFirst, (a, b) -> b.compareTo(a));
        for (String folder : innermostFirst) {
            if (existing.type(folder).filter(t -> t == EntryType.FOLDER).isPresent()) {
                disk.copyPermissions(existing.file(folder), fresh.resolve(folder));
            }
        }
        if (!existing.entries().isEmpty()) {
            disk.copyPermissions(existing.file(""), fresh);
        }
    }
}
