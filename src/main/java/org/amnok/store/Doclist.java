package org.amnok.store;

import java.util.Arrays;

/// The rows that have one term, and where in each of them it stands, as SQLite's full text keeps
/// them: for each row how much greater it is than the one before, how long its places are, and how
/// much further on each place is.
final class Doclist {
    private static final int FEW_BYTES = 32;

    /// Places of one row up to this length tell it in one byte.
    private static final int SHORT = 63;

    private byte[] bytes = new byte[FEW_BYTES];
    private int used;
    private long row;
    private int lengthAt;
    private int place;

    /// Places of a row in their order, rows in theirs.
    void add(long toRow, int toPlace) {
        if (bytes.length - used < 3 * Varint.MOST_BYTES) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + 2 * Varint.MOST_BYTES);
        }
        if (used == 0 || toRow != row) {
            endRow();
            put(toRow - row);
            row = toRow;
            lengthAt = used++;
            place = 0;
        }
        put(toPlace - place + 2L);
        place = toPlace;
    }

    /// Most are small.
    private void put(long number) {
        if (number < 0x80) {
            bytes[used++] = (byte) number;
        } else {
            used = Varint.put(bytes, used, number);
        }
    }

    /// Writes how long the places of the last row are, twice that: an odd number is for deletions.
    private void endRow() {
        if (used == 0) {
            return;
        }
        var length = used - lengthAt - 1;
        if (length > SHORT) {
            var more = Varint.length(2L * length) - 1;
            System.arraycopy(bytes, lengthAt + 1, bytes, lengthAt + 1 + more, length);
            used += more;
            Varint.put(bytes, lengthAt, 2L * length);
        } else {
            bytes[lengthAt] = (byte) (2 * length);
        }
    }

    boolean isEmpty() {
        return used == 0;
    }

    /// Hands on what was added, and has nothing afterwards.
    void drain(Reader reader) {
        endRow();
        long toRow = 0;
        for (int at = 0; at < used; ) {
            toRow += Varint.get(bytes, at);
            at += Varint.length(Varint.get(bytes, at));
            var length = Varint.get(bytes, at);
            var end = at + Varint.length(length) + (int) length / 2;
            reader.row(toRow, bytes, at, end);
            at = end;
        }
        used = 0;
        row = 0;
    }

    /// Takes the rows.
    interface Reader {
        /// @param from where the length of the places begins
        /// @param to where the places end
        void row(long row, byte[] bytes, int from, int to);
    }
}
