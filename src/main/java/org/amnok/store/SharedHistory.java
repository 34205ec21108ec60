package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.nio.file.Path;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.schema.Migrations;
import org.amnok.store.schema.OpenCheck;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.WriteLock;

/// The history of a project that another instance has open for writing. What leaves meanwhile is
/// entered in a short transaction of its own; the other instance, too, looks for the end of the
/// chain within each of its transactions, so that neither writes over the other.
public final class SharedHistory {
    private SharedHistory() {}

    /// Enters a release; when this returns, it is on disk.
    ///
    /// @param outcome what became of it; empty before it leaves
    /// @throws org.amnok.domain.ProblemException when it could not be kept: the project is of
    ///   another version or cannot be written, or the other instance writes for long
    public static void log(Path path, ReleaseRecord release, String outcome, Signature signature) {
        withProblems(
                path,
                () -> {
                    OpenCheck.requireFile(path);
                    var file = path.toRealPath();
                    if (Seals.isSealed(file)) {
                        throw WriteLock.inUse(file); // nobody else knows what lies in its memory
                    }
                    try (var connection = SqliteFile.writing(file)) {
                        Migrations.ALL.requireNewest(OpenCheck.version(connection, file), file);
                        OpenCheck.requireTables(connection, file);
                        try (var tables = new ProjectTables(connection, BorderGeography::none)) {
                            return tables.log(release, outcome, signature);
                        }
                    }
                });
    }
}
