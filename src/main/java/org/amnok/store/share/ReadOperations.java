package org.amnok.store.share;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.log.Heads;
import org.amnok.sqlite.Statements;

/// The operations in a project that is only read: nothing is claimed, and no hash is kept.
public final class ReadOperations implements AutoCloseable {
    private final Statements statements;
    private final DeviceSpans spans;

    public ReadOperations(Connection connection) {
        statements = new Statements(connection);
        spans = new DeviceSpans(statements);
    }

    /// True when operations went out or came in.
    public boolean isShared() throws SQLException {
        return !spans.heads().ends().isEmpty();
    }

    /// Entries that are operations of no device yet: the file is open elsewhere, or was not closed.
    public long unclaimed() throws SQLException {
        return spans.unclaimed();
    }

    /// The devices of which operations are there, written there or taken in.
    public Set<String> devices() throws SQLException {
        return spans.known().numbers().keySet();
    }

    /// Those that it can hand on: of each device from the last that both have, so that the two can
    /// be compared, in the order of their numbers.
    public List<LoggedOperation> from(Heads had) throws SQLException {
        var found = new ArrayList<LoggedOperation>();
        var there = DeviceOperations.ofReadOnly(statements, spans);
        var ends = spans.known();
        for (var device : ends.numbers().keySet()) {
            var last = Math.min(ends.of(device), had.of(device).number());
            there.each(device, Math.max(1, last), found::add);
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
