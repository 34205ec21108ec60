package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import org.amnok.domain.record.Original;
import org.amnok.files.OwnerOnly;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteFile;

/// A plain copy of a project as it is kept now, sealed or not, also while a window has it open.
public final class HandoverCopy {
    /// Before the SHA-256 of an original that a copy does not have, in its settings.
    public static final String LEFT_OUT = "left_out.";

    private static final String BY_DAYS =
            """
            UPDATE gpkg_contents SET last_change = date(last_change) || 'T00:00:00.000Z';
            UPDATE layer_styles SET update_time = date(update_time) || 'T00:00:00.000Z';""";

    private HandoverCopy() {}

    /// Writes the copy.
    ///
    /// @param to must not exist
    /// @throws org.amnok.domain.ProblemException when it cannot be read or written; then there is
    ///   none
    public static void write(Path project, Path to) {
        if (Seals.isSealed(project)) {
            SealedProjects.unseal(project, to);
            return;
        }
        withProblems(
                project,
                () -> {
                    try (var from = ProjectFile.forReading(project).connection()) {
                        Files.createFile(to, OwnerOnly.file(to));
                        written(from, to);
                    }
                    return to;
                });
    }

    private static void written(Connection from, Path to) throws SQLException, IOException {
        try {
            SqliteFile.copy(from, to);
            try (var copy = SqliteFile.writing(to)) {
                SqliteFile.endWal(copy);
            }
        } catch (SQLException | RuntimeException e) {
            Files.deleteIfExists(to);
            throw e;
        }
    }

    /// Takes originals out of a copy, which then says that they were left out.
    public static void leaveOut(Path copy, Collection<Original> originals) {
        try (var store = ProjectStore.open(copy, ProjectStore.Access.READ_WRITE)) {
            var settings = new HashMap<String, String>();
            for (var original : originals) {
                store.originals().dropParts(original);
                settings.put(LEFT_OUT + original.sha256(), "1");
            }
            store.saveSettings(settings);
        }
        withProblems(
                copy,
                () -> {
                    try (var smaller = SqliteFile.writing(copy)) {
                        Sql.execute(smaller, "VACUUM");
                    }
                    return copy;
                });
    }

    /// Leaves of the times that SQL writes by itself, when layers and styles changed, only the
    /// days.
    public static void dateByDays(Path copy) {
        withProblems(
                copy,
                () -> {
                    try (var dated = SqliteFile.writing(copy)) {
                        Sql.execute(dated, BY_DAYS);
                    }
                    return copy;
                });
    }
}
