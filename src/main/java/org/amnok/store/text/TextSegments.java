package org.amnok.store.text;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amnok.sqlite.ManyValues;
import org.amnok.store.schema.Schema;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Varint;

/// Writes segments into the tables in which SQLite keeps its full text. Within a transaction in
/// which nothing is written to the full text itself before.
public final class TextSegments implements AutoCloseable {
    private static final String TABLE = "amnok_text";

    /// Where it is kept how many rows there are and how many terms they have.
    private static final long TOTALS_ID = 1;

    private static final int SEGMENT_SHIFT = 37;
    private static final long SKIPS = 1L << 36;

    private final Connection connection;
    private final ManyValues data;
    private final ManyValues doors;
    private TextStructure structure;
    private long rows;
    private long terms;

    private TextSegments(Connection connection, TextStructure structure) throws SQLException {
        this.connection = connection;
        this.structure = structure;
        data = new ManyValues(connection, TABLE + "_data", 2);
        doors = new ManyValues(connection, TABLE + "_idx", 3);
    }

    /// Empty when the full text of this file is not as this program makes it: then only SQLite can
    /// write it.
    public static Optional<TextSegments> of(Connection connection) throws SQLException {
        var created = Schema.created("queries.sql");
        for (var name : List.of(TABLE, "amnok_words")) {
            var sql =
                    Sql.text(connection, "SELECT sql FROM sqlite_master WHERE name = ?", name)
                            .orElse("");
            if (!created.contains(sql)) {
                return Optional.empty();
            }
        }
        var structure = TextStructure.read(record(connection, TextStructure.ID));
        return structure.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextSegments(connection, structure.get()));
    }

    private static byte[] record(Connection connection, long id) throws SQLException {
        try (var select =
                connection.prepareStatement("SELECT block FROM " + TABLE + "_data WHERE id = ?")) {
            Sql.bind(select, id);
            try (var row = select.executeQuery()) {
                var bytes = row.next() ? row.getBytes(1) : null;
                return bytes == null ? new byte[0] : bytes;
            }
        }
    }

    /// Writes one that has rows which are in no other.
    public void put(TextSegment segment) throws SQLException {
        var number =
                structure
                        .free()
                        .orElseThrow(() -> new SQLException("too many segments of full text"));
        var pages = segment.leaves().size();
        structure = structure.with(new TextStructure.Segment(number, 1, pages));
        for (int page = 1; page <= pages; page++) {
            data.add((number << SEGMENT_SHIFT) + page, segment.leaves().get(page - 1));
        }
        for (var door : segment.doors()) {
            var hasSkips = door.skips().length > 0;
            if (hasSkips) {
                data.add((number << SEGMENT_SHIFT) + SKIPS + door.page(), door.skips());
            }
            doors.add(number, door.term(), 2L * door.page() + (hasSkips ? 1 : 0));
        }
        rows += segment.rows();
        terms += segment.terms();
    }

    /// Makes what was written part of the full text.
    public void finish() throws SQLException {
        if (rows == 0) {
            return;
        }
        data.add(TextStructure.ID, structure.bytes());
        data.add(TOTALS_ID, totals());
        data.flush();
        doors.flush();
        // SQLite remembers what it has read of these tables, until it reads the schema again.
        Sql.execute(connection, "PRAGMA writable_schema = RESET");
    }

    private byte[] totals() throws SQLException {
        var known = record(connection, TOTALS_ID);
        var totals = new ArrayList<Long>();
        for (int at = 0; at < known.length; at += Varint.length(totals.getLast())) {
            totals.add(Varint.get(known, at));
        }
        var bytes = new byte[2 * Varint.MOST_BYTES];
        var at = Varint.put(bytes, 0, rows + (totals.isEmpty() ? 0 : totals.getFirst()));
        at = Varint.put(bytes, at, terms + (totals.size() < 2 ? 0 : totals.get(1)));
        return Arrays.copyOf(bytes, at);
    }

    @Override
    public void close() throws SQLException {
        try (data) {
            doors.close();
        }
    }
}
