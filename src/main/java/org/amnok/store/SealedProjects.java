package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.FileTree;
import org.amnok.files.OwnerOnly;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealProblems;
import org.amnok.seal.SlotPerson;
import org.amnok.store.schema.Migrations;
import org.amnok.store.schema.OpenCheck;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.store.sqlite.WriteLock;

/// Makes a sealed project of a plain one, and the other way round. Neither is changed: the other
/// one is new.
public final class SealedProjects {
    /// In memory all of it has to fit once, with its originals.
    private static final long MOST_BYTES = 900_000_000;

    private SealedProjects() {}

    /// Seals a project. What is sealed of one of an older version is brought up to date.
    ///
    /// @param to must not exist
    /// @return the words of the recovery key, told once
    /// @throws ProblemException when it is no sound project, too large, or cannot be written; then
    ///   there is nothing new
    public static String seal(Path plain, Path to, Passphrase passphrase, KeyCost cost) {
        return withProblems(
                to,
                () -> {
                    OpenCheck.requireFile(plain);
                    var file = plain.toRealPath();
                    try (var connection = SqliteFile.reading(file)) {
                        var version = OpenCheck.version(connection, file);
                        if (Files.size(file) > MOST_BYTES) {
                            throw SealProblems.tooLarge(plain, MOST_BYTES / 1_000_000);
                        }
                        var words = Seals.make(to, passphrase, cost);
                        Seals.isNew(to);
                        try {
                            taken(connection, to);
                            if (version < Migrations.ALL.newest()) {
                                bringUpToDate(to);
                            }
                        } catch (SQLException | IOException | RuntimeException e) {
                            Files.deleteIfExists(to);
                            throw e;
                        }
                        return words;
                    }
                });
    }

    private static void taken(Connection plain, Path to) throws SQLException {
        try (var sealed = (SealedConnection) SqliteFile.writing(to)) {
            sealed.take(plain);
        }
    }

    /// After it was sealed, so that no plain copy is made for that.
    private static void bringUpToDate(Path to) throws SQLException, IOException {
        var file = ProjectFile.forWriting(to);
        try (var lock = file.lock()) {
            file.close();
        }
    }

    /// Lets more people open a project that was unlocked.
    ///
    /// @param watch may end it until it is being kept
    /// @throws ProblemException when somebody has it open, they are too many, or it cannot be
    ///   written; then it is as it was
    public static void let(Path sealed, List<SlotPerson> more, Progress watch) {
        whileNobodyWrites(
                sealed,
                () -> {
                    Seals.let(sealed, more, watch);
                    return sealed;
                });
    }

    /// Seals a project that was unlocked anew under another key: who could open it and is not named
    /// now cannot, not even with an older key of the file. Older copies stay as they are.
    ///
    /// @param people who can open it beside who knows the passphrase
    /// @param watch may end it until it is being kept
    /// @return the words of its new recovery key, told once
    /// @throws ProblemException likewise
    public static String reseal(
            Path sealed,
            Passphrase passphrase,
            KeyCost cost,
            List<SlotPerson> people,
            Progress watch) {
        return whileNobodyWrites(
                sealed, () -> Seals.reseal(sealed, passphrase, cost, people, watch));
    }

    private static <T> T whileNobodyWrites(Path sealed, SqliteProblems.FileWork<T> work) {
        return withProblems(
                sealed,
                () -> {
                    var file = sealed.toRealPath();
                    var lock = WriteLock.take(file);
                    try (lock) {
                        return work.run();
                    }
                });
    }

    /// Writes a sealed project that was unlocked as a plain one, which everybody can read. It gets
    /// its name when all is in it; what a program that was killed left aside is not in the way.
    ///
    /// @param to must not exist
    /// @throws ProblemException when it cannot be read or written; then there is nothing new
    public static void unseal(Path sealed, Path to) {
        withProblems(
                to,
                () -> {
                    var from = ProjectFile.forReading(sealed);
                    try (var connection = (SealedConnection) from.connection()) {
                        if (Files.exists(to)) {
                            throw ProjectFile.exists(to);
                        }
                        written(connection, to);
                    } catch (FileAlreadyExistsException e) {
                        throw ProjectFile.exists(to);
                    }
                    return to;
                });
    }

    private static void written(SealedConnection from, Path to) throws SQLException, IOException {
        var aside = to.resolveSibling("." + to.getFileName() + ".part");
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, OwnerOnly.file(aside));
            from.give(aside);
            Files.move(aside, to);
            FileTree.forceName(to);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
