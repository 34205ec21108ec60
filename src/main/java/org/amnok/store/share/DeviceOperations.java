package org.amnok.store.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.log.Heads;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainAnew;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.Removals;
import org.jspecify.annotations.Nullable;

/// The operations of a device as they were written here or came here, made of the history and of
/// what is carried beside it.
final class DeviceOperations {
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
    private final CarriedOperations carried;
    private final boolean isKeeping;

    DeviceOperations(Statements statements, DeviceSpans spans) {
        this(statements, spans, true);
    }

    private DeviceOperations(Statements statements, DeviceSpans spans, boolean isKeeping) {
        this.statements = statements;
        this.spans = spans;
        this.isKeeping = isKeeping;
        carried = new CarriedOperations(statements);
    }

    /// Of a file that is only read: no hash that was found is kept.
    static DeviceOperations ofReadOnly(Statements statements, DeviceSpans spans) {
        return new DeviceOperations(statements, spans, false);
    }

    /// Takes operations, one after the other.
    @FunctionalInterface
    interface Taking {
        /// @return false when it does not take this one, nor any behind it
        boolean take(LoggedOperation operation) throws SQLException;
    }

    /// All that are here of a device, so far as they follow on each other.
    ///
    /// @param from the number of the first that is taken; what is before it is only hashed where
    ///   its hash is not kept
    /// @return where they end
    Heads.Head each(String device, long from, Taking taking) throws SQLException {
        var signed = signed(device, taking);
        Taking wanted = operation -> operation.id().number() < from || signed.take(operation);
        var end = spans.base(device);
        for (var span : spans.whole(device, end.number() + 1)) {
            end = carried.each(device, end, span.number(), wanted);
            if (span.number() != end.number() + 1) {
                return end;
            }
            var kept = span.hash();
            if (kept != null && span.lastNumber() < from) {
                end = new Heads.Head(span.lastNumber(), kept);
                continue;
            }
            end = each(span, end, wanted);
            if (end.number() < span.lastNumber()) {
                return end;
            }
            if (kept == null && isKeeping) {
                spans.put(span.with(end.hash()));
            }
        }
        return carried.each(device, end, Long.MAX_VALUE, wanted);
    }

    /// As many as can be held in memory, without a gap between them.
    ///
    /// @param behind the one before the first
    /// @param last number of the last that is wanted
    /// @return none when there are none
    List<LoggedOperation> run(String device, Heads.Head behind, long last) throws SQLException {
        var run = new Run(last);
        var signed = signed(device, run);
        var end = behind;
        for (var span : spans.whole(device, behind.number() + 1)) {
            end = carried.each(device, end, span.number(), signed);
            if (span.number() > end.number() + 1) {
                return run.operations;
            }
            end = each(span, end, signed);
            if (end.number() < span.lastNumber()) {
                return run.operations;
            }
        }
        var _ = carried.each(device, end, Long.MAX_VALUE, signed);
        return run.operations;
    }

    /// Gives the last one that is signed with its signature.
    private Taking signed(String device, Taking taking) throws SQLException {
        var last = new DeviceSignatures(statements).last(device).orElse(null);
        return last == null
                ? taking
                : operation ->
                        taking.take(
                                operation.id().number() == last.number()
                                        ? operation.signed(last.by())
                                        : operation);
    }

    private static final class Run implements Taking {
        private static final int MOST = 5_000;
        private static final long MOST_LETTERS = 32_000_000;

        private final List<LoggedOperation> operations = new ArrayList<>();
        private final long last;
        private long letters;

        Run(long last) {
            this.last = last;
        }

        @Override
        public boolean take(LoggedOperation operation) {
            if (operations.size() >= MOST
                    || letters > MOST_LETTERS
                    || operation.id().number() > last) {
                return false;
            }
            letters += operation.letters();
            return operations.add(operation);
        }
    }

    /// Those of a run of entries that are behind one.
    private Heads.Head each(Span span, Heads.Head behind, Taking taking) throws SQLException {
        var end = behind;
        var select = statements.connection().prepareStatement(ROWS);
        try (select) {
            Sql.bind(select, span.first() + end.number() + 1 - span.number(), span.last());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var operation = operation(span, row, end.hash());
                    if (!taking.take(operation)) {
                        return end;
                    }
                    end = operation.end();
                }
            }
        }
        return end;
    }

    private static LoggedOperation operation(Span span, ResultSet row, String before)
            throws SQLException {
        var here = row.getLong(1);
        var contents = Objects.requireNonNullElse(row.getBytes(CONTENTS), new byte[0]);
        return new LoggedOperation(
                span.of(here),
                before,
                span.isOwn() ? here : span.there() + here - span.first(),
                span.known(),
                HexFormat.of().formatHex(contents),
                isKept(row) ? null : told(row),
                null);
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
