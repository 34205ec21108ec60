package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.amnok.exchange.table.RecordTable;
import org.amnok.words.Messages;

/// Which sightings the rows of a file told of so far, in about 40 bytes a row: the UUID, the print
/// and the number of each in the order in which they came, and a table that finds them by their
/// UUID.
public final class SeenRows {
    private static final int BLOCK_ROWS = 1 << 13;
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /// By hash, the next free place after it when it is taken: the row, from 1; 0 where none is.
    private int[] places = new int[2 * BLOCK_ROWS];

    private int size;
    private final long secret = ThreadLocalRandom.current().nextLong();

    /// A row that was read before.
    ///
    /// @param words for example "line 3"
    record Earlier(String words, RowPrint print) {}

    /// Some of the rows: two halves of a UUID for each, its print, and its number without sign.
    private static final class Block {
        private final long[] uuids = new long[2 * BLOCK_ROWS];
        private final long[] prints = new long[BLOCK_ROWS];
        private final int[] numbers = new int[BLOCK_ROWS];

        void set(int at, long most, long least, RowPrint print, long number) {
            uuids[2 * at] = most;
            uuids[2 * at + 1] = least;
            prints[at] = print.bits();
            numbers[at] = (int) number;
        }

        boolean has(int at, long most, long least) {
            return uuids[2 * at] == most && uuids[2 * at + 1] == least;
        }

        long number(int at) {
            return Integer.toUnsignedLong(numbers[at]);
        }
    }

    /// The rows of one table.
    ///
    /// @param first of them, from 0
    private record Part(RecordTable table, int first) {}

    /// Remembers a row.
    ///
    /// @param number of the row in its table, below 2³²
    /// @return the earlier row with the same UUID, which stays remembered; empty when there is none
    Optional<Earlier> add(UUID uuid, RowPrint print, RecordTable table, long number) {
        var most = uuid.getMostSignificantBits();
        var least = uuid.getLeastSignificantBits();
        var place = place(most, least);
        if (places[place] != 0) {
            return Optional.of(earlier(places[place] - 1, table));
        }
        append(uuid, print, table, number);
        places[place] = size;
        if (size > places.length / 4 * 3) {
            grow();
        }
        return Optional.empty();
    }

    private void append(UUID uuid, RowPrint print, RecordTable table, long number) {
        if (parts.isEmpty() || !parts.getLast().table().equals(table)) {
            parts.add(new Part(table, size));
        }
        if (size == blocks.size() * BLOCK_ROWS) {
            blocks.add(new Block());
        }
        blocks.getLast()
                .set(
                        size % BLOCK_ROWS,
                        uuid.getMostSignificantBits(),
                        uuid.getLeastSignificantBits(),
                        print,
                        number);
        size++;
    }

    private Earlier earlier(int row, RecordTable now) {
        return new Earlier(words(row, now), new RowPrint(block(row).prints[row % BLOCK_ROWS]));
    }

    private String words(int row, RecordTable now) {
        var table = now;
        for (var part : parts) {
            table = part.first() <= row ? part.table() : table;
        }
        var inTable = table.counted().words(block(row).number(row % BLOCK_ROWS));
        return table.equals(now) ? inTable : Messages.text("common.of", inTable, table.name());
    }

    /// Where a UUID is, or the free place where it would be.
    private int place(long most, long least) {
        var mask = places.length - 1;
        var place = hash(most, least) & mask;
        while (places[place] != 0 && !has(places[place] - 1, most, least)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private boolean has(int row, long most, long least) {
        return block(row).has(row % BLOCK_ROWS, most, least);
    }

    private Block block(int row) {
        return blocks.get(row / BLOCK_ROWS);
    }

    /// A file that chooses its UUIDs cannot choose where they fall.
    private int hash(long most, long least) {
        var mixed = (most ^ secret) * MIXING;
        mixed = (mixed ^ (mixed >>> 32) ^ least) * MIXING;
        return (int) (mixed ^ (mixed >>> 32));
    }

    private void grow() {
        places = new int[2 * places.length];
        for (int row = 0; row < size; row++) {
            var uuids = block(row).uuids;
            var at = 2 * (row % BLOCK_ROWS);
            places[place(uuids[at], uuids[at + 1])] = row + 1;
        }
    }
}
