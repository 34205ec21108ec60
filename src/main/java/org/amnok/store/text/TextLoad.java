package org.amnok.store.text;

import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.sqlite.Sql;

/// The full text of many sightings at once. Within a transaction.
///
/// SQLite collects words in memory for longer than for single edits. Merging it all is left to
/// later edits, each of which does a little: the file says so, since the next edit would otherwise
/// merge all at once where there are many parts.
public record TextLoad(Connection connection) {
    private static final String COMMAND = "INSERT INTO amnok_text (amnok_text, rank) VALUES (?, ?)";
    private static final int HASH_BYTES = 12_000_000;
    private static final int HASH_BYTES_OF_SQLITE = 1 << 20;
    private static final int MERGE_OF_SQLITE = 4;

    /// Parts of the index that may lie beside each other before they must be merged at once.
    private static final int CRISIS = 1000;

    /// Takes in the rows with fids from one to another, of which it has none.
    public void add(long first, long last) throws SQLException {
        settle(HASH_BYTES, 0);
        Sql.update(
                connection,
                "INSERT INTO amnok_text (rowid, words)"
                        + " SELECT fid, words FROM amnok_words WHERE fid BETWEEN ? AND ?",
                first,
                last);
        settleAgain();
    }

    /// Reads all rows anew.
    public void rebuild() throws SQLException {
        settle(HASH_BYTES, 0);
        Sql.execute(connection, "INSERT INTO amnok_text (amnok_text) VALUES ('rebuild')");
        settleAgain();
    }

    private void settle(int hashBytes, int merge) throws SQLException {
        Sql.update(connection, COMMAND, "hashsize", hashBytes);
        Sql.update(connection, COMMAND, "automerge", merge);
        Sql.update(connection, COMMAND, "crisismerge", CRISIS);
    }

    /// As SQLite has it, for this connection and in the file, but for the parts.
    private void settleAgain() throws SQLException {
        settle(HASH_BYTES_OF_SQLITE, MERGE_OF_SQLITE);
        Sql.execute(
                connection, "DELETE FROM amnok_text_config WHERE k IN ('hashsize', 'automerge')");
    }
}
