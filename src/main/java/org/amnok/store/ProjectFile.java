package org.amnok.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Secret;
import org.amnok.domain.record.Site;
import org.amnok.files.OwnerOnly;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.expunge.Rewriting;
import org.amnok.store.schema.FileGuard;
import org.amnok.store.schema.FileHeader;
import org.amnok.store.schema.Migrations;
import org.amnok.store.schema.OpenCheck;
import org.amnok.store.schema.Schema;
import org.amnok.store.schema.SecretRow;
import org.amnok.store.schema.SideFileMark;
import org.amnok.store.sqlite.ProjectNotWritableException;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.store.sqlite.Transaction;
import org.amnok.store.sqlite.WriteLock;
import org.jspecify.annotations.Nullable;

/// A connection to a project that has been looked at and may be used.
///
/// @param file the real path, so that two names of one file share one lock
/// @param lock the right to write; null when read-only
/// @param header as it was before the connection; null when read-only
/// @param lost what is missing of it, as far as that is known
record ProjectFile(
        Path file,
        Connection connection,
        @Nullable WriteLock lock,
        @Nullable FileHeader header,
        Optional<Problem> lost)
        implements AutoCloseable {

    /// Makes a new file; when anything fails, there is none.
    static ProjectFile create(Path path, Collection<Site> sites) throws SQLException, IOException {
        var file = inFolder(path);
        var isMade = Seals.isSealed(file) && Seals.isNew(file);
        if (Files.exists(file) && !isMade) {
            throw exists(file);
        }
        var lock = lockNew(file);
        try {
            if (!isMade) {
                Files.createFile(file, OwnerOnly.file(file));
            }
            lock.holdFile(file);
            return filled(file, sites, lock);
        } catch (FileAlreadyExistsException e) {
            lock.close();
            throw exists(file);
        } catch (SQLException | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static WriteLock lockNew(Path file) throws SQLException {
        try {
            return WriteLock.take(file);
        } catch (IOException e) {
            throw ProblemException.ofFile(
                            file,
                            "store.cannot_be_made_in_this_folder",
                            "store.choose_a_folder_where_you_may")
                    .because(e);
        }
    }

    private static ProjectFile filled(Path file, Collection<Site> sites, WriteLock lock)
            throws SQLException, IOException {
        var header = header(file);
        var connection = SqliteFile.writing(file);
        try (var tables = new ProjectTables(connection, BorderGeography::none)) {
            Transaction.WRITE.run(
                    connection,
                    () -> {
                        Schema.create(connection);
                        tables.addSites(sites);
                        return file;
                    });
            SqliteFile.startWal(connection);
            return new ProjectFile(file, connection, lock, header, Optional.empty());
        } catch (SQLException | RuntimeException e) {
            connection.close();
            if (header != null) {
                header.close();
            }
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// Opens for reading; changes nothing on disk.
    static ProjectFile forReading(Path path) throws SQLException, IOException {
        OpenCheck.requireFile(path);
        var file = path.toRealPath();
        var connection = SqliteFile.reading(file);
        try {
            Migrations.ALL.requireNewest(OpenCheck.version(connection, file), file);
            OpenCheck.requireTables(connection, file);
            var lost =
                    Seals.isSealed(file)
                            ? SealedConnection.lost(connection)
                            : SideFileMark.lost(connection, file);
            return new ProjectFile(file, connection, null, null, lost);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Opens for writing. The file is looked at read-only first: what is no sound project is not
    /// touched.
    static ProjectFile forWriting(Path path) throws SQLException, IOException {
        OpenCheck.requireFile(path);
        var file = path.toRealPath();
        var lost = Optional.<Problem>empty();
        if (!Seals.isSealed(file) && !SqliteFile.hasSideFile(file, "-journal")) {
            try (var connection = SqliteFile.reading(file)) {
                OpenCheck.version(connection, file);
                lost = SideFileMark.lost(connection, file);
            }
        }
        if (!Files.isWritable(file)) {
            throw new ProjectNotWritableException(SqliteProblems.notWritable(file));
        }
        var lock = lock(file);
        try {
            return writing(file, lock, lost);
        } catch (SQLException | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static WriteLock lock(Path file) throws SQLException {
        try {
            return WriteLock.take(file);
        } catch (IOException refused) {
            throw new ProjectNotWritableException(SqliteProblems.notWritable(file), refused);
        }
    }

    /// A program that died while writing left a journal: only a writing connection can undo its
    /// half-done work, so the file is looked at again, or for the first time, here.
    private static ProjectFile writing(Path file, WriteLock lock, Optional<Problem> lost)
            throws SQLException, IOException {
        var header = header(file);
        var connection = SqliteFile.writing(file);
        try {
            var version = OpenCheck.version(connection, file);
            if (version < Migrations.ALL.newest()) {
                OwnerOnly.close(file); // older versions let everybody read
            }
            Migrations.ALL.apply(connection, version);
            OpenCheck.requireTables(connection, file);
            SecretRow.ensure(connection);
            Rewriting.doWhereDue(connection, file);
            SqliteFile.startWal(connection);
            var before = SealedConnection.lost(connection).or(() -> lost);
            return new ProjectFile(file, connection, lock, header, before);
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            if (header != null) {
                header.close();
            }
            throw e;
        }
    }

    /// None of a sealed project, which is no file of SQLite's.
    private static @Nullable FileHeader header(Path file) throws IOException {
        return Seals.isSealed(file) ? null : FileHeader.of(file);
    }

    /// The secret of the project; another one at each call where a program took it away and nobody
    /// can write it anew.
    Secret secret() throws SQLException {
        return SecretRow.read(connection).orElseGet(Secret::random);
    }

    /// Leaves one whole file. Of a file that is not where it was nothing is left beside the file
    /// that may have its name now; what has its name on another disk is not touched.
    ///
    /// @param guard of this file
    /// @param isUnchanged true when nothing of it was changed since it was opened: then it is byte
    ///   for byte what it was
    void close(FileGuard guard, boolean isUnchanged) throws SQLException, IOException {
        try (guard) {
            if (lock == null) {
                close();
                return;
            }
            var whereabouts = guard.whereabouts();
            if (whereabouts == FileGuard.Whereabouts.HERE) {
                close(isUnchanged);
                return;
            }
            try (lock;
                    connection) {
                if (whereabouts == FileGuard.Whereabouts.OVERWRITTEN) {
                    guard.closeUnwritten();
                } else {
                    guard.makeWhole();
                }
            }
            if (whereabouts != FileGuard.Whereabouts.DISK_REMOVED) {
                guard.removeLeftovers();
            }
        }
    }

    /// One that was only read.
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void close(boolean isUnchanged) throws SQLException, IOException {
        try (lock;
                connection) {
            if (SqliteFile.endWal(connection) && isUnchanged && header != null) {
                header.restore(connection);
            }
        }
    }

    private static Path inFolder(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw ProblemException.ofFile(
                    path,
                    "store.the_folder_of_does_not_exist",
                    "store.make_the_folder_first_or_choose");
        }
        return folder.toRealPath().resolve(path.getFileName());
    }

    static ProblemException exists(Path file) {
        return ProblemException.ofFile(
                file, "common.exists_already", "store.choose_another_name_or_open_it");
    }
}
