package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One text to check. It is read when it is asked for, so that a large tree is never in memory at once.
 *
 * @since 0.1.0
 */
public final class Input {
    private final String name;
    private final Opener opener;

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private Input(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * Returns a file as an input.
     *
     * @param name how findings call it
     */
    public static Input file(String name, Path file) {
        return new Input(name, () -> Files.newInputStream(file));
    }

    /**
     * Returns a stream, such as standard input, as an input that can be read once.
     *
     * @param name how findings call it
     */
    public static Input stream(String name, InputStream stream) {
        return new Input(name, () -> stream);
    }

    /** Returns bytes as an input. */
    public static Input bytes(String name, byte[] bytes) {
        return new Input(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Returns an input whose reading fails. */
    static Input failing(String name, IOException reason) {
        return new Input(name, () -> {
            throw reason;
        });
    }

    /** Returns how findings call it. */
    public String name() {
        return name;
    }

    /**
     * Returns what it holds.
     *
     * @throws IOException when it cannot be read, or is larger than {@link YamlReader#MAX_BYTES}
     */
    public byte[] bytes() throws IOException {
        byte[] bytes = atMostOneTooMany();
        if (bytes.length > YamlReader.MAX_BYTES) {
            throw new IOException("it has more than " + YamlReader.MAX_BYTES + " bytes");
        }
        return bytes;
    }

    /** Reads it. Never throws: what cannot be read is a finding. */
    public YamlStream read() {
        try {
            byte[] bytes = atMostOneTooMany();
            return bytes.length > YamlReader.MAX_BYTES ? YamlReader.tooLarge(name) : YamlReader.read(name, bytes);
        } catch (IOException e) {
            return YamlReader.unreadable(name, reason(e));
        }
    }

    private byte[] atMostOneTooMany() throws IOException {
        try (InputStream in = opener.open()) {
            return in.readNBytes(YamlReader.MAX_BYTES + 1);
        }
    }

    /** Says in words why a file cannot be read. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
