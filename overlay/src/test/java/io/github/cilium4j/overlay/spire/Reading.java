package io.github.cilium4j.overlay.spire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a reader that shares no code with ours makes of a text, and which of its lines changed. */
final class Reading {
    private static final List<String> STORE =
            List.of("authentication", "mutual", "spire", "install", "server", "dataStorage");

    private Reading() {}

    static @Nullable Object load(String text) {
        int whole = text.length() + 1;
        return new Load(LoadSettings.builder().setBufferSize(whole).build()).loadFromString(text);
    }

    /** Asserts that the data differ in the three values and in nothing else. */
    static void assertOnlyTheStoreDiffers(String before, String after) {
        assertThat(load(after)).as(after).isEqualTo(withStore(load(before)));
    }

    static String content(String file) {
        Map<?, ?> spec = (Map<?, ?>) map(load(file)).get("spec");
        return String.valueOf(map(spec).get("valuesContent"));
    }

    static Map<Object, Object> withStore(@Nullable Object root) {
        Map<Object, Object> copy = map(root);
        Map<Object, Object> at = copy;
        for (String name : STORE) {
            Map<Object, Object> below = map(at.get(name));
            at.put(name, below);
            at = below;
        }
        at.put("enabled", true);
        at.put("size", "2Gi");
        at.put("storageClass", "ceph-block");
        return copy;
    }

    static Map<Object, Object> map(@Nullable Object node) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            copy.putAll(map);
        }
        return copy;
    }

    /** Asserts that the lines that went or came are few and about the store; all others are the same bytes, in order. */
    static void assertFewLinesDiffer(String before, String after) {
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        diff(lines(before), lines(after), gone, come);
        assertThat(gone).as("lines that went from%n%s%nto%n%s", before, after).hasSizeLessThanOrEqualTo(3);
        assertThat(come).as("lines that came to%n%s", after).hasSizeLessThanOrEqualTo(9);
        assertThat(come)
                .allMatch(line -> line.matches(
                        "(?s).*(" + String.join("|", STORE) + "|enabled|size|storageClass|valuesContent).*"));
    }

    /** Lines with their ends, so that a changed end counts. */
    private static List<String> lines(String text) {
        String whole = text.endsWith("\n") ? text : text + (text.contains("\r\n") ? "\r\n" : "\n");
        return Arrays.asList(whole.split("(?<=\n)", -1));
    }

    /** The longest common subsequence, from the end. */
    private static void diff(List<String> a, List<String> b, List<String> gone, List<String> come) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            } else if (j == b.size() || i < a.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                gone.add(a.get(i++));
            } else {
                come.add(b.get(j++));
            }
        }
    }
}
