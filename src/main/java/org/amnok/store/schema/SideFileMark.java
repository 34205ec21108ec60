package org.amnok.store.schema;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.words.Messages;

/// Says in the one file itself that edits after the end of its history lie in its side file: who
/// copies the file alone then has a project that is whole, but older than it was.
public final class SideFileMark {
    private static final String SET =
            "INSERT OR REPLACE INTO amnok_meta (name, value) VALUES ('side_file_after',"
                    + " coalesce((SELECT value FROM amnok_meta WHERE name = 'history_head'), ''))";
    private static final String CLEAR = "DELETE FROM amnok_meta WHERE name = 'side_file_after'";
    private static final String ENDS_THERE =
            "SELECT value FROM amnok_meta WHERE name = 'side_file_after' AND value ="
                    + " coalesce((SELECT value FROM amnok_meta WHERE name = 'history_head'), '')";

    private SideFileMark() {}

    /// Marks the end of the history as it is.
    static void set(Connection connection) throws SQLException {
        Sql.execute(connection, SET);
    }

    /// All lies in the one file, or will.
    public static void clear(Connection connection) throws SQLException {
        Sql.execute(connection, CLEAR);
    }

    /// What is missing of a file that was copied without its side file; empty when nothing is known
    /// to be.
    ///
    /// @param file before it is opened for writing, which makes a side file
    public static Optional<Problem> lost(Connection connection, Path file) throws SQLException {
        return SqliteFile.hasSideFile(file, "-wal") || Sql.text(connection, ENDS_THERE).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                Messages.text(
                                        "store.lacks_its_last_edits",
                                        file.getFileName(),
                                        file.getFileName() + "-wal"),
                                file.toString(),
                                Messages.text(
                                        "store.copy_it_again_when_saved",
                                        Messages.text("status.saved_one_whole_file"))));
    }
}
