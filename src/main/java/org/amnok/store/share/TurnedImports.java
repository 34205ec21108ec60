package org.amnok.store.share;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.log.RecordChange;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// Imports of this file that were taken back, and may have come again: their entries name rows of a
/// table, so that none is found by the record. What came from others has an entry for each record.
/// Used within one transaction.
final class TurnedImports {
    private static final String TURNS =
            "SELECT i.number, t.number FROM amnok_history i CROSS JOIN amnok_history t"
                    + " ON t.record = i.record AND t.kind IN ('import-undone', 'import-redone')"
                    + " WHERE i.kind = 'import' ORDER BY t.number";
    private static final String HAS =
            "SELECT 1 FROM amnok_history WHERE number = ? AND instr(after, ?) > 0";

    private final Statements statements;
    private @Nullable Map<Long, List<Long>> turns;

    TurnedImports(Statements statements) {
        this.statements = statements;
    }

    /// The entries of the import that a record came with, and of its turns; none when it came with
    /// none that was turned.
    List<Long> of(RecordKey record) throws SQLException {
        if (!record.layer().equals(ToldChanges.SIGHTING)) {
            return List.of();
        }
        for (var turned : turns().entrySet()) {
            var number = turned.getKey();
            var uuid = record.uuid().toString();
            if (Sql.text(statements.connection(), HAS, number, uuid).isPresent()) {
                var all = new ArrayList<>(List.of(number));
                all.addAll(turned.getValue());
                return all;
            }
        }
        return List.of();
    }

    private Map<Long, List<Long>> turns() throws SQLException {
        if (turns == null) {
            var found = new LinkedHashMap<Long, List<Long>>();
            statements.each(
                    TURNS,
                    row ->
                            found.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                    .add(row.getLong(2)));
            turns = found;
        }
        return turns;
    }

    /// What an entry says of a record that came with the import.
    ///
    /// @param whole the record as it came
    static RecordChange change(ToldChanges says, RecordFields whole) {
        return says.batchMeant().isPresent() && says.isTakingBack()
                ? new RecordChange.Delete(whole.key())
                : RecordChange.Put.between(null, whole, false);
    }
}
