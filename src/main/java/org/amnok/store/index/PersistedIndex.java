package org.amnok.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.schema.Schema;
import org.jspecify.annotations.Nullable;

/// The table `amnok_index`: parts of the index, each of the sightings with some fids in a row, so
/// that opening a project need not read every sighting.
///
/// A part that is there is right, because the triggers in `index.sql` take it away when something
/// under it changes. It is only read in a file that has all of them as they are there.
public final class PersistedIndex {
    /// A part holds the fids that differ in this many low bits only.
    private static final int SHIFT = 11;

    /// Room is made ahead for no more: the parts may hold few rows each.
    private static final long MOST_EXPECTED = 1 << 22;

    /// Some times what a part takes.
    private static final int MOST_BYTES = 4_000_000;

    /// The parts in which there are sightings, from a fid on. Found by leaping from one to the
    /// next: reading all fids takes as long as reading the file.
    private static final String NUMBERS =
            """
            WITH RECURSIVE part (number) AS (
              SELECT min(fid) >> SHIFT FROM sighting WHERE fid >= ?
              UNION ALL
              SELECT (SELECT min(fid) >> SHIFT FROM sighting
                      WHERE fid >= (part.number + 1) << SHIFT)
              FROM part WHERE part.number < (0x7fffffffffffffff >> SHIFT))
            SELECT number FROM part WHERE number IS NOT NULL"""
                    .replace("SHIFT", Integer.toString(SHIFT));

    private static final String MISSING =
            NUMBERS
                    + " AND NOT EXISTS"
                    + " (SELECT 1 FROM amnok_index kept WHERE kept.number = part.number) LIMIT 1";
    private static final String GET =
            "SELECT CASE WHEN typeof(data) = 'blob' AND octet_length(data) <= "
                    + MOST_BYTES
                    + " THEN data ELSE x'00' END FROM amnok_index WHERE number = ?";
    private static final String PUT = "INSERT OR REPLACE INTO amnok_index VALUES (?, ?)";

    private final Statements statements;
    private @Nullable Boolean isSound;

    public PersistedIndex(Statements statements) {
        this.statements = statements;
    }

    /// The part that a fid belongs to.
    public static long number(long fid) {
        return fid >> SHIFT;
    }

    public static long first(long number) {
        return number << SHIFT;
    }

    public static long last(long number) {
        return first(number) + (1L << SHIFT) - 1;
    }

    /// About how many rows some parts have.
    static int rows(long[] numbers) {
        return (int) Math.min((long) numbers.length << SHIFT, MOST_EXPECTED);
    }

    /// True when the table and all its triggers are there, and are ours.
    public boolean isSound() throws SQLException {
        var known = isSound;
        if (known == null) {
            known = hasAllOf(Schema.created("index.sql"));
            isSound = known;
        }
        return known;
    }

    private boolean hasAllOf(List<String> created) throws SQLException {
        for (var each : created) {
            if (!statements.has("SELECT 1 FROM sqlite_master WHERE sql = ?", each)) {
                return false;
            }
        }
        return true;
    }

    /// Makes the table anew, empty, with all its triggers.
    void repair(Connection connection) throws SQLException {
        for (var drop :
                Sql.texts(
                        connection,
                        """
                        SELECT 'DROP ' || type || ' "' || replace(name, '"', '""') || '"'
                        FROM sqlite_master WHERE name LIKE 'amnok_index%'
                        AND type IN ('trigger', 'table', 'view') ORDER BY type DESC""")) {
            Sql.execute(connection, drop);
        }
        Sql.execute(connection, "DELETE FROM gpkg_extensions WHERE table_name = 'amnok_index'");
        Schema.addIndex(connection);
        isSound = true;
    }

    /// The parts of all sightings, ascending.
    long[] numbers() throws SQLException {
        return statements.numbers(NUMBERS, Long.MIN_VALUE);
    }

    /// The parts that are kept, ascending.
    public long[] keptNumbers() throws SQLException {
        return statements.numbers("SELECT number FROM amnok_index ORDER BY number");
    }

    /// The first part that is not kept, of those that hold a fid or come after it.
    OptionalLong missing(long from) throws SQLException {
        return Arrays.stream(statements.numbers(MISSING, from)).findFirst();
    }

    /// Null when the part is not kept; no bytes when it cannot be.
    public byte @Nullable [] get(long number) throws SQLException {
        return statements.first(GET, row -> row.getBytes(1), number).orElse(null);
    }

    void drop(long number) throws SQLException {
        statements.update("DELETE FROM amnok_index WHERE number = ?", number);
    }

    void put(long number, byte[] part) throws SQLException {
        statements.update(PUT, number, part);
    }
}
