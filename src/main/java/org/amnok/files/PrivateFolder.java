package org.amnok.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A folder for what is needed for a while and must not be read by others: pasted text, an unpacked
/// photo, a file that was not searched yet. Only its owner may look into it. It lies in memory
/// where the system has a place with room for that, since the project may be sealed. It is gone
/// when it is closed; when the process dies before, the next start of Amnok clears it
/// ([#clearLeftovers]).
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

    private static final String BESIDE = ".amnok-";
    private static final long ROOM_LEFT = 64L << 20;
    private static final long MOST_TIMES_PACKED = 4;

    /// What is made of the smallest project may be as large: a page for print.
    private static final long AT_LEAST = 64L << 20;

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;
    private final FileChannel alive;

    private PrivateFolder(Path folder, FileChannel alive) {
        this.folder = folder;
        this.alive = alive;
    }

    /// A folder for a limited number of bytes; where memory has no room for them, on the disk that
    /// holds the person's own files.
    ///
    /// @throws UncheckedIOException when none can be made
    public static PrivateFolder open(long bytes) {
        return open(PrivateRoots.ofUser(), bytes);
    }

    /// A folder for what is made of a project, or comes out of a packed one, which may be four
    /// times as large; where memory has no room for that, on the disk that holds the person's own
    /// files.
    ///
    /// @throws UncheckedIOException when none can be made
    public static PrivateFolder of(Path project) {
        return of(PrivateRoots.ofUser(), project);
    }

    static PrivateFolder of(PrivateRoots roots, Path project) {
        return open(roots, most(List.of(project)));
    }

    /// A folder for what is made of some files and then moved to where a person chose; where memory
    /// has no room for that, hidden beside that place, so that no other disk ever has it.
    ///
    /// @throws UncheckedIOException when none can be made there
    public static PrivateFolder beside(Path target, List<Path> read) {
        return beside(PrivateRoots.ofUser(), target, read);
    }

    static PrivateFolder beside(PrivateRoots roots, Path target, List<Path> read) {
        return inMemory(roots, most(read))
                .orElseGet(() -> hidden(roots, target.toAbsolutePath().resolveSibling("")));
    }

    private static long most(List<Path> read) {
        return read.stream()
                .mapToLong(file -> MOST_TIMES_PACKED * sizeOf(file))
                .reduce(AT_LEAST, (a, b) -> Long.MAX_VALUE - a < b ? Long.MAX_VALUE : a + b);
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
                guarded(root, () -> clear(root, ""));
            }
        }
    }

    static PrivateFolder open(PrivateRoots roots, long bytes) {
        return inMemory(roots, bytes)
                .or(() -> first(roots.disk()))
                .orElseGet(PrivateFolder::ofSystem);
    }

    private static Optional<PrivateFolder> inMemory(PrivateRoots roots, long bytes) {
        return first(
                roots.memory().stream()
                        .filter(root -> bytes <= roomIn(root.resolveSibling("")) / 4)
                        .toList());
    }

    private static Optional<PrivateFolder> first(List<Path> roots) {
        return roots.stream().map(PrivateFolder::tryIn).flatMap(Optional::stream).findFirst();
    }

    private static long roomIn(Path place) {
        return Math.max(0, place.toFile().getUsableSpace() - ROOM_LEFT);
    }

    /// Empty when the root cannot be used: then there is another.
    private static Optional<PrivateFolder> tryIn(Path root) {
        try {
            Files.createDirectories(root, OwnerOnly.folder(root));
            if (!OwnerOnly.closeOwn(root)) {
                return Optional.empty();
            }
            return guarded(root, () -> Optional.of(make(root.resolve(name()))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String name() {
        return Run.NAME + "-" + UUID.randomUUID();
    }

    /// Clears what others that died have left there. The guard under which all make and clear them
    /// lies elsewhere: it stays.
    private static PrivateFolder hidden(PrivateRoots roots, Path place) {
        try {
            for (var root : roots.disk()) {
                Files.createDirectories(root, OwnerOnly.folder(root));
                var made =
                        guarded(
                                root,
                                () -> {
                                    clear(place, BESIDE);
                                    return Optional.of(make(place.resolve(BESIDE + name())));
                                });
                if (made.isPresent()) {
                    return made.get();
                }
            }
            return make(place.resolve(BESIDE + name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        Optional<PrivateFolder> run() throws IOException;
    }

    /// Nobody clears while somebody makes a folder and has not locked it yet.
    ///
    /// @return nothing, too, when the root cannot be locked: then it is neither used nor cleared
    private static Optional<PrivateFolder> guarded(Path root, Work work) {
        synchronized (ONE_AT_A_TIME) {
            try (var guard =
                            FileChannel.open(
                                    root.resolve(GUARD),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var lock = guard.lock()) {
                return work.run();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /// Of a root all is ours; beside the files of a person only what has our names and our lock.
    private static Optional<PrivateFolder> clear(Path root, String begin) throws IOException {
        try (var folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (var folder : folders) {
                var name = String.valueOf(folder.getFileName());
                if (name.startsWith(begin)
                        && !name.startsWith(begin + Run.NAME)
                        && isLeft(folder, begin.isEmpty())) {
                    FileTree.delete(folder); // if not all: the next start tries again
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLeft(Path folder, boolean evenWithoutLock) {
        var alive = folder.resolve(ALIVE);
        if (!Files.exists(alive)) {
            return evenWithoutLock;
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
