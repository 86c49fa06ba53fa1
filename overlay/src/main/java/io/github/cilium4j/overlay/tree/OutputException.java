package io.github.cilium4j.overlay.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A folder that cannot be written, or must not be because something would be lost. The message is one line: the folder, what
 * is wrong, what to do.
 *
 * @since 0.1.0
 */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String fix;

    OutputException(Path folder, String problem, String fix) {
        super(folder + ": " + problem + ". " + fix);
        this.problem = problem;
        this.fix = fix;
    }

    static OutputException of(Path folder, IOException cause) {
        OutputException exception = new OutputException(
                folder,
                "cannot be written: " + reason(cause),
                "Give a folder that may be written, on a disk with space");
        exception.initCause(cause);
        return exception;
    }

    static OutputException unreadable(Path folder, IOException cause) {
        OutputException exception = new OutputException(
                folder, "cannot be read: " + reason(cause), "Make all of it readable, or give another folder");
        exception.initCause(cause);
        return exception;
    }

    /** The messages of the JDK's file system exceptions hold the file alone when the reason is the class. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "permission denied for " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile() + ", and it cannot be made";
        }
        if (cause instanceof FileSystemException failed) {
            String reason = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
            return reason + " (" + failed.getFile() + ")";
        }
        return String.valueOf(cause.getMessage());
    }

    /** Returns what is wrong; a clause without a full stop. */
    public String problem() {
        return problem;
    }

    /** Returns what to do, as an instruction without a full stop. */
    public String fix() {
        return fix;
    }
}
