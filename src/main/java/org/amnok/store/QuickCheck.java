package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.Deadline;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.SqliteProblems;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/// Looks for damage in little time, for work that should not begin on a damaged project.
///
/// A small project is looked at wholly, its history included. Of a larger one SQLite's pages are,
/// as many as a second allows; a damaged page that is not reached is noticed when it is read.
public final class QuickCheck {
    /// That takes some tenths of a second.
    private static final long WHOLLY_BYTES = 4_000_000;

    private static final Duration TIME = Duration.ofSeconds(1);

    private final Path path;
    private final @Nullable ProjectFile project;

    private QuickCheck(Path path, @Nullable ProjectFile project) {
        this.path = path;
        this.project = project;
    }

    /// What was found.
    ///
    /// @param damage the first one
    /// @param isWhole false when time was over before all was looked at
    public record Look(Optional<Problem> damage, boolean isWhole) {}

    /// Opens a project, to be looked at once. Must not be called while another thread of this
    /// process reads it: that would lose SQLite's locks.
    public static QuickCheck of(Path path) {
        return withProblems(path, () -> new QuickCheck(path, opened(path)));
    }

    /// Null of what is no project that could be looked at so, one of an older version among it.
    private static @Nullable ProjectFile opened(Path path) throws SQLException, IOException {
        if (!Files.isRegularFile(path) || SqliteFile.hasSideFile(path, "-journal")) {
            return null;
        }
        try {
            return ProjectFile.forReading(path);
        } catch (ProblemException unreadable) {
            return null;
        }
    }

    /// Nothing is found of what is no project that could be looked at so: opening it tells why.
    public Look look() {
        return look(TIME);
    }

    Look look(Duration time) {
        return withProblems(path, () -> found(time));
    }

    private Look found(Duration time) throws SQLException, IOException {
        if (project == null) {
            return new Look(Optional.empty(), true);
        }
        try (var connection = project.connection()) {
            if (Files.size(path) > WHOLLY_BYTES) {
                return pages(connection, project.file(), time);
            }
            var problems = new ArrayList<>(IntegrityCheck.problems(connection, project.file()));
            problems.addAll(HistoryCheck.breaks(connection, project.file()));
            return new Look(problems.stream().findFirst(), true);
        }
    }

    private static Look pages(Connection connection, Path file, Duration time) throws SQLException {
        try {
            var deadline = new Deadline();
            deadline.watch(connection);
            deadline.set(time);
            var line = Sql.text(connection, "PRAGMA quick_check(1)").orElse("ok");
            return new Look(
                    Optional.of(line)
                            .filter(words -> !words.equals("ok"))
                            .map(words -> SqliteProblems.found(file, words)),
                    true);
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                return new Look(Optional.empty(), false);
            }
            throw e;
        }
    }
}
