package org.amnok.store.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Operation;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.store.chain.ChainAnew;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.Removals;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// The operations that were written into this file, made of its history.
final class OwnOperations {
    private static final String ROWS =
            ChainRows.SELECT + "WHERE number BETWEEN ? AND ? ORDER BY number";
    private static final int FIRST_FIELD = 2;
    private static final int KIND = 6;
    private static final int LAYER = 7;
    private static final int SALT = 13;
    private static final int CONTENTS = 14;

    /// Of these only the commitment goes: the log of releases, what was merged into this file.
    private static final Set<String> KEPT_LAYERS = Set.of(ReleaseRecord.LAYER, "amnok_merged");

    private static final Set<String> KEPT_KINDS = Set.of(Removals.EMPTIED, ChainAnew.KIND);

    private final Statements statements;
    private final DeviceSpans spans;
    private final boolean isKeeping;

    OwnOperations(Statements statements, DeviceSpans spans) {
        this(statements, spans, true);
    }

    private OwnOperations(Statements statements, DeviceSpans spans, boolean isKeeping) {
        this.statements = statements;
        this.spans = spans;
        this.isKeeping = isKeeping;
    }

    /// Of a file that is only read: no hash that was found is kept.
    static OwnOperations ofReadOnly(Statements statements, DeviceSpans spans) {
        return new OwnOperations(statements, spans, false);
    }

    /// Takes each operation.
    @FunctionalInterface
    interface Taking {
        void take(LoggedOperation operation) throws SQLException;
    }

    /// Of a device, from the first on, so far as they follow on each other.
    ///
    /// @param from the number of the first that is taken; what is before it is only hashed where
    ///   its hash is not kept
    /// @return where they end
    Heads.Head each(String device, long from, Taking taking) throws SQLException {
        var hash = Operation.START;
        var number = 0L;
        for (var span : spans.own(device, 1)) {
            if (span.number() > number + 1) { // in between are some that came
                number = span.number() - 1;
                hash = before(device, number, hash);
            }
            var kept = span.hash();
            if (kept == null || span.lastNumber() >= from) {
                hash = each(span, hash, from, taking);
                if (kept == null && isKeeping) {
                    spans.put(span.with(hash));
                }
            } else {
                hash = kept;
            }
            number = span.lastNumber();
        }
        return new Heads.Head(number, hash);
    }

    private String before(String device, long number, String otherwise) throws SQLException {
        return Sql.text(
                        statements.connection(),
                        "SELECT hash FROM amnok_span WHERE device = ? AND number <= ? AND hash NOT"
                                + " NULL ORDER BY number DESC LIMIT 1",
                        device,
                        number)
                .orElse(otherwise);
    }

    private String each(Span span, String before, long from, Taking taking) throws SQLException {
        var hash = before;
        var select = statements.connection().prepareStatement(ROWS);
        try (select) {
            Sql.bind(select, span.first(), span.last());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var operation = operation(span, row, hash);
                    hash = operation.hash();
                    if (operation.id().number() >= from) {
                        taking.take(operation);
                    }
                }
            }
        }
        return hash;
    }

    private static LoggedOperation operation(Span span, ResultSet row, String before)
            throws SQLException {
        var entry = row.getLong(1);
        var contents = Objects.requireNonNullElse(row.getBytes(CONTENTS), new byte[0]);
        return new LoggedOperation(
                span.of(entry),
                before,
                entry,
                span.known(),
                HexFormat.of().formatHex(contents),
                isKept(row) ? null : told(row));
    }

    private static boolean isKept(ResultSet row) throws SQLException {
        return row.getBytes(SALT) == null
                || KEPT_KINDS.contains(String.valueOf(row.getString(KIND)))
                || KEPT_LAYERS.contains(String.valueOf(row.getString(LAYER)));
    }

    private static LoggedOperation.Told told(ResultSet row) throws SQLException {
        var fields = new ArrayList<@Nullable String>();
        for (int i = 0; i < LoggedOperation.Told.FIELDS; i++) {
            fields.add(row.getString(FIRST_FIELD + i));
        }
        var salt = Objects.requireNonNull(row.getBytes(SALT));
        return new LoggedOperation.Told(HexFormat.of().formatHex(salt), fields);
    }
}
