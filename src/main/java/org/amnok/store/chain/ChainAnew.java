package org.amnok.store.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;

/// Chains the history of an older project anew, so that each entry commits to its contents. What
/// was chained before is kept beside it as `former` and still looked at, so that what was altered
/// until then is found as before, and an end that somebody noted down is known.
public final class ChainAnew {
    /// The kind of the entry that says so.
    public static final String KIND = "rechained";

    /// What it calls the end of the chain that was.
    public static final String FORMER_END = "former_end";

    private static final String NEXT =
            ChainRows.SELECT + "WHERE number > ? ORDER BY number LIMIT 1";
    private static final String UPDATE =
            "UPDATE amnok_history SET previous = ?, hash = ?, salt = ?, contents = ?, former = ?"
                    + " WHERE number = ?";
    private static final int FORMER_HASH = 12;

    private final Statements statements;
    private final HistoryHash hash = new HistoryHash();
    private HistoryHead end = HistoryHead.START;
    private HistoryHead former = HistoryHead.START;
    private long firstBreak;

    private ChainAnew(Statements statements) {
        this.statements = statements;
    }

    /// Within a transaction; the trigger that refuses changes is away.
    public static void of(Connection connection) throws SQLException {
        try (var statements = new Statements(connection)) {
            new ChainAnew(statements).all();
        }
    }

    private void all() throws SQLException {
        while (true) {
            var select = statements.get(NEXT);
            Sql.bind(select, end.number());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    break;
                }
                chain(row);
            }
        }
        close();
    }

    private void chain(ResultSet row) throws SQLException {
        var number = row.getLong(1);
        var fields = ChainRows.fields(row);
        var was = row.getBytes(FORMER_HASH);
        var isWhole =
                number == end.number() + 1
                        && Arrays.equals(was, hash.former(number, former.hash(), fields));
        if (!isWhole && firstBreak == 0) {
            firstBreak = number;
        }
        var salt = HistoryHash.salt();
        var contents = hash.contents(salt, fields);
        var next = hash.of(number, end.hash(), contents);
        statements.update(UPDATE, end.hash(), next, salt, contents, was, number);
        end = new HistoryHead(number, next);
        former = new HistoryHead(number, was);
    }

    /// Rows that are missing at the end stay a gap.
    private void close() throws SQLException {
        var noted = HistoryHead.noted(statements).orElse(HistoryHead.START);
        if (end.number() == 0 && noted.number() == 0) {
            return;
        }
        var isWholeAtEnd =
                noted.number() == former.number() && Arrays.equals(noted.hash(), former.hash());
        if (!isWholeAtEnd && firstBreak == 0) {
            firstBreak = end.number() + 1;
        }
        var head =
                noted.number() > end.number()
                        ? new HistoryHead(noted.number(), HistoryHash.start())
                        : end;
        append(head, noted.text()).keep(statements);
    }

    private HistoryHead append(HistoryHead head, String formerEnd) throws SQLException {
        var after = new StringBuilder("{\"entries\":").append(end.number());
        if (firstBreak > 0) {
            after.append(",\"first_break\":").append(firstBreak);
        }
        after.append(",\"" + FORMER_END + "\":\"").append(formerEnd).append("\"}");
        return new ChainRows(statements)
                .append(
                        head,
                        ChainRows.utf8(
                                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                                "",
                                "done",
                                "chain the history anew",
                                KIND,
                                "amnok_history",
                                "",
                                null,
                                after.toString()));
    }
}
