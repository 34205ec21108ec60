package org.amnok.store.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.store.sqlite.Varint;

/// Writes terms with their rows into the pages of a segment of SQLite's full text.
///
/// A page: where the first row stands that goes on from the page before, or 0, in 2 bytes; where
/// its terms and rows end, in 2; terms and rows; how far apart the terms stand. A term says how
/// many bytes it shares with the one before (not the first of a page), how many more it has, and
/// these; its rows follow, the first of a term and of a page told whole (fts5_index.c of SQLite,
/// "FTS5 Data Structures").
final class TextPages {
    /// What SQLite fills a page with, which lies in a page of the file then.
    private static final int PAGE_BYTES = 4050;

    private static final int HEADER_BYTES = 4;

    /// With fewer pages to look through, where rows go on is not kept.
    private static final int WORTH_SKIPPING = 4;

    private final List<byte[]> leaves = new ArrayList<>();
    private final List<TextSegment.Door> doors = new ArrayList<>();
    private byte[] page = new byte[2 * PAGE_BYTES];
    private int used = HEADER_BYTES;
    private byte[] terms = new byte[PAGE_BYTES];
    private int termsUsed;
    private int termAt;
    private boolean hasRow;
    private byte[] last = {};
    private boolean isNewTerm;
    private byte[] doorTerm = {};
    private int doorPage = 1;
    private int pagesWithoutTerm;
    private byte[] skips = new byte[PAGE_BYTES];
    private int skipsUsed;
    private long skippedTo;

    /// Takes the next term, greater than the one before, with its rows.
    void add(byte[] term, Doclist doclist) {
        var rows = doclist.reading();
        begin(term, rows.nextBytes());
        while (rows.hasNext()) {
            put(rows);
        }
        doclist.clear();
    }

    private void begin(byte[] term, int firstBytes) {
        var room = term.length + 2 * Varint.MOST_BYTES + firstBytes;
        if (isFullWith(room)) {
            endPage();
        }
        makeRoom(room);
        var at = used;
        var shared = Math.max(0, Arrays.mismatch(last, term));
        termsUsed = Varint.put(terms, termsUsed, at - termAt);
        if (termAt > 0) {
            used = Varint.put(page, used, shared);
        } else {
            if (!leaves.isEmpty()) {
                openDoor(Arrays.copyOf(term, shared + 1));
            }
            shared = 0;
        }
        used = Varint.put(page, used, term.length - shared);
        System.arraycopy(term, shared, page, used, term.length - shared);
        used += term.length - shared;
        termAt = at;
        last = term;
        hasRow = true;
        isNewTerm = true;
    }

    /// Puts as many rows as fit onto this page; the first of a term always does.
    private void put(Doclist.Reading rows) {
        var room = Varint.MOST_BYTES + rows.nextBytes();
        if (!isNewTerm && isFullWith(room)) {
            endPage();
        }
        makeRoom(Math.max(room, PAGE_BYTES));
        rows.next(PAGE_BYTES - used - termsUsed - Varint.MOST_BYTES);
        if (hasRow) {
            used = rows.copy(page, used);
        } else {
            putShort(0, used);
            skipTo(rows.first());
            used = rows.copyWhole(page, used);
            hasRow = true;
        }
        isNewTerm = false;
    }

    private boolean isFullWith(int room) {
        return used > HEADER_BYTES && used + termsUsed + room > PAGE_BYTES;
    }

    private void makeRoom(int room) {
        if (used + room > page.length) {
            page = Arrays.copyOf(page, used + 2 * room);
        }
    }

    private void endPage() {
        putShort(2, used);
        var whole = Arrays.copyOf(page, used + termsUsed);
        System.arraycopy(terms, 0, whole, used, termsUsed);
        leaves.add(whole);
        if (termAt == 0) {
            pagesWithoutTerm++;
        }
        used = HEADER_BYTES;
        putShort(0, 0);
        termsUsed = 0;
        termAt = 0;
        hasRow = false;
    }

    private void putShort(int at, int number) {
        page[at] = (byte) (number >> 8);
        page[at + 1] = (byte) number;
    }

    /// Each page on which a term's rows go on begins with a row.
    private void skipTo(long toRow) {
        if (skips.length - skipsUsed < 2 * Varint.MOST_BYTES) {
            skips = Arrays.copyOf(skips, 2 * skips.length);
        }
        if (skipsUsed == 0) {
            // 0: there is no level above.
            skipsUsed = Varint.put(skips, 0, 0);
            skipsUsed = Varint.put(skips, skipsUsed, leaves.size() + 1L);
            skippedTo = 0;
        }
        skipsUsed = Varint.put(skips, skipsUsed, toRow - skippedTo);
        skippedTo = toRow;
    }

    private void openDoor(byte[] term) {
        closeDoor();
        doorTerm = term;
        doorPage = leaves.size() + 1;
    }

    private void closeDoor() {
        var isWorth = pagesWithoutTerm >= WORTH_SKIPPING;
        var kept = isWorth ? Arrays.copyOf(skips, skipsUsed) : new byte[0];
        doors.add(new TextSegment.Door(doorTerm, doorPage, kept));
        pagesWithoutTerm = 0;
        skipsUsed = 0;
    }

    /// What was added; nothing can be added any more.
    TextSegment done(long rows, long termsInRows) {
        if (used > HEADER_BYTES) {
            endPage();
        }
        closeDoor();
        return new TextSegment(leaves, doors, rows, termsInRows);
    }
}
