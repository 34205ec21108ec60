package org.amnok.store.share;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.merge.RecordKey;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;

/// Operations of others that no entry of the history tells as they came: kept whole, to be handed
/// on.
public record CarriedOperations(Statements statements) {
    private static final String KEEP = "INSERT OR REPLACE INTO amnok_carried VALUES (?, ?, ?)";
    private static final String SOME =
            "SELECT number, line FROM amnok_carried WHERE device = ? AND number > ? AND number < ?"
                    + " ORDER BY number";
    private static final String TOLD =
            "SELECT device, number, line FROM amnok_carried WHERE instr(line, '\"fields\":') > 0";

    void keep(LoggedOperation operation) throws SQLException {
        var id = operation.id();
        statements.update(KEEP, id.device(), id.number(), BundleText.line(operation));
    }

    /// Those of a device that follow on an operation, without a gap.
    ///
    /// @param before what they follow on
    /// @param end a number behind the last one that is asked for
    /// @return the last of them
    Heads.Head each(String device, Heads.Head before, long end, DeviceOperations.Taking taking)
            throws SQLException {
        var last = before;
        var select = statements.get(SOME);
        Sql.bind(select, device, before.number(), end);
        try (var row = select.executeQuery()) {
            while (row.next() && row.getLong(1) == last.number() + 1) {
                var id = new OperationId(device, row.getLong(1));
                var operation = read(id, last.hash(), String.valueOf(row.getString(2)));
                if (!taking.take(operation)) {
                    return last;
                }
                last = operation.end();
            }
        }
        return last;
    }

    private static LoggedOperation read(OperationId id, String before, String line)
            throws SQLException {
        try {
            return BundleText.read(id, before, line);
        } catch (IOException damaged) {
            throw new SQLException(damaged);
        }
    }

    /// Takes the contents out of those that tell of records which go for good. Their place in the
    /// chain stays.
    ///
    /// @param tellsOfThem for the text of an operation
    /// @return other records of the same imports, of which nobody would be told any more
    public Set<RecordKey> forget(Collection<UUID> gone, Predicate<String> tellsOfThem)
            throws SQLException {
        var others = new HashSet<RecordKey>();
        var found = new HashSet<LoggedOperation>();
        statements.each(
                TOLD,
                row -> {
                    var line = String.valueOf(row.getString(3));
                    if (tellsOfThem.test(line)) {
                        var id = new OperationId(String.valueOf(row.getString(1)), row.getLong(2));
                        found.add(read(id, Operation.START, line));
                    }
                });
        for (var operation : found) {
            others.addAll(operation.says().importedBut(gone::contains));
            keep(operation.untold());
        }
        return others;
    }
}
