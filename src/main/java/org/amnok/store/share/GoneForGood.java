package org.amnok.store.share;

import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.amnok.domain.log.RecordChange;
import org.amnok.sqlite.Statements;

/// What stands for records that were taken out for good, here or elsewhere, so that they do not
/// come back: nothing from which they could be found.
public final class GoneForGood {
    private static final String KEEP = "INSERT OR IGNORE INTO amnok_gone VALUES (?)";
    private static final String HAS = "SELECT 1 FROM amnok_gone WHERE digest = ?";

    private GoneForGood() {}

    /// Keeps that they are gone.
    ///
    /// @return what stands for them, with commas between
    public static String keep(Statements statements, Collection<UUID> records) throws SQLException {
        var digests = new TreeSet<String>();
        records.forEach(record -> digests.add(RecordChange.Expunge.digest(record)));
        keepDigests(statements, digests);
        return String.join(",", digests);
    }

    static void keepDigests(Statements statements, Collection<String> digests) throws SQLException {
        for (var digest : digests) {
            statements.update(KEEP, digest);
        }
    }

    static boolean has(Statements statements, UUID record) throws SQLException {
        return statements.has(HAS, RecordChange.Expunge.digest(record));
    }
}
