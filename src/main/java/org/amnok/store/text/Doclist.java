package org.amnok.store.text;

import java.util.Arrays;
import org.amnok.store.sqlite.Varint;

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

    /// Takes nothing any more until [#clear]: reads what was added, in portions of some rows.
    Reading reading() {
        endRow();
        return new Reading();
    }

    /// Has nothing afterwards.
    void clear() {
        used = 0;
        row = 0;
    }

    /// What was added, some rows at a time: their bytes from [#from] to [#to].
    final class Reading {
        private int from;
        private int to;
        private long first;
        private int firstPlaces;
        private long last;

        boolean hasNext() {
            return to < used;
        }

        /// Goes on to the rows that fit into `room` bytes, at least one.
        void next(int room) {
            from = to;
            first = last + Varint.get(bytes, from);
            firstPlaces = from + Varint.length(first - last);
            last = first;
            to = end(firstPlaces);
            while (to < used) {
                var more = Varint.get(bytes, to);
                var end = end(to + Varint.length(more));
                if (end - from > room) {
                    break;
                }
                last += more;
                to = end;
            }
        }

        /// How long the next row is.
        int nextBytes() {
            return end(to + Varint.length(Varint.get(bytes, to))) - to;
        }

        private int end(int places) {
            var length = Varint.get(bytes, places);
            return places + Varint.length(length) + (int) length / 2;
        }

        /// The first of the rows.
        long first() {
            return first;
        }

        /// Copies them as they are.
        ///
        /// @return the place behind them
        int copy(byte[] into, int at) {
            System.arraycopy(bytes, from, into, at, to - from);
            return at + to - from;
        }

        /// Copies them with the first told whole, not by how much it is greater than the one
        /// before.
        int copyWhole(byte[] into, int at) {
            var places = Varint.put(into, at, first);
            System.arraycopy(bytes, firstPlaces, into, places, to - firstPlaces);
            return places + to - firstPlaces;
        }
    }
}
