package org.amnok.store.share;

import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amnok.domain.log.OperationId;
import org.amnok.sqlite.Statements;

/// Who signs the operations of which device, and up to which one that is proven.
record DeviceSignatures(Statements statements) {
    private static final String KEYS =
            "SELECT device, signer FROM amnok_device WHERE signer NOT NULL";
    private static final String LAST =
            "SELECT signed, signer, signature FROM amnok_device WHERE device = ? AND signer NOT NULL";
    private static final String KEEP =
            "UPDATE amnok_device SET signer = ?, signed = ?, signature = ? WHERE device = ?"
                    + " AND signed <= ? AND coalesce(signer, ?) = ?";

    /// The last operation of a device that is signed.
    record Last(long number, SignedBy by) {}

    /// By device, what others may know of the key.
    SortedMap<String, String> keys() throws SQLException {
        var keys = new TreeMap<String, String>();
        statements.each(
                KEYS,
                row ->
                        keys.put(
                                String.valueOf(row.getString(1)),
                                String.valueOf(row.getString(2))));
        return keys;
    }

    Optional<Last> last(String device) throws SQLException {
        return statements.first(
                LAST,
                row ->
                        new Last(
                                row.getLong(1),
                                new SignedBy(
                                        String.valueOf(row.getString(2)),
                                        String.valueOf(row.getString(3)))),
                device);
    }

    /// Keeps the signature of an operation that is here and was looked at.
    void keep(OperationId operation, SignedBy by) throws SQLException {
        statements.update(
                KEEP,
                by.key(),
                operation.number(),
                by.signature(),
                operation.device(),
                operation.number(),
                by.key(),
                by.key());
    }
}
