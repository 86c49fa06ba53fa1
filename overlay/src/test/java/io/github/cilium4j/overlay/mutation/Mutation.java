package io.github.cilium4j.overlay.mutation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One thing broken in a golden tree, and the rule that has to say so.
 *
 * @param rule the id of the rule, which is silent about the tree as it is
 * @param cluster the name of the tree
 * @param what what is done, for the name of the test
 * @param edit changes the files of the tree, by their paths
 */
record Mutation(String rule, String cluster, String what, UnaryOperator<Map<String, String>> edit) {
    /** The file that {@link #add} puts beside the others. */
    static final String ADDED = "deploy/argocd/apps/other/resources/other.yaml";

    /** Replaces every occurrence of a text in a file, which must hold it. */
    static Mutation replace(String rule, String cluster, String file, String text, String replacement) {
        return new Mutation(rule, cluster, "edit " + file, files -> replaced(files, file, text, replacement));
    }

    /** Removes a file. */
    static Mutation remove(String rule, String cluster, String file) {
        return new Mutation(rule, cluster, "remove " + file, files -> {
            Map<String, String> changed = new TreeMap<>(files);
            text(changed, file);
            changed.remove(file);
            return changed;
        });
    }

    /** Puts a file beside the others. */
    static Mutation add(String rule, String cluster, String text) {
        return new Mutation(rule, cluster, "add " + text.lines().findFirst().orElseThrow(), files -> {
            Map<String, String> changed = new TreeMap<>(files);
            changed.put(ADDED, text);
            return changed;
        });
    }

    /** Returns this mutation with a second text of the same tree replaced, where one alone breaks nothing. */
    Mutation and(String file, String text, String replacement) {
        return new Mutation(rule, cluster, what, files -> replaced(edit.apply(files), file, text, replacement));
    }

    private static Map<String, String> replaced(
            Map<String, String> files, String file, String text, String replacement) {
        Map<String, String> changed = new TreeMap<>(files);
        String before = text(files, file);
        if (!before.contains(text)) {
            throw new AssertionError(file + " does not hold: " + text);
        }
        changed.put(file, before.replace(text, replacement));
        return changed;
    }

    private static String text(Map<String, String> files, String file) {
        String text = files.get(file);
        if (text == null) {
            throw new AssertionError("no file " + file + " among " + files.keySet());
        }
        return text;
    }

    @Override
    public String toString() {
        return rule + " " + cluster + ": " + what;
    }
}
