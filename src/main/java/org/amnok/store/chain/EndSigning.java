package org.amnok.store.chain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;

/// Signs the end of a history with the key of this device when a project is closed, if the device
/// has a key and somebody edited. What it signed before stays: a history that was chained anew
/// meanwhile does not fit it.
public final class EndSigning {
    private static final String AUTHOR =
            "SELECT author FROM amnok_history ORDER BY number DESC LIMIT 1";
    private static final String SIGNED = "SELECT 1 FROM amnok_setting WHERE name LIKE ? LIMIT 1";

    private EndSigning() {}

    /// The setting that keeps the signature; empty when there is nothing to sign, or no key.
    ///
    /// @param key the file of the key, which need not exist
    /// @throws org.amnok.domain.ProblemException when it is there and cannot be used, and nobody
    ///   has signed this end
    public static Map<String, String> due(Statements statements, Path key) throws SQLException {
        var head = HistoryHead.noted(statements).orElse(null);
        if (head == null || head.number() == 0 || Files.notExists(key)) {
            return Map.of();
        }
        var connection = statements.connection();
        try {
            var time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            var author = Sql.text(connection, AUTHOR).orElse("");
            var signed = SignedEnds.signed(DeviceKey.existing(key), head.text(), time, author);
            return isSigned(connection, signed.keySet().iterator().next()) ? Map.of() : signed;
        } catch (ProblemException unusable) {
            if (isSigned(connection, SignedEnds.PREFIX + head.number() + ".%")) {
                return Map.of();
            }
            throw unusable;
        }
    }

    private static boolean isSigned(Connection connection, String name) throws SQLException {
        return Sql.text(connection, SIGNED, name).isPresent();
    }
}
