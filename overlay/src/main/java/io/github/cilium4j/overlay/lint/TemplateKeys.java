package io.github.cilium4j.overlay.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that the actions of a Go template read from the dot, such as {@code .cni.primary}. Inside {@code range} and {@code with}
 * the dot is something else, so keys there are left out.
 */
final class TemplateKeys {
    private static final Pattern ACTION = Pattern.compile("\\{\\{-?\\s*(.*?)\\s*-?}}", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?<![\\w$.)])\\.([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)");
    private static final Set<String> OPENING = Set.of("if", "range", "with", "define", "block");

    private final Set<String> keys = new LinkedHashSet<>();
    private final Deque<String> blocks = new ArrayDeque<>();

    private TemplateKeys() {}

    /** Returns the keys in the order of the text, each once. */
    static Set<String> of(String template) {
        TemplateKeys reader = new TemplateKeys();
        Matcher actions = ACTION.matcher(template);
        while (actions.find()) {
            reader.read(TEXT.matcher(actions.group(1)).replaceAll(" "));
        }
        return reader.keys;
    }

    private void read(String action) {
        String word = action.split("\\W", 2)[0];
        if (word.equals("end") && !blocks.isEmpty()) {
            blocks.pop();
        }
        boolean ownDot = blocks.contains("range") || blocks.contains("with");
        Matcher key = KEY.matcher(action);
        while (!ownDot && key.find()) {
            keys.add(key.group(1));
        }
        if (OPENING.contains(word)) {
            blocks.push(word);
        }
    }
}
