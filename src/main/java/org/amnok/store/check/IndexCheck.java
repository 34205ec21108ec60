package org.amnok.store.check;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.index.IndexBuilder;
import org.amnok.store.index.IndexRows;
import org.amnok.store.index.PersistedIndex;
import org.amnok.store.reading.ContentsReading;
import org.amnok.store.sqlite.Statements;
import org.amnok.words.Messages;

/// Looks whether the parts of the index that are kept say what the tables say.
public final class IndexCheck {
    private IndexCheck() {}

    /// Nothing in a file whose kept index is not read, because its triggers are not ours.
    public static List<Problem> problems(Connection connection, Path file) throws SQLException {
        try (var statements = new Statements(connection)) {
            var wrong = wrong(statements);
            return wrong == 0
                    ? List.of()
                    : List.of(
                            new Problem(
                                    Messages.text("store.parts_of_the_index_that", wrong),
                                    file + ", amnok_index",
                                    Messages.text("store.filters_may_answer_wrongly")));
        }
    }

    private static int wrong(Statements statements) throws SQLException {
        var kept = new PersistedIndex(statements);
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
        var now = rows.between(PersistedIndex.first(number), PersistedIndex.last(number));
        return part.length == 0 || Arrays.equals(part, new IndexBuilder().part(now).bytes());
    }
}
