package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.amnok.domain.log.Heads;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.ReadOperations;

/// The operations that a project file can hand on which is only read, as hostile as any: whoever
/// takes them must look whether they follow on what is there. For projects of this version.
public final class OtherOperations {
    private OtherOperations() {}

    /// True when a project takes part in sharing: operations went out or came in.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be read
    public static boolean isShared(Path file) {
        return read(file, ReadOperations::isShared);
    }

    /// How many entries belong to no device yet: it is open elsewhere, or was not closed.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be read
    public static long unclaimed(Path file) {
        return read(file, ReadOperations::unclaimed);
    }

    /// The devices of which operations are there, written there or taken in.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be read
    public static Set<String> devices(Path file) {
        return read(file, ReadOperations::devices);
    }

    /// Operations of these devices, each from where somebody has them: the last that both have,
    /// too, so that the two can be compared. Those of a device are in the order of their numbers.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be read
    public static List<LoggedOperation> from(Path file, Heads had) {
        return read(file, operations -> operations.from(had));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ReadOperations operations) throws SQLException;
    }

    private static <T> T read(Path file, Reading<T> reading) {
        return withProblems(
                file,
                () -> {
                    try (var connection = ProjectFile.forReading(file).connection();
                            var operations = new ReadOperations(connection)) {
                        return reading.of(operations);
                    }
                });
    }
}
