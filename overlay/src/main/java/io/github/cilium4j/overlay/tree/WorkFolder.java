package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder beside the target, {@code .NAME.cilium4j}, where the new tree is made and the old one taken down. It lives
 * as long as a writing; one that is still there was left by a process that died.
 *
 * <pre>
 * fresh, no old               the target is as it was
 * old, no target              the swap was half done: old goes back
 * old and target              the target is new: what is left in old and was given up goes
 * </pre>
 */
final class WorkFolder implements AutoCloseable {
    private static final AtomicLong OPENED = new AtomicLong();

    private final Path target;
    private final Path folder;
    private final Disk disk;
    private final FileChannel lock;

    private WorkFolder(Path target, Path folder, Disk disk, FileChannel lock) {
        this.target = target;
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * Opens the work folder of a target.
     *
     * @throws OutputException when another process writes to the target
     */
    static WorkFolder open(Path target, Disk disk) throws IOException {
        Path folder = target.resolveSibling("." + target.getFileName() + ".cilium4j");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            disk.createFolder(folder);
        }
        Path file = folder.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (tryLock(channel) == null || !isStill(file, channel)) {
                throw new OutputException(target, "another process is writing it", "Run again when it has ended");
            }
            return new WorkFolder(target, folder, disk, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The process that had the lock before may have deleted the file in the meantime. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String process = ProcessHandle.current().pid() + "/" + OPENED.incrementAndGet();
        byte[] mark = process.getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(mark));
        try {
            return Arrays.equals(mark, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    Path fresh() {
        return folder.resolve("fresh");
    }

    private Path old() {
        return folder.resolve("old");
    }

    private Path givenUp() {
        return folder.resolve("given-up");
    }

    /** Ends what an earlier process began; returns whether there was anything to end. */
    boolean repair() throws IOException {
        boolean interrupted = exists(old()) || exists(fresh());
        if (exists(old())) {
            if (exists(target)) {
                takeDown();
            } else {
                disk.move(old(), target);
            }
        }
        if (exists(fresh())) {
            disk.deleteAll(fresh());
        }
        if (exists(givenUp())) {
            disk.delete(givenUp());
        }
        return interrupted;
    }

    /**
     * Puts the new tree in the place of the old one.
     *
     * @param given what of the old tree may be deleted although the new one does not hold it
     */
    void swap(FileList given) throws IOException {
        if (exists(target)) {
            disk.write(givenUp(), given.bytes());
            disk.move(target, old());
        }
        disk.move(fresh(), target);
        if (exists(old())) {
            takeDown();
            disk.delete(givenUp());
        }
    }

    private void takeDown() throws IOException {
        FileList given = exists(givenUp())
                ? FileList.parse(Files.readAllBytes(givenUp())).orElse(FileList.empty())
                : FileList.empty();
        new TakeDown(old(), target, given, disk).run();
    }

    /** Deletes the work folder; it is empty but for the lock. */
    void remove() throws IOException {
        disk.delete(folder.resolve("lock"));
        disk.delete(folder);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
