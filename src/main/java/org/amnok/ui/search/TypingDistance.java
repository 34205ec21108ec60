package org.amnok.ui.search;

import java.util.Arrays;

/// How many typing errors lie between what was typed and a name: a letter wrong, missing, too many,
/// or two swapped (Damerau–Levenshtein, each letter moved once at most).
final class TypingDistance {
    private TypingDistance() {}

    /// The fewest slips after which the typed text is how the name goes on from an index, whatever
    /// follows; more than `most` when there are more.
    static int from(String typed, String name, int index, int most) {
        var width = Math.min(name.length() - index, typed.length() + most);
        var rest = name.substring(index, index + width);
        var before = new int[width + 1];
        var above = new int[width + 1];
        var row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
            if (fill(row, above, before, typed, rest, i) > most) {
                return most + 1;
            }
        }
        return Arrays.stream(row).min().orElse(most + 1);
    }

    /// @return the smallest value of the row
    private static int fill(
            int[] row, int[] above, int[] before, String typed, String name, int i) {
        row[0] = i;
        var least = i;
        for (int j = 1; j < row.length; j++) {
            var a = typed.charAt(i - 1);
            var b = name.charAt(j - 1);
            var value =
                    Math.min(above[j - 1] + (a == b ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a == name.charAt(j - 2) && b == typed.charAt(i - 2)) {
                value = Math.min(value, before[j - 2] + 1);
            }
            row[j] = value;
            least = Math.min(least, value);
        }
        return least;
    }
}
