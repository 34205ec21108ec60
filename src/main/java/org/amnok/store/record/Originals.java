package org.amnok.store.record;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.domain.record.Original;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.SqliteFile;

/// Reads the originals of a project on read-only connections of its own, one for each call: any
/// thread may ask, but for the FX thread.
///
/// @param file a project
public record Originals(Path file) {
    private static final int LARGEST_THUMBNAIL_BYTES = 1_000_000;
    private static final String THUMBNAIL =
            "SELECT data FROM amnok_thumbnail WHERE sha256 = ? AND typeof(data) = 'blob'"
                    + " AND octet_length(data) <= "
                    + LARGEST_THUMBNAIL_BYTES;

    private static final String PARTS =
            "SELECT data FROM evidence_media WHERE sha256 = ? AND typeof(data) = 'blob'"
                    + " AND octet_length(data) <= "
                    + OriginalRows.PART_BYTES
                    + " ORDER BY part";

    /// How an original in the project compares with what is written about it.
    public enum Condition {
        SOUND,
        CHANGED,
        MISSING
    }

    /// The bytes of an original; to be closed.
    ///
    /// @throws ProblemException when there is none, or the project cannot be read
    public SeekableByteChannel open(Original original) {
        return withProblems(
                file,
                () ->
                        Opening.made(
                                SqliteFile.reading(file),
                                connection -> opened(connection, original)));
    }

    private SeekableByteChannel opened(Connection connection, Original original)
            throws SQLException {
        var size = OriginalRows.sizeBytes(connection, original.sha256());
        if (size == 0) {
            throw ProblemException.ofPlace(
                    file.toString(),
                    "store.the_original_of_is_missing",
                    "store.another_program_removed_it",
                    original.fileName());
        }
        return new OriginalChannel(connection, original.sha256(), size);
    }

    /// Reads all bytes of an original and compares their SHA-256.
    ///
    /// @param cancelled ends it early with an exception
    public Condition condition(Original original, BooleanSupplier cancelled) {
        return withProblems(
                file,
                () -> {
                    try (var connection = SqliteFile.reading(file)) {
                        return condition(connection, original, cancelled);
                    }
                });
    }

    /// Over a connection that stays open.
    public static Condition condition(
            Connection connection, Original original, BooleanSupplier cancelled)
            throws SQLException {
        var size = OriginalRows.sizeBytes(connection, original.sha256());
        if (size == 0) {
            return Condition.MISSING;
        }
        if (size != original.sizeBytes()) {
            return Condition.CHANGED;
        }
        return hash(connection, original.sha256(), cancelled).equals(original.sha256())
                ? Condition.SOUND
                : Condition.CHANGED;
    }

    /// A small picture that was kept; empty when it must be made.
    public Optional<byte[]> thumbnail(String sha256) {
        return withProblems(
                file,
                () -> {
                    try (var connection = SqliteFile.reading(file);
                            var statements = new Statements(connection)) {
                        return statements.first(THUMBNAIL, row -> row.getBytes(1), sha256);
                    }
                });
    }

    /// The SHA-256 of an original as it lies in a project, read part by part.
    private static String hash(Connection connection, String sha256, BooleanSupplier cancelled)
            throws SQLException {
        var digest = new Sha256();
        Sql.each(
                connection,
                PARTS,
                rows -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    digest.add(SealedConnection.part(connection, rows.getBytes(1)));
                },
                sha256);
        return digest.hex();
    }
}
