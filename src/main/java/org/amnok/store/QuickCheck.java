package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.Deadline;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.SqliteProblems;
import org.sqlite.SQLiteErrorCode;

/// Looks for damage in little time, for work that should not begin on a damaged project.
///
/// A small project is looked at wholly, its history included. Of a larger one SQLite's pages are,
/// as many as a second allows; a damaged page that is not reached is noticed when it is read.
public final class QuickCheck {
    /// That takes some tenths of a second.
    private static final long WHOLLY_BYTES = 4_000_000;

    private static final Duration TIME = Duration.ofSeconds(1);

    private QuickCheck() {}

    /// What was found.
    ///
    /// @param damage the first one
    /// @param isWhole false when time was over before all was looked at
    public record Look(Optional<Problem> damage, boolean isWhole) {}

    /// Nothing is found of what is no project that could be looked at so: opening it tells why.
    public static Look look(Path path) {
        return look(path, TIME);
    }

    static Look look(Path path, Duration time) {
        return told(path, () -> found(path, time));
    }

    private static Look found(Path path, Duration time) throws SQLException, IOException {
        if (!Files.isRegularFile(path)
                || OlderProject.is(path)
                || SqliteFile.hasSideFile(path, "-journal")
                || !isReadable(path)) {
            return new Look(Optional.empty(), true);
        }
        if (Files.size(path) <= WHOLLY_BYTES) {
            var problems = new ArrayList<>(IntegrityCheck.problems(path));
            problems.addAll(HistoryCheck.report(path, null).problems());
            return new Look(problems.stream().findFirst(), true);
        }
        return pages(path, time);
    }

    private static boolean isReadable(Path path) throws SQLException, IOException {
        try {
            ProjectFile.forReading(path).close();
            return true;
        } catch (ProblemException unreadable) {
            return false;
        }
    }

    private static Look pages(Path path, Duration time) throws SQLException, IOException {
        var opened = ProjectFile.forReading(path);
        try (var connection = opened.connection()) {
            var deadline = new Deadline();
            deadline.watch(connection);
            deadline.set(time);
            var line = Sql.text(connection, "PRAGMA quick_check(1)").orElse("ok");
            return new Look(
                    Optional.of(line)
                            .filter(words -> !words.equals("ok"))
                            .map(words -> SqliteProblems.found(opened.file(), words)),
                    true);
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                return new Look(Optional.empty(), false);
            }
            throw e;
        }
    }
}
