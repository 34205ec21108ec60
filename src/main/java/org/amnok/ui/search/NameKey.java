package org.amnok.ui.search;

import java.util.Arrays;

/// A name as [Folding] leaves it.
///
/// @param letters without anything between words
/// @param wordStarts where words begin, ascending
record NameKey(String letters, int[] wordStarts) {
    private static final char FIRST_INITIAL = '\u1100';
    private static final char LAST_INITIAL = '\u1112';

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
        return Arrays.stream(wordStarts).anyMatch(i -> letters.startsWith(wanted, i));
    }

    /// Which letters occur, each as one of 64 bits: a quick no for names that are too different.
    long letterBits() {
        return letters.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
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
