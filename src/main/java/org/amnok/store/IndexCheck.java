package org.amnok.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.query.IndexBuilder;

/// Looks whether the parts of the index that are kept say what the tables say.
final class IndexCheck {
    private IndexCheck() {}

    /// Nothing in a file whose kept index is not read, because its triggers are not ours.
    static List<Problem> problems(Connection connection, Path file) throws SQLException {
        try (var statements = new Statements(connection)) {
            var wrong = wrong(statements);
            return wrong == 0
                    ? List.of()
                    : List.of(
                            new Problem(
                                    "Parts of the index that disagree with the sightings: " + wrong,
                                    file + ", amnok_index",
                                    "Filters may answer wrongly. Delete all rows of this table with"
                                            + " another GeoPackage program; Amnok makes them again."));
        }
    }

    private static int wrong(Statements statements) throws SQLException {
        var kept = new KeptIndex(statements);
        var rows = new IndexRows(statements, ContentsReading.derivedUuid("sighting"));
        var wrong = 0;
        if (kept.isSound()) {
            for (var number : kept.keptNumbers()) {
                var part = kept.get(number);
                wrong += part == null || !isRight(part, rows, number) ? 1 : 0;
            }
        }
        return wrong;
    }

    /// A part without bytes says nothing that could be wrong.
    private static boolean isRight(byte[] part, IndexRows rows, long number) throws SQLException {
        var now = rows.between(KeptIndex.first(number), KeptIndex.last(number));
        return part.length == 0 || Arrays.equals(part, new IndexBuilder().part(now).bytes());
    }
}
