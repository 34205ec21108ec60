package org.amnok.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Brings the tables of older projects up to this program's version, one version at a time.
///
/// @param steps the first brings version 1 to 2, the next 2 to 3, and so on
record Migrations(List<Step> steps) {
    /// Of this program. There is only one version so far.
    static final Migrations ALL = new Migrations(List.of());

    /// One version to the next.
    @FunctionalInterface
    interface Step {
        void apply(Connection connection) throws SQLException;
    }

    /// The version that the last step leads to.
    int newest() {
        return 1 + steps.size();
    }

    /// Does what is missing in one transaction.
    void apply(Connection connection, int version) throws SQLException {
        if (version < newest()) {
            Transaction.WRITE.run(
                    connection,
                    () -> {
                        for (var step : steps.subList(version - 1, steps.size())) {
                            step.apply(connection);
                        }
                        Schema.writeVersion(connection, newest());
                        return newest();
                    });
        }
    }

    /// An older project must be opened for writing once before it can be only read.
    void requireNewest(int version, Path file) {
        if (version < newest()) {
            throw new ProblemException(
                    new Problem(
                            file.getFileName() + " was made by an older version of Amnok",
                            file.toString(),
                            "Open it for writing once; it is brought up to date then."));
        }
    }
}
