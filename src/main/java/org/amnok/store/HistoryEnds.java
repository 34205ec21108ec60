package org.amnok.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.files.DeviceFiles;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.chain.EndSigning;
import org.amnok.store.chain.UnsignedEnds;
import org.amnok.store.stamp.StampedEnds;

/// The ends that the history of an open project had when it was closed: this device signs them, an
/// authority stamps them. Not thread-safe, like the store that it is of.
public final class HistoryEnds {
    private final Path path;
    private final GuardedFile file;
    private final ProjectTables tables;

    HistoryEnds(Path path, GuardedFile file, ProjectTables tables) {
        this.path = path;
        this.file = file;
        this.tables = tables;
    }

    /// Keeps the time stamp of an authority over an end of the history, durable when this returns.
    ///
    /// @param answer of the authority to [StampedEnds#query], or its token alone
    /// @param given certificates that are kept with it; may be empty
    /// @return what was verified and what not, in words
    /// @throws ProblemException when it is no token of an end of this history, or does not verify
    public List<String> stamp(Path answer, List<X509Certificate> given) {
        file.requireWritable();
        return file.read(
                () -> {
                    try (var statements = new Statements(file.connection())) {
                        var ends = new StampedEnds(statements, path, given);
                        var kept = ends.kept(answer);
                        if (file.mayWrite()) {
                            file.write(() -> tables.saveSettings(kept));
                        }
                        return ends.told();
                    }
                });
    }

    /// A key that cannot be used keeps nobody from closing: who closed is told, and `check` says
    /// what is not signed.
    void sign() throws SQLException {
        var key = DeviceFiles.signingKey().orElse(null);
        if (key == null) {
            return;
        }
        try (var statements = new Statements(file.connection())) {
            var signed = EndSigning.due(statements, key);
            if (!signed.isEmpty()) {
                tables.saveSettings(signed);
            }
            if (Files.exists(key) && tables.shared(file.real()).isShared()) {
                var usable = DeviceKey.existing(key);
                file.write(
                        () ->
                                tables.withShared(
                                        file.real(),
                                        shared -> {
                                            shared.sign(usable);
                                            return shared;
                                        }));
            }
        } catch (ProblemException unusable) {
            UnsignedEnds.keep(path, key, unusable.problem());
        }
    }
}
