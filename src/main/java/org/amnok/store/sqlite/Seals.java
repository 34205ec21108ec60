package org.amnok.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.amnok.domain.Progress;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Opener;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealKey;
import org.amnok.seal.SealProblems;
import org.amnok.seal.SealedFile;
import org.amnok.seal.SlotPerson;
import org.jspecify.annotations.Nullable;

/// The sealed projects that were unlocked in this process, by their real paths, and the databases
/// of those that are open. Known to the whole process, as SQLite's own databases in memory and its
/// locks on files are: whatever opens a project does so by its path. For any thread.
public final class Seals {
    /// What the name of a sealed project ends in. Its bytes are not asked: closing a file that was
    /// opened to look at it would drop SQLite's locks on it.
    public static final String SUFFIX = ".amnok";

    /// How long readers of this process may take to end.
    private static final long MOST_SECONDS = 20;

    private static final Map<Path, SealKey> KEYS = new HashMap<>();
    private static final Set<Path> NEW = new HashSet<>();
    private static final Map<Path, SealedDatabase> OPEN = new HashMap<>();

    private Seals() {}

    /// True of a file that is, by its name, a sealed project.
    public static boolean isSealed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /// True when it can be opened without asking.
    public static boolean isUnlocked(Path file) {
        synchronized (KEYS) {
            return KEYS.containsKey(real(file));
        }
    }

    /// Lets it be opened until it is locked. Takes most of a second.
    ///
    /// @throws org.amnok.seal.WrongPassphraseException when it is neither the passphrase nor the
    ///   key of one of the people
    public static void unlock(Path file, Opener tried) {
        unlock(file, SealKey.of(file, tried));
    }

    /// The people whose keys open an unlocked project.
    public static List<SlotPerson> people(Path file) {
        try (var key = key(real(file))) {
            return key.people(real(file));
        }
    }

    /// Lets more people open an unlocked project that nobody else writes.
    ///
    /// @param watch may end it until it is being kept
    /// @throws org.amnok.domain.ProblemException when they are too many, it is being read, or it
    ///   cannot be written; then it is as it was
    public static void let(Path file, List<SlotPerson> more, Progress watch) {
        var path = real(file);
        whileClosed(
                path,
                old -> {
                    old.let(more, watch);
                    return path;
                });
    }

    /// Seals an unlocked project that nobody else writes anew under another key, by which it is
    /// unlocked from now on.
    ///
    /// @param watch may end it until it is being kept
    /// @return the words of its new recovery key, told once
    /// @throws org.amnok.domain.ProblemException likewise
    public static String reseal(
            Path file,
            Passphrase passphrase,
            KeyCost cost,
            List<SlotPerson> people,
            Progress watch) {
        var path = real(file);
        return whileClosed(
                path,
                old -> {
                    var words = old.reseal(passphrase, cost, people, watch);
                    replaceKey(path, SealKey.of(path, passphrase));
                    return words;
                });
    }

    /// Nothing of this process has it open meanwhile: it would go on in the file that was replaced.
    private static <T> T whileClosed(Path path, Function<SealedFile, T> work) {
        synchronized (OPEN) {
            awaitClosed(path);
            try (var key = key(path);
                    var sealed = SealedFile.open(path, key, false)) {
                return work.apply(sealed);
            }
        }
    }

    private static void awaitClosed(Path path) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (OPEN.containsKey(path)) {
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw SealProblems.beingRead(path);
            }
            try {
                OPEN.wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw SealProblems.beingRead(path);
            }
        }
    }

    /// Not of one that was locked meanwhile.
    private static void replaceKey(Path path, SealKey key) {
        synchronized (KEYS) {
            forgotten(KEYS.containsKey(path) ? KEYS.put(path, key) : key);
        }
    }

    /// Likewise, with the key; it is taken over.
    static void unlock(Path file, SealKey key) {
        synchronized (KEYS) {
            forgotten(KEYS.put(real(file), key));
        }
    }

    /// Forgets the key. What is open stays open until it is closed.
    public static void lock(Path file) {
        synchronized (KEYS) {
            forgotten(KEYS.remove(real(file)));
        }
    }

    /// Makes the file of a new project, and lets it be opened.
    ///
    /// @return the words of its recovery key, told once
    /// @throws org.amnok.domain.ProblemException when it exists or cannot be written
    public static String make(Path file, Passphrase passphrase, KeyCost cost) {
        var made = SealedFile.make(file, passphrase, cost);
        made.file().close();
        unlock(file, made.key());
        synchronized (KEYS) {
            NEW.add(real(file));
        }
        return made.words();
    }

    /// True once of a file that was just made, and has nothing in it.
    public static boolean isNew(Path file) {
        synchronized (KEYS) {
            return NEW.remove(real(file));
        }
    }

    private static void forgotten(@Nullable SealKey key) {
        if (key != null) {
            key.close();
        }
    }

    /// A connection to the database of an unlocked project; the first one reads it into memory, and
    /// so does the first after another program wrote it.
    ///
    /// @param isWriting true for the one that holds the lock of the file
    static SealedConnection connection(Path file, boolean isWriting) throws SQLException {
        synchronized (OPEN) {
            var path = real(file);
            var open = OPEN.get(path);
            if (open == null || !(isWriting ? open.isWriting() : open.isNewest())) {
                open = SealedDatabase.open(path, key(path), isWriting);
                OPEN.put(path, open);
            }
            return open.connection(isWriting);
        }
    }

    /// Closes a connection to a database; with the last one it is gone. Nothing connects to it in
    /// between, where nothing would be in it.
    static void close(Path file, SealedDatabase database, SealedConnection connection)
            throws SQLException {
        synchronized (OPEN) {
            try {
                connection.disconnect();
            } finally {
                if (database.release(connection.isWriting())) {
                    OPEN.remove(file, database);
                    OPEN.notifyAll();
                    database.close();
                }
            }
        }
    }

    private static SealKey key(Path file) {
        synchronized (KEYS) {
            var key = KEYS.get(file);
            if (key == null) {
                throw SealProblems.locked(file);
            }
            return key.copy();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath();
        }
    }
}
