package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.project.Signature;
import org.amnok.geo.border.BorderGeography;
import org.amnok.sqlite.Statements;
import org.amnok.store.expunge.Expunging;
import org.amnok.store.expunge.OthersTold;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.words.Messages;

/// A project out of which records are taken for good. It must be closed: nobody may read it
/// meanwhile.
public final class ExpungedProject {
    private ExpungedProject() {}

    /// Removes records; when this returns, no word of them is in the file.
    ///
    /// @param signature who does it
    /// @throws ProblemException when the file is in use, knows no such record, or could not be
    ///   written: then nothing is removed
    /// @throws java.util.concurrent.CancellationException when the watch ends it, likewise
    public static Removed remove(Path path, Removal removal, Signature signature, Progress watch) {
        return withProblems(
                path,
                () -> {
                    var removed = removed(path, removal, signature, watch);
                    watch.at(0, 0, Messages.text("expunge.rewriting"));
                    close(ProjectFile.forWriting(path)); // which writes it anew
                    return removed;
                });
    }

    private static Removed removed(Path path, Removal removal, Signature signature, Progress watch)
            throws SQLException, IOException {
        var project = ProjectFile.forWriting(path);
        var connection = project.connection();
        try (var tables = new ProjectTables(connection, BorderGeography::none);
                var statements = new Statements(connection)) {
            tables.readItems(false); // so that each row has the UUID that it is known by
            if (!SqliteFile.endWal(connection)) {
                throw ProblemException.ofFile(
                        path, "expunge.another_program_reads_it", "expunge.close_it_there");
            }
            var others = new OthersTold(tables.codec(), tables.imports(), tables::find, signature);
            return new Expunging(connection, statements, others).remove(removal, watch);
        } finally {
            close(project);
        }
    }

    private static void close(ProjectFile project) throws SQLException, IOException {
        try (var lock = project.lock();
                var header = project.header();
                var connection = project.connection()) {
            SqliteFile.endWal(connection);
        }
    }
}
