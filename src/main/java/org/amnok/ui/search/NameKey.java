package org.amnok.ui.search;

import java.util.Arrays;

/// A name as [Folding] leaves it.
///
/// @param letters without anything between words
/// @param wordStarts where words begin, ascending
record NameKey(String letters, int[] wordStarts) {
    private static final char FIRST_INITIAL = '\u1100';
    private static final char LAST_INITIAL = '\u1112';

    /// Slips that are allowed at most.
    static final int MOST_SLIPS = 2;

    /// Letters that are compared quickly.
    private static final int WINDOW = 16;

    /// The initial consonants of Hangul syllables, as people abbreviate names: ㅎㅅ for 혜산.
    String initials() {
        var initials = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (isInitial(letters.charAt(i))) {
                initials.append(letters.charAt(i));
            }
        }
        return initials.toString();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /// True when it is nothing but initial consonants of Hangul.
    boolean isInitials() {
        return !isEmpty() && letters.chars().allMatch(c -> isInitial((char) c));
    }

    boolean hasWordStartingWith(String wanted) {
        for (var start : wordStarts) {
            if (letters.startsWith(wanted, start)) {
                return true;
            }
        }
        return false;
    }

    /// For each word, which letters occur from its start on, each as one of 64 bits: a quick no for
    /// names that are too different.
    long[] wordBits() {
        return Arrays.stream(wordStarts).mapToLong(start -> bits(start, WINDOW)).toArray();
    }

    /// The letters that a name must have where this was typed with a few slips.
    long typedBits() {
        return bits(0, WINDOW - MOST_SLIPS);
    }

    private long bits(int from, int length) {
        var bits = 0L;
        for (int i = from; i < Math.min(letters.length(), from + length); i++) {
            bits |= 1L << letters.charAt(i);
        }
        return bits;
    }

    private static boolean isInitial(char c) {
        return c >= FIRST_INITIAL && c <= LAST_INITIAL;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey k
                && letters.equals(k.letters)
                && Arrays.equals(wordStarts, k.wordStarts);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return letters;
    }
}
