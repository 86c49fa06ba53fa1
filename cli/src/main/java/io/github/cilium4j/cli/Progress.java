package io.github.cilium4j.cli;

import io.github.cilium4j.overlay.check.Input;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Inputs that say how many of them were taken, now and then, so that a long check does not look like a hang. */
final class Progress extends AbstractList<Input> {
    private static final int MANY = 2_000;
    private static final long LONG = Duration.ofSeconds(2).toNanos();

    private final List<Input> inputs;
    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private int taken;
    private long said;

    Progress(List<Input> inputs, PrintWriter err, LongSupplier nanoTime) {
        this.inputs = inputs;
        this.err = err;
        this.nanoTime = nanoTime;
        this.said = nanoTime.getAsLong();
    }

    /** Returns the inputs; they speak only to a person at a terminal. */
    static List<Input> of(List<Input> inputs, PrintWriter err) {
        return isWatched() ? new Progress(inputs, err, System::nanoTime) : inputs;
    }

    @Override
    public Input get(int index) {
        count();
        return inputs.get(index);
    }

    /** Inputs are taken by several threads, and in any order. */
    private synchronized void count() {
        long now = nanoTime.getAsLong();
        if (taken > 0 && (taken % MANY == 0 || now - said >= LONG)) {
            said = now;
            err.println(String.format(Locale.ROOT, "checking ... %,d of %,d files", taken, inputs.size()));
            err.flush();
        }
        taken++;
    }

    @Override
    public int size() {
        return inputs.size();
    }

    @SuppressWarnings("SystemConsoleNull") // it is null without a terminal up to JDK 21, and isTerminal asks from 22 on
    private static boolean isWatched() {
        Console console = System.console();
        return System.getenv("CI") == null && console != null && isTerminal(console);
    }

    /** From JDK 22 on there is a console without a terminal too, and a method that tells them apart. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
