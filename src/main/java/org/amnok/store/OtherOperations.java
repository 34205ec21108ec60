package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.store.share.ReadOperations;

/// The operations that a project file can hand on which is only read, as hostile as any: whoever
/// takes them must look whether they follow on what is there. For projects of this version.
public final class OtherOperations {
    private OtherOperations() {}

    /// What is asked about them.
    @FunctionalInterface
    public interface Reading<T> {
        T of(ReadOperations operations) throws SQLException;
    }

    /// Asks something.
    ///
    /// @throws org.amnok.domain.ProblemException when the file cannot be read
    public static <T> T of(Path file, Reading<T> reading) {
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
