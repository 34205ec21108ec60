package org.amnok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.store.schema.Migrations;
import org.amnok.store.schema.OpenCheck;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteFile;

/// A project of an older version of the program, which can only be read once it is brought up to
/// date: in a private copy, when the file itself must not change.
public final class OlderProject {
    private OlderProject() {}

    /// True for a sound project of an older version; false for any other file: opening it tells
    /// what is wrong.
    public static boolean is(Path file) {
        if (!Files.isRegularFile(file) || Seals.isSealed(file)) {
            return false;
        }
        try (var connection = SqliteFile.reading(file.toRealPath())) {
            return OpenCheck.version(connection, file) < Migrations.ALL.newest();
        } catch (SQLException | IOException | ProblemException unsound) {
            return false;
        }
    }

    /// Copies a project and brings the copy up to date.
    ///
    /// @param copy replaced
    /// @throws ProblemException when the file is in use, or the copy cannot be written or brought
    ///   up to date
    public static void copy(Path file, Path copy) {
        if (SqliteFile.hasSideFile(file, "-wal") || SqliteFile.hasSideFile(file, "-journal")) {
            throw ProblemException.ofFile(
                    file, "store.was_made_by_an_older_version", "store.open_it_and_close_it_then");
        }
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw ProblemException.ofPlace(
                            copy.toString(),
                            "store.a_copy_of_cannot_be_written",
                            "store.make_room_for_it_or_open",
                            file.getFileName(),
                            FaultWords.of(e))
                    .because(e);
        }
        bringUpToDate(file, copy);
    }

    /// What is wrong with the copy is wrong with the file, which a person can find.
    private static void bringUpToDate(Path file, Path copy) {
        try {
            ProjectStore.open(copy, ProjectStore.Access.READ_WRITE).close();
        } catch (ProblemException e) {
            var problem = e.problem();
            throw ProblemException.of(problem.what(), file.toString(), problem.remedy(), e);
        }
    }
}
