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
import java.util.TreeMap;
import org.amnok.domain.ProblemException;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.OperationId;
import org.amnok.store.share.BundleText;
import org.amnok.store.share.LoggedOperation;
import org.amnok.words.Messages;

/// The log of operations on a server, over one connection. Each method is one transaction, which is
/// there whole or not at all. Not thread-safe; waits for the network.
public final class ServerLog implements AutoCloseable {
    private static final String HEADS =
            "SELECT DISTINCT ON (device) device, number, hash FROM operation"
                    + " ORDER BY device, number DESC";
    private static final String HEAD =
            "SELECT number, hash FROM operation WHERE device = ? ORDER BY number DESC LIMIT 1";
    private static final String HASHES = "SELECT number, hash FROM operation WHERE device = ?";
    private static final String HASH = HASHES + " AND number = ?";
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock('operation'::regclass::oid::bigint)";
    private static final String APPEND =
            "INSERT INTO operation (device, number, before, hash, line)"
                    + " VALUES (?, ?, ?, ?, ?::json)";
    private static final String PAGE =
            "SELECT o.place, o.device, o.number, o.before, o.hash, o.line FROM operation o"
                    + " LEFT JOIN unnest(?::text[], ?::bigint[]) AS k(device, number)"
                    + " ON k.device = o.device"
                    + " WHERE o.number > coalesce(k.number, 0) AND o.place > ?"
                    + " ORDER BY o.place LIMIT "
                    + ServerLog.MOST_IN_PAGE;

    /// So many operations, or about so many letters of what they say, come at once.
    private static final int MOST_IN_PAGE = 5_000;

    private static final long MOST_LETTERS = 32_000_000;
    private static final int ROWS_AT_ONCE = 200;

    private final ServerAddress address;
    private final Connection connection;

    ServerLog(ServerAddress address, Connection connection) {
        this.address = address;
        this.connection = connection;
    }

    /// Operations that came.
    ///
    /// @param operations in the order in which the server got them, each telling what it commits to
    /// @param broken that do not fit their hashes
    /// @param place behind which more may be
    /// @param isLast true when there are no more
    public record Page(
            List<LoggedOperation> operations,
            List<OperationId> broken,
            long place,
            boolean isLast) {}

    public ServerAddress address() {
        return address;
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private <T> T inOne(Asking<T> asking) {
        try {
            var answer = asking.ask();
            connection.commit();
            return answer;
        } catch (SQLException e) {
            throw undone(ServerConnection.problem(address, e));
        } catch (ProblemException | IllegalArgumentException e) {
            throw undone(e);
        }
    }

    private <E extends RuntimeException> E undone(E failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /// Where the operations of each device end there, as the server says.
    public Heads heads() {
        return inOne(
                () -> {
                    var ends = new TreeMap<String, Heads.Head>();
                    try (var select = connection.prepareStatement(HEADS);
                            var row = select.executeQuery()) {
                        while (row.next()) {
                            ends.put(text(row, 1), new Heads.Head(row.getLong(2), text(row, 3)));
                        }
                    }
                    return new Heads(ends);
                });
    }

    /// The hash of an operation as the server says; empty when it has none.
    public String hash(OperationId operation) {
        return inOne(
                () -> {
                    try (var select = connection.prepareStatement(HASH)) {
                        select.setString(1, operation.device());
                        select.setLong(2, operation.number());
                        return hashes(select).getOrDefault(operation.number(), "");
                    }
                });
    }

    /// Of all operations of a device, by number.
    public Map<Long, String> hashes(String device) {
        return inOne(
                () -> {
                    try (var select = connection.prepareStatement(HASHES)) {
                        select.setString(1, device);
                        return hashes(select);
                    }
                });
    }

    private static Map<Long, String> hashes(PreparedStatement select) throws SQLException {
        var hashes = new HashMap<Long, String>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                hashes.put(row.getLong(1), text(row, 2));
            }
        }
        return hashes;
    }

    /// The next operations that are not known.
    ///
    /// @param place of the last page; 0 for the first
    public Page after(Known known, long place) {
        return inOne(
                () -> {
                    try (var select = connection.prepareStatement(PAGE)) {
                        select.setFetchSize(ROWS_AT_ONCE);
                        var numbers = known.numbers();
                        select.setArray(
                                1, connection.createArrayOf("text", numbers.keySet().toArray()));
                        select.setArray(
                                2, connection.createArrayOf("bigint", numbers.values().toArray()));
                        select.setLong(3, place);
                        return page(select, place);
                    }
                });
    }

    private static Page page(PreparedStatement select, long behind) throws SQLException {
        var operations = new ArrayList<LoggedOperation>();
        var broken = new ArrayList<OperationId>();
        var place = behind;
        var letters = 0L;
        try (var row = select.executeQuery()) {
            while (row.next()) {
                if (letters > MOST_LETTERS) {
                    return new Page(operations, broken, place, false);
                }
                place = row.getLong(1);
                var id = new OperationId(text(row, 2), row.getLong(3));
                var line = text(row, 6);
                letters += line.length();
                try {
                    var operation = BundleText.read(id, text(row, 4), line);
                    if (operation.hash().equals(text(row, 5))) {
                        operations.add(operation);
                    } else {
                        broken.add(id);
                    }
                } catch (IOException e) {
                    broken.add(id);
                }
            }
        }
        var isLast = operations.size() + broken.size() < MOST_IN_PAGE || place <= behind;
        return new Page(operations, broken, place, isLast);
    }

    /// Adds operations of one device, all or none.
    ///
    /// @param operations at least one, each following on the one before it
    /// @return false when the first does not follow on the last that is there
    public boolean append(List<LoggedOperation> operations) {
        return inOne(
                () -> {
                    try (var lock = connection.prepareStatement(LOCK)) {
                        lock.execute();
                    }
                    var first = operations.getFirst();
                    var head = head(first.id().device());
                    if (head.number() + 1 != first.id().number()
                            || !head.hash().equals(first.before())) {
                        return false;
                    }
                    insert(operations);
                    return true;
                });
    }

    private Heads.Head head(String device) throws SQLException {
        try (var select = connection.prepareStatement(HEAD)) {
            select.setString(1, device);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? new Heads.Head(row.getLong(1), text(row, 2))
                        : new Heads.Head(0, Operation.START);
            }
        }
    }

    private void insert(List<LoggedOperation> operations) throws SQLException {
        try (var insert = connection.prepareStatement(APPEND)) {
            for (var operation : operations) {
                insert.setString(1, operation.id().device());
                insert.setLong(2, operation.id().number());
                insert.setString(3, operation.before());
                insert.setString(4, operation.hash());
                insert.setString(5, BundleText.line(operation));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return String.valueOf(row.getString(column));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw ProblemException.of(
                    Messages.text("sync.ended_badly", address.text()),
                    Messages.text("sync.sync_again"));
        }
    }
}
