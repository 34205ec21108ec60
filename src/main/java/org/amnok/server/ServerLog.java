package org.amnok.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.ShownRecord;
import org.amnok.store.share.ShownToReaders;

/// The log of operations on a server, over one connection. Each method is one transaction, which is
/// there whole or not at all. Not thread-safe; waits for the network.
public final class ServerLog implements AutoCloseable {
    /// Goes from device to device on the index: the log may be long.
    private static final String HEADS =
            "WITH RECURSIVE one(device) AS (SELECT min(device) FROM operation UNION ALL SELECT"
                    + " (SELECT min(o.device) FROM operation o WHERE o.device > one.device)"
                    + " FROM one WHERE one.device IS NOT NULL)"
                    + " SELECT one.device, last.number, last.hash FROM one CROSS JOIN LATERAL"
                    + " (SELECT number, hash FROM operation o WHERE o.device = one.device"
                    + " ORDER BY number DESC LIMIT 1) AS last";

    private static final String HASHES = "SELECT number, hash FROM operation WHERE device = ?";
    private static final String HASH = HASHES + " AND number = ?";
    private static final String SHOWN =
            "SELECT number, shown FROM operation WHERE device = ? AND number = ?";
    private static final String NEWS =
            "SELECT left(coalesce(o.line #>> '{fields,1}', ''), 200), count(*), max(o.added)"
                    + " FROM operation o"
                    + " LEFT JOIN unnest(?::text[], ?::bigint[]) AS k(device, number)"
                    + " ON k.device = o.device WHERE o.number > coalesce(k.number, 0) GROUP BY 1";
    private static final String RIGHTS =
            "SELECT has_column_privilege('operation', 'line', 'INSERT'),"
                    + " pg_has_role(concat(current_schema(), '_editor'), 'USAGE'),"
                    + " readers_see_evidence FROM rule";

    private final ServerAddress address;
    private final Connection connection;
    private final ServerRole role;
    private final ShownToReaders rule;

    /// Looks what the person may do there.
    ///
    /// @throws ProblemException when it is none, or may not be read
    ServerLog(ServerAddress address, Connection connection) {
        this.address = address;
        this.connection = connection;
        var rights = inOne(this::rights);
        role = rights.role();
        rule = rights.rule();
    }

    private record Rights(ServerRole role, ShownToReaders rule) {}

    private Rights rights() throws SQLException {
        try (var select = connection.prepareStatement(RIGHTS);
                var row = select.executeQuery()) {
            row.next();
            var adding = row.getBoolean(2) ? ServerRole.EDITOR : ServerRole.REPORTER;
            return new Rights(
                    row.getBoolean(1) ? adding : ServerRole.READER,
                    row.getBoolean(3)
                            ? ShownToReaders.WITH_EVIDENCE
                            : ShownToReaders.WITHOUT_EVIDENCE);
        }
    }

    public ServerRole role() {
        return role;
    }

    /// What readers see there.
    public ShownToReaders rule() {
        return rule;
    }

    /// Operations that came.
    ///
    /// @param operations in the order in which the server got them, each telling what it commits
    ///   to, or what readers see of it
    /// @param broken that do not fit their hashes
    /// @param shown by device, the last of its operations here and where what readers see of them
    ///   ends: see [org.amnok.store.share.ServerLine#chained]
    /// @param place behind which more may be
    /// @param isLast true when there are no more
    public record Page(
            List<LoggedOperation> operations,
            List<OperationId> broken,
            Map<String, Heads.Head> shown,
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
        return of(HASH, operation);
    }

    /// Where what readers see ends with an operation, as the server says; empty when it has none.
    public String shown(OperationId operation) {
        return of(SHOWN, operation);
    }

    private String of(String question, OperationId operation) {
        return inOne(
                () -> {
                    try (var select = connection.prepareStatement(question)) {
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
        return inOne(() -> new LogReading(role, place).read(connection, known));
    }

    /// All operations that are not known, read page by page as they are asked for.
    public Stream<LoggedOperation> all(Known known) {
        return Stream.iterate(
                        Optional.of(after(known, 0)),
                        Optional::isPresent,
                        page -> page.filter(p -> !p.isLast()).map(p -> after(known, p.place())))
                .flatMap(page -> page.orElseThrow().operations().stream());
    }

    /// How many operations are not known, by who signed them, as the server says: an empty name
    /// when nobody did.
    ///
    /// @param newest when the last of them came there; empty when there are none
    public record News(Map<String, Integer> counts, Optional<Instant> newest) {
        public News {
            counts = Map.copyOf(counts);
        }
    }

    /// What a page would bring, without bringing it.
    public News news(Known known) {
        return inOne(
                () -> {
                    var counts = new HashMap<String, Integer>();
                    var newest = Optional.<Instant>empty();
                    try (var select = connection.prepareStatement(NEWS)) {
                        LogReading.ask(select, known);
                        try (var row = select.executeQuery()) {
                            while (row.next()) {
                                counts.put(text(row, 1), row.getInt(2));
                                var at = row.getObject(3, OffsetDateTime.class).toInstant();
                                newest = newest.filter(at::isBefore).or(() -> Optional.of(at));
                            }
                        }
                    }
                    return new News(counts, newest);
                });
    }

    /// Adds operations of one device, all or none.
    ///
    /// @param operations at least one, each following on the one before it
    /// @return false when the first does not follow on the last that is there
    public boolean append(List<LoggedOperation> operations) {
        return inOne(() -> new Appending(connection, rule).append(operations));
    }

    /// Writes what follows from the operations beside them, for other programs. Only for an editor
    /// who has all of them.
    ///
    /// @param known of the project that the records are of
    /// @param records that readers may see
    /// @return false when somebody added what the project does not know: nothing is written
    public boolean writeState(Known known, Iterator<ShownRecord> records) {
        return inOne(() -> new StateWriting(connection).write(known, records));
    }

    static String text(ResultSet row, int column) throws SQLException {
        return String.valueOf(row.getString(column));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw ProblemException.ofTexts("sync.ended_badly", "sync.sync_again", address.text());
        }
    }
}
