package org.amnok.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.server.ServerLog.Page;
import org.amnok.store.share.BundleText;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.ServerLine;

/// Reads operations from a log, as hostile as any file: an editor holds what is hidden against what
/// the operation commits to, and what readers see against that; whoever does not get what is hidden
/// holds what they see against its own chain. Used once.
final class LogReading {
    /// So many operations, or about so many letters of what they say, come at once.
    private static final int MOST_IN_PAGE = 5_000;

    private static final long MOST_LETTERS = 32_000_000;
    private static final int ROWS_AT_ONCE = 500;

    private static final String BEFORE =
            " LEFT JOIN operation p ON p.device = o.device AND p.number = o.number - 1";
    private static final String HIDDEN =
            " LEFT JOIN hidden h ON h.device = o.device AND h.number = o.number";
    private static final Map<ServerRole, String> SELECT =
            Map.of(
                    ServerRole.READER, select("p.shown, NULL", BEFORE),
                    ServerRole.REPORTER, select("p.shown, h.line", BEFORE + HIDDEN),
                    ServerRole.EDITOR, select("NULL, h.line", HIDDEN));

    private final ServerRole role;
    private final List<LoggedOperation> operations = new ArrayList<>();
    private final List<OperationId> broken = new ArrayList<>();
    private final Map<String, Heads.Head> shown = new HashMap<>();
    private long place;
    private long letters;

    LogReading(ServerRole role, long place) {
        this.role = role;
        this.place = place;
    }

    private static String select(String columns, String joins) {
        return "SELECT o.place, o.device, o.number, o.before, o.hash, o.line, o.shown, "
                + columns
                + " FROM operation o"
                + " LEFT JOIN unnest(?::text[], ?::bigint[]) AS k(device, number)"
                + " ON k.device = o.device"
                + joins
                + " WHERE o.number > coalesce(k.number, 0) AND o.place > ?"
                + " ORDER BY o.place LIMIT "
                + MOST_IN_PAGE;
    }

    /// Puts what is known of devices into the first two places of a statement.
    static void ask(PreparedStatement select, Known known) throws SQLException {
        var numbers = known.numbers();
        var connection = select.getConnection();
        select.setArray(1, connection.createArrayOf("text", numbers.keySet().toArray()));
        select.setArray(2, connection.createArrayOf("bigint", numbers.values().toArray()));
    }

    Page read(Connection connection, Known known) throws SQLException {
        var sql = Objects.requireNonNull(SELECT.get(role));
        var behind = place;
        try (var select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_ONCE);
            ask(select, known);
            select.setLong(3, place);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    if (letters > MOST_LETTERS) {
                        return new Page(operations, broken, shown, place, false);
                    }
                    read(row);
                }
            }
        }
        var isLast = operations.size() + broken.size() < MOST_IN_PAGE || place <= behind;
        return new Page(operations, broken, shown, place, isLast);
    }

    private void read(ResultSet row) throws SQLException {
        place = row.getLong(1);
        var id = new OperationId(ServerLog.text(row, 2), row.getLong(3));
        try {
            var operation = operation(row, id);
            if (!operation.hash().equals(ServerLog.text(row, 5))) {
                throw new IOException("another hash");
            }
            operations.add(operation);
            shown.put(id.device(), new Heads.Head(id.number(), ServerLog.text(row, 7)));
        } catch (IOException e) {
            broken.add(id);
        }
    }

    private LoggedOperation operation(ResultSet row, OperationId id)
            throws SQLException, IOException {
        var before = ServerLog.text(row, 4);
        var line = ServerLog.text(row, 6);
        letters += line.length();
        var seen = ServerLine.read(id, before, line);
        if (seen.shown() == null) {
            return seen.operation();
        }
        var hidden = row.getString(9);
        if (hidden == null) {
            requireChained(row, seen, line);
            return seen.operation();
        }
        letters += hidden.length();
        var whole = BundleText.read(id, before, hidden);
        if (!seen.isOf(whole, line)) {
            throw new IOException("readers see something else");
        }
        return whole;
    }

    private void requireChained(ResultSet row, ServerLine seen, String line)
            throws SQLException, IOException {
        var last = row.getString(8);
        var chained =
                ServerLine.chained(
                        last == null ? ServerLine.START : last, seen.operation().hash(), line);
        if (role == ServerRole.EDITOR || !chained.equals(ServerLog.text(row, 7))) {
            throw new IOException("something is missing");
        }
    }
}
