package org.amnok.store.schema;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.Transaction;

/// Brings the tables of older projects up to this program's version, one version at a time.
///
/// @param steps the first brings version 1 to 2, the next 2 to 3, and so on
public record Migrations(List<Step> steps) {
    /// Of this program.
    public static final Migrations ALL =
            new Migrations(
                    List.of(
                            Migrations::addStretchesAndCameras,
                            Schema::addStyles,
                            Schema::addEvidence,
                            Schema::addSecret,
                            Schema::addCommitments,
                            Schema::addStretchesOfLooks,
                            Schema::addIllustrations,
                            Schema::addDifferent,
                            Schema::addRepeated,
                            Schema::addShared,
                            Schema::addCarried));

    /// 1 to 2: stretches of river, and what is uncertain about cameras.
    private static void addStretchesAndCameras(Connection connection) throws SQLException {
        for (var column :
                List.of(
                        "sighting ADD COLUMN river TEXT",
                        "sighting ADD COLUMN river_km_from REAL",
                        "sighting ADD COLUMN river_km_from_uncertainty REAL",
                        "sighting ADD COLUMN river_km_to REAL",
                        "sighting ADD COLUMN river_km_to_uncertainty REAL",
                        "camera ADD COLUMN coord_uncertainty_m REAL",
                        "camera ADD COLUMN bearing_uncertainty_degrees REAL",
                        "camera ADD COLUMN range_uncertainty_m REAL")) {
            Sql.execute(connection, "ALTER TABLE " + column);
        }
    }

    /// One version to the next.
    @FunctionalInterface
    interface Step {
        void apply(Connection connection) throws SQLException;
    }

    /// The version that the last step leads to.
    public int newest() {
        return 1 + steps.size();
    }

    /// Does what is missing in one transaction.
    public void apply(Connection connection, int version) throws SQLException {
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
    public void requireNewest(int version, Path file) {
        if (version < newest()) {
            throw ProblemException.ofFile(
                    file, "store.is_of_an_older_version", "store.open_it_once_to_update");
        }
    }
}
