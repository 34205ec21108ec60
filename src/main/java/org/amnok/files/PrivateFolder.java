package org.amnok.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A folder for what is needed for a while and must not be read by others: pasted text, an unpacked
/// photo, a file that was not searched yet. Only its owner may look into it. It is gone when it is
/// closed; when the process dies before, the next start of Amnok clears it ([#clearLeftovers]).
///
/// While it is open a lock is held on a file in it, which the system drops when the process dies:
/// by that leftovers are told from what other instances are using.
public final class PrivateFolder implements AutoCloseable {
    static final String ALIVE = ".alive";

    private static final String GUARD = ".guard";

    /// Tells this process' folders from those of others: opening their locked files here and
    /// closing them again would drop the locks.
    private static final class Run {
        /// Drawn when a folder is opened or found, not at every start.
        private static final String NAME = UUID.randomUUID().toString();
    }

    private static final long ROOM_LEFT = 64L << 20;
    private static final long MOST_TIMES_PACKED = 4;
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;
    private final FileChannel alive;

    private PrivateFolder(Path folder, FileChannel alive) {
        this.folder = folder;
        this.alive = alive;
    }

    /// A folder for any amount of data, on the disk that holds the person's own files.
    ///
    /// @throws UncheckedIOException when none can be made
    public static PrivateFolder open() {
        return open(PrivateRoots.ofUser(), Long.MAX_VALUE);
    }

    /// A folder for a limited number of bytes: in memory where the system has a place for that,
    /// else on disk.
    ///
    /// @throws UncheckedIOException when none can be made
    public static PrivateFolder open(long bytes) {
        return open(PrivateRoots.ofUser(), bytes);
    }

    /// A folder for a copy of a project, or for what comes out of a packed one, which may be four
    /// times as large: in memory where the system has a place for that, since the project may be
    /// sealed, else on disk.
    ///
    /// @throws UncheckedIOException when none can be made
    public static PrivateFolder forCopyOf(Path project) {
        return forCopyOf(PrivateRoots.ofUser(), project);
    }

    static PrivateFolder forCopyOf(PrivateRoots roots, Path project) {
        return open(roots, Math.multiplyExact(MOST_TIMES_PACKED, sizeOf(project)));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return Long.MAX_VALUE / MOST_TIMES_PACKED;
        }
    }

    /// Clears what processes that died have left. Never fails: what cannot be deleted is tried
    /// again at the next start.
    public static void clearLeftovers() {
        clearLeftovers(PrivateRoots.ofUser());
    }

    static void clearLeftovers(PrivateRoots roots) {
        for (var root : roots.all()) {
            if (Files.isDirectory(root)) {
                guarded(root, () -> clear(root));
            }
        }
    }

    static PrivateFolder open(PrivateRoots roots, long bytes) {
        for (var root : roots.memory()) {
            if (bytes <= roomIn(root.resolveSibling("")) / 4) {
                var made = tryIn(root);
                if (made != null) {
                    return made;
                }
            }
        }
        for (var root : roots.disk()) {
            var made = tryIn(root);
            if (made != null) {
                return made;
            }
        }
        return ofSystem();
    }

    private static long roomIn(Path place) {
        return Math.max(0, place.toFile().getUsableSpace() - ROOM_LEFT);
    }

    /// Null when the root cannot be used: then there is another.
    private static @Nullable PrivateFolder tryIn(Path root) {
        try {
            Files.createDirectories(root, OwnerOnly.folder(root));
            var made = new PrivateFolder[1];
            guarded(root, () -> made[0] = make(root.resolve(Run.NAME + "-" + UUID.randomUUID())));
            return made[0];
        } catch (IOException e) {
            return null;
        }
    }

    /// Where neither a home nor a runtime folder can be written to. Nothing clears it after a kill
    /// but the system itself.
    private static PrivateFolder ofSystem() {
        try {
            return alive(Files.createTempDirectory("amnok"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrivateFolder make(Path folder) throws IOException {
        return alive(Files.createDirectory(folder, OwnerOnly.folder(folder)));
    }

    private static PrivateFolder alive(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve(ALIVE),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        channel.lock();
        return new PrivateFolder(folder, channel);
    }

    private interface Work {
        void run() throws IOException;
    }

    /// Nobody clears while somebody makes a folder and has not locked it yet.
    private static void guarded(Path root, Work work) {
        synchronized (ONE_AT_A_TIME) {
            try (var guard =
                            FileChannel.open(
                                    root.resolve(GUARD),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var lock = guard.lock()) {
                work.run();
            } catch (IOException e) {
                // A root that cannot be locked is neither used nor cleared.
            }
        }
    }

    private static void clear(Path root) throws IOException {
        try (var folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (var folder : folders) {
                if (!String.valueOf(folder.getFileName()).startsWith(Run.NAME) && isLeft(folder)) {
                    FileTree.delete(folder); // if not all: the next start tries again
                }
            }
        }
    }

    private static boolean isLeft(Path folder) {
        var alive = folder.resolve(ALIVE);
        if (!Files.exists(alive)) {
            return true;
        }
        try (var channel = FileChannel.open(alive, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }

    public Path path() {
        return folder;
    }

    /// Where a file of this name may lie; it is not made. The folder itself keeps others out.
    ///
    /// @param name a name alone, without folders
    public Path file(String name) {
        var file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent()) || ALIVE.equals(name)) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        return file;
    }

    /// Deletes all that is in it. What another part still has open on a system that keeps open
    /// files is cleared at the next start.
    @Override
    public void close() {
        try {
            alive.close();
        } catch (IOException e) {
            // The lock goes with the process.
        }
        FileTree.delete(folder);
    }
}
