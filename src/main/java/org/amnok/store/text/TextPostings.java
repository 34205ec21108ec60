package org.amnok.store.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects which rows have which three characters in a row, as the tokenizer `trigram` of SQLite
/// tells them.
///
/// Only texts whose letters are known to become small as SQLite makes them: ASCII, Hangul, Chinese
/// and Japanese.
final class TextPostings {
    private static final int FEW = 1 << 12;

    /// More are not remembered from one segment to the next.
    private static final int MANY = 1 << 16;

    /// Longer texts are not taken.
    private static final int LONGEST = 4000;

    private static final long BYTES_OF_PLACE = 3;
    private static final long BYTES_OF_TRIGRAM = 32;

    /// Before every term of what is no index of prefixes.
    private static final byte MAIN = '0';

    private static final char[] SMALL = small();

    private long[] trigrams = new long[FEW];
    private @Nullable Doclist[] doclists = new Doclist[FEW];
    private int known;
    private long rows;
    private long terms;
    private char[] text = new char[1 << 10];
    private int length;
    private boolean isKnown;

    /// For each character its small letter; 0 where it is not known.
    private static char[] small() {
        var small = new char[1 << Character.SIZE];
        fill(small, 1, 0x7f);
        // From the radicals to the last ideograph, Hangul, spaces, dashes, quotation marks, dots.
        fill(small, 0x2e80, 0x9fff);
        fill(small, 0xac00, 0xd7a3);
        fill(small, 0x2000, 0x203e);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            small[letter] = (char) (letter + ('a' - 'A'));
        }
        return small;
    }

    private static void fill(char[] small, int from, int to) {
        for (int character = from; character <= to; character++) {
            small[character] = (char) character;
        }
    }

    /// Begins a row.
    void begin() {
        length = 0;
        isKnown = true;
    }

    /// Goes on with the text of the row.
    void put(String words) {
        if (text.length - length < words.length()) {
            text = Arrays.copyOf(text, 2 * (length + words.length()));
        }
        for (int i = 0; i < words.length(); i++) {
            var small = SMALL[words.charAt(i)];
            isKnown &= small != 0;
            text[length++] = small;
        }
    }

    /// Takes the row, greater than those before, unless its text cannot be taken here.
    ///
    /// @return whether it was taken
    boolean take(long row) {
        if (!isKnown || length > LONGEST) {
            return false;
        }
        for (int i = 2; i < length; i++) {
            var trigram = (long) text[i - 2] << 32 | (long) text[i - 1] << 16 | text[i];
            of(trigram).add(row, i - 2);
        }
        terms += Math.max(0, length - 2);
        rows++;
        return true;
    }

    private Doclist of(long trigram) {
        var slot = slot(trigram);
        var doclist = doclists[slot];
        return doclist == null ? added(trigram, slot) : doclist;
    }

    private int slot(long trigram) {
        var mask = trigrams.length - 1;
        var mixed = trigram * 0x9e3779b97f4a7c15L;
        var slot = (int) (mixed >>> 40) & mask;
        while (trigrams[slot] != trigram && trigrams[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private Doclist added(long trigram, int slot) {
        var doclist = new Doclist();
        trigrams[slot] = trigram;
        doclists[slot] = doclist;
        if (++known > trigrams.length / 2) {
            grow();
        }
        return doclist;
    }

    private void grow() {
        var oldTrigrams = trigrams;
        var oldDoclists = doclists;
        trigrams = new long[2 * oldTrigrams.length];
        doclists = new Doclist[trigrams.length];
        for (int i = 0; i < oldTrigrams.length; i++) {
            if (oldTrigrams[i] != 0) {
                var slot = slot(oldTrigrams[i]);
                trigrams[slot] = oldTrigrams[i];
                doclists[slot] = oldDoclists[i];
            }
        }
    }

    /// About how much there is to be written, and a third of the memory that it takes.
    long bytes() {
        return BYTES_OF_PLACE * terms + BYTES_OF_TRIGRAM * known;
    }

    long rows() {
        return rows;
    }

    /// What was collected; it is empty afterwards.
    TextSegment segment() {
        var pages = new TextPages();
        for (var trigram : inOrder()) {
            var doclist = doclists[slot(trigram)];
            if (doclist != null && !doclist.isEmpty()) {
                pages.add(term(trigram), doclist);
            }
        }
        var segment = pages.done(rows, terms);
        if (known > MANY) {
            trigrams = new long[FEW];
            doclists = new Doclist[FEW];
            known = 0;
        }
        rows = 0;
        terms = 0;
        return segment;
    }

    /// UTF-8 has the order of the characters.
    private long[] inOrder() {
        var order = new long[known];
        var found = 0;
        for (var trigram : trigrams) {
            if (trigram != 0) {
                order[found++] = trigram;
            }
        }
        Arrays.sort(order);
        return order;
    }

    private static byte[] term(long trigram) {
        var characters =
                new char[] {(char) (trigram >> 32), (char) (trigram >> 16), (char) trigram};
        var utf8 = new String(characters).getBytes(StandardCharsets.UTF_8);
        var term = new byte[utf8.length + 1];
        term[0] = MAIN;
        System.arraycopy(utf8, 0, term, 1, utf8.length);
        return term;
    }
}
