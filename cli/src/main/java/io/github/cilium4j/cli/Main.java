package io.github.cilium4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The entry point of the {@code cilium4j} command.
 *
 * @since 0.1.0
 */
public final class Main {
    private Main() {}

    /** Runs the command and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = Cilium4j.run(args, System.in, out, err);
        out.flush();
        err.flush();
        // A pipe that nobody reads any more, as with "| head", is no failure worth words.
        System.exit(out.checkError() ? ExitStatus.COULD_NOT_RUN : status);
    }

    /** Reports are UTF-8, whatever the locale says. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
