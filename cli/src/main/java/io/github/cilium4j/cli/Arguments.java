package io.github.cilium4j.cli;

import io.github.cilium4j.overlay.check.Input;
import io.github.cilium4j.overlay.check.InputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns the arguments of a command into inputs. */
final class Arguments {
    private static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Arguments(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the inputs that arguments name, folders walked.
     *
     * @throws CannotRunException when an argument names nothing that can be read
     */
    List<Input> inputs(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            inputs.addAll(
                    argument.equals(STANDARD_INPUT) ? List.of(Input.stream(STANDARD_INPUT, in)) : files(argument));
        }
        return inputs;
    }

    /**
     * Returns what one file holds.
     *
     * @throws CannotRunException when it cannot be read
     */
    byte[] bytes(String argument) {
        Input input = argument.equals(STANDARD_INPUT)
                ? Input.stream(STANDARD_INPUT, in)
                : Input.file(argument, path(argument));
        try {
            return input.bytes();
        } catch (IOException e) {
            throw new CannotRunException("\"" + argument + "\" cannot be read: " + Input.reason(e) + ". Give a file.");
        }
    }

    static boolean isStandardInput(String argument) {
        return argument.equals(STANDARD_INPUT);
    }

    private static List<Input> files(String argument) {
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw new CannotRunException("\"" + argument + "\": there is no such file or folder. Check the path.");
        }
        if (!Files.isReadable(path)) {
            throw new CannotRunException("\"" + argument + "\": permission denied. Make it readable.");
        }
        List<Input> files = InputFiles.of(path);
        if (files.isEmpty()) {
            throw new CannotRunException("\"" + argument + "\": the folder holds no .yaml, .yml or .json file.");
        }
        return files;
    }

    static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new CannotRunException("\"" + argument + "\" is no path: " + e.getReason() + ".");
        }
    }
}
