package org.amnok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.store.schema.Migrations;
import org.amnok.store.schema.OpenCheck;
import org.amnok.store.sqlite.SqliteFile;

/// A project of an older version of the program, which can only be read once it is brought up to
/// date: in a private copy, when the file itself must not change.
public final class OlderProject {
    private OlderProject() {}

    /// True for a sound project of an older version; false for any other file: opening it tells
    /// what is wrong.
    public static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
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
            throw new ProblemException(
                    new Problem(
                            file.getFileName()
                                    + " was made by an older version of Amnok and is open, or was"
                                    + " not closed well",
                            file.toString(),
                            "Open it and close it; then try again."));
        }
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "A copy of "
                                    + file.getFileName()
                                    + " cannot be written: "
                                    + FaultWords.of(e),
                            copy.toString(),
                            "Make room for it, or open the project once: it is brought up to date"
                                    + " then."),
                    e);
        }
        bringUpToDate(file, copy);
    }

    /// What is wrong with the copy is wrong with the file, which a person can find.
    private static void bringUpToDate(Path file, Path copy) {
        try {
            ProjectStore.open(copy, ProjectStore.Access.READ_WRITE).close();
        } catch (ProblemException e) {
            var problem = e.problem();
            throw new ProblemException(
                    new Problem(problem.what(), file.toString(), problem.remedy()), e);
        }
    }
}
