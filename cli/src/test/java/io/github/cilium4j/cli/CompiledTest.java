package io.github.cilium4j.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A test of JUnit that a page shows, compiled.
 *
 * @param command the shell's command that runs it and exits with 1 when it fails
 */
record CompiledTest(String command) {
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    static CompiledTest of(String source, Path folder) throws IOException {
        Path file = folder.resolve("ManifestsTest.java");
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", CLASS_PATH, "-d", classes.toString(), file.toString());
        if (status != 0) {
            throw new AssertionError("the test of the page does not compile");
        }
        return new CompiledTest("java -cp '" + classes + ":" + CLASS_PATH + "' " + CompiledTest.class.getName()
                + " org.example.shop.ManifestsTest");
    }

    /** Runs every test method of a class; a failure ends the process with 1. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Class<?> type = Class.forName(args[0]);
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                try {
                    method.invoke(constructor.newInstance());
                } catch (InvocationTargetException e) {
                    throw new AssertionError(Objects.requireNonNull(e.getCause()));
                }
            }
        }
    }
}
