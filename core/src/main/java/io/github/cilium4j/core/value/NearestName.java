package io.github.cilium4j.core.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The known names among which a misspelt one is looked up, for "did you mean" in messages.
 *
 * <p>The distance between two names is the number of characters to insert, delete, replace or swap with their neighbour,
 * upper and lower case being the same. A name is near when its distance is at most a third of the shorter one's length.
 * Of equally near names one with the same first letter wins, then the first in natural order; the order given does not
 * count.
 *
 * @since 0.1.0
 */
public final class NearestName {
    private final SortedSet<String> known;

    private NearestName(Collection<String> known) {
        this.known = new TreeSet<>(known);
    }

    /** Returns a look-up among the given names. */
    public static NearestName among(Collection<String> known) {
        return new NearestName(known);
    }

    /** Returns the known name that is nearest to a text; nothing when none is near. */
    public Optional<String> to(String text) {
        return known.stream()
                .filter(name -> isNear(name, text))
                .min(Comparator.<String>comparingInt(name -> distance(name, text))
                        .thenComparingInt(name -> name.regionMatches(true, 0, text, 0, 1) ? 0 : 1));
    }

    private static boolean isNear(String name, String text) {
        int limit = Math.min(name.length(), text.length()) / 3;
        // The lengths come first: the distance of two long texts takes long.
        return Math.abs(name.length() - text.length()) <= limit && distance(name, text) <= limit;
    }

    private static int distance(String name, String text) {
        return edits(name.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** Returns the Damerau-Levenshtein distance in which no part is edited twice (optimal string alignment). */
    private static int edits(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, a, b, i, j);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(int[][] distances, String a, String b, int i, int j) {
        int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distances[i - 2][j - 2] + 1) : best;
    }
}
