package org.amnok.server;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.log.Operation;
import org.amnok.store.share.BundleText;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.ServerLine;
import org.amnok.store.share.ShownToReaders;
import org.postgresql.PGConnection;

/// Adds operations of one device to a log, in one go. Used once, within a transaction.
final class Appending {
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock('operation'::regclass::oid::bigint)";
    private static final String LAST =
            "SELECT number, hash, shown FROM operation WHERE device = ?"
                    + " ORDER BY number DESC LIMIT 1";
    private static final String COPY =
            "COPY operation (device, number, before, hash, line, shown) FROM STDIN";

    /// A table with rules for rows takes no COPY.
    private static final String HIDE =
            "INSERT INTO hidden (device, number, line)"
                    + " SELECT ?, number, line::json FROM unnest(?::bigint[], ?::text[])"
                    + " AS more(number, line)";

    private static final int EXPECTED = 1_000;

    private final Connection connection;
    private final ShownToReaders rule;
    private final List<Long> hiddenNumbers = new ArrayList<>();
    private final List<String> hiddenLines = new ArrayList<>();

    Appending(Connection connection, ShownToReaders rule) {
        this.connection = connection;
        this.rule = rule;
    }

    /// Where the operations of a device end there.
    private record Last(long number, String hash, String shown) {}

    /// @return false when the first does not follow on the last that is there: nothing is added
    boolean append(List<LoggedOperation> operations) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        }
        var first = operations.getFirst();
        var last = last(first.id().device());
        if (last.number() + 1 != first.id().number() || !last.hash().equals(first.before())) {
            return false;
        }
        copy(rows(operations, last.shown()));
        if (!hiddenNumbers.isEmpty()) {
            try (var hide = connection.prepareStatement(HIDE)) {
                hide.setString(1, first.id().device());
                hide.setArray(2, connection.createArrayOf("bigint", hiddenNumbers.toArray()));
                hide.setArray(3, connection.createArrayOf("text", hiddenLines.toArray()));
                hide.executeUpdate();
            }
        }
        return true;
    }

    private Last last(String device) throws SQLException {
        try (var select = connection.prepareStatement(LAST)) {
            select.setString(1, device);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? new Last(row.getLong(1), ServerLog.text(row, 2), ServerLog.text(row, 3))
                        : new Last(0, Operation.START, ServerLine.START);
            }
        }
    }

    private byte[] rows(List<LoggedOperation> operations, String lastShown) {
        var shown = lastShown;
        var rows = new StringBuilder(operations.size() * EXPECTED);
        for (var operation : operations) {
            var line = ServerLine.of(operation, rule);
            var whole = BundleText.line(operation);
            if (!whole.equals(line)) {
                hiddenNumbers.add(operation.id().number());
                hiddenLines.add(whole);
            }
            var hash = operation.hash();
            shown = ServerLine.chained(shown, hash, line);
            rows.append(operation.id().device()).append('\t');
            rows.append(operation.id().number()).append('\t');
            rows.append(operation.before()).append('\t');
            rows.append(hash).append('\t');
            rows.append(line.replace("\\", "\\\\")).append('\t');
            rows.append(shown).append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void copy(byte[] rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
