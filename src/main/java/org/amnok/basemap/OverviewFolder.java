package org.amnok.basemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.basemap.tiff.RowSource;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;

/// Keeps small copies of large images that have none, and tiles of street files that are none, in a
/// folder of this person on this machine: never beside the file or the project, so that nothing
/// travels with them. They can be deleted at any time. A file is called after the content of its
/// image, not after its name or place. The copies used last are kept, within a limit in bytes for
/// all together.
public final class OverviewFolder {
    static final String IMAGE = ".tif";
    static final String STREETS = ".mbtiles";

    /// Of layers of features.
    static final String FEATURES = ".features";

    private static final String ASIDE = ".part";
    private static final String SCRATCH = "making";

    private static final int LOOKED_AT = 1 << 16;
    private static final int NAME_DIGITS = 32;
    private static final long MOST_BYTES = 8L << 30;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Optional<Path> folder;
    private final long mostBytes;

    private OverviewFolder(Optional<Path> folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    public OverviewFolder(Path folder, long mostBytes) {
        this(Optional.of(folder), mostBytes);
    }

    /// Where nothing is kept and nothing is made.
    public static OverviewFolder none() {
        return new OverviewFolder(Optional.empty(), 0);
    }

    /// Where the system keeps what programs can make again, 8 GB of it.
    public static OverviewFolder ofUser() {
        var home = System.getProperty("user.home", "");
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return home.isBlank()
                ? none()
                : new OverviewFolder(inHome(Path.of(home), system, System.getenv()), MOST_BYTES);
    }

    static Path inHome(Path home, String system, Map<String, String> environment) {
        if (system.contains("win")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            var all = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return all.resolve("Amnok").resolve("Cache").resolve("overviews");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Amnok").resolve("overviews");
        }
        var told = environment.getOrDefault("XDG_CACHE_HOME", "");
        var all = told.startsWith("/") ? Path.of(told) : home.resolve(".cache");
        return all.resolve("amnok").resolve("overviews");
    }

    /// The copies of an image that were made before.
    Optional<Path> find(Path image, String variant) {
        return find(image, variant, IMAGE);
    }

    /// @param ending of its name
    Optional<Path> find(Path image, String variant, String ending) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            var place = place(image, variant, ending);
            if (Files.isRegularFile(place)) {
                Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
                return Optional.of(place);
            }
        } catch (IOException | ProblemException e) {
            // as if there were none
        }
        return Optional.empty();
    }

    /// What was kept of a file, opened. Empty where nothing was, and where it is damaged: then it
    /// is deleted.
    <T> Optional<T> opened(Path file, String variant, String ending, Function<Path, T> open) {
        var kept = find(file, variant, ending);
        try {
            return kept.map(open);
        } catch (ProblemException e) {
            kept.ifPresent(OverviewFolder::delete);
            return Optional.empty();
        }
    }

    boolean isThere() {
        return folder.isPresent();
    }

    /// Empty where nothing is kept.
    Optional<OverviewTask> task(
            Path image, String variant, boolean withFull, Supplier<RowSource> source) {
        return folder.map(_ -> new ImageCopies(this, image, variant, withFull, source));
    }

    /// Empty where nothing is kept.
    Optional<OverviewTask> streets(Path file, String part) {
        return folder.map(_ -> new StreetTask(this, file, part));
    }

    /// @param image a file, or a folder of several
    /// @param ending of its name
    Path place(Path image, String variant, String ending) {
        try {
            var hash = new Sha256();
            hash.add(variant.getBytes(StandardCharsets.UTF_8));
            if (Files.isDirectory(image)) {
                hash.add(FileParts.of(image).print().getBytes(StandardCharsets.UTF_8));
            } else {
                addFile(image, hash);
            }
            return root().resolve(hash.hex().substring(0, NAME_DIGITS) + ending);
        } catch (IOException e) {
            throw BaseFiles.unreadable(image, e);
        }
    }

    private static void addFile(Path image, Sha256 hash) throws IOException {
        var size = Files.size(image);
        var time = Files.getLastModifiedTime(image).toMillis();
        hash.add(ByteBuffer.allocate(16).putLong(size).putLong(time).flip());
        try (var channel = FileChannel.open(image, StandardOpenOption.READ)) {
            for (var at : new long[] {0, Math.max(0, size - LOOKED_AT)}) {
                var part = ByteBuffer.allocate(LOOKED_AT);
                channel.read(part, at);
                hash.add(part.flip());
            }
        }
    }

    private Path root() {
        return folder.orElseThrow();
    }

    /// Makes what is kept at a place; nothing is left of it when that fails or is cancelled.
    ///
    /// @param bytes that it takes at most, with what is needed meanwhile
    /// @throws ProblemException when that is more than the limit, or than fits on the disk
    void make(Path place, long bytes, Progress progress, Making making) throws IOException {
        makeFolder();
        deleteAbandoned();
        requireRoom(bytes);
        var aside = Files.createTempFile(root(), "", ASIDE);
        try {
            making.into(aside);
            if (!progress.isCancelled()) {
                keep(aside, place);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Deletes what programs that were killed left when they made something: it holds gigabytes.
    private void deleteAbandoned() throws IOException {
        var before = Instant.now().minus(ABANDONED).toEpochMilli();
        try (var all = Files.list(root())) {
            all.filter(each -> isAside(each) || isScratch(each))
                    .filter(each -> each.toFile().lastModified() < before)
                    .forEach(OverviewFolder::deleteAll);
        }
    }

    private static boolean isAside(Path file) {
        return file.toString().endsWith(ASIDE);
    }

    private static boolean isScratch(Path folder) {
        return folder.getFileName().toString().startsWith(SCRATCH);
    }

    /// Writes a file that is there and empty.
    @FunctionalInterface
    interface Making {
        void into(Path aside) throws IOException;
    }

    private void requireRoom(long bytes) {
        if (bytes > mostBytes || bytes > usable() / 4 * 3) {
            throw ProblemException.ofTexts(
                    "basemap.what_is_made_of_it_needs",
                    "basemap.make_room_on_the_disk_or",
                    (bytes >> 20));
        }
    }

    /// Bytes; without bounds where the system does not say. In a chroot or a container the store of
    /// a folder may not be among those that are mounted: the folder itself is asked.
    private long usable() {
        var told = root().toFile().getUsableSpace();
        return told > 0 ? told : Long.MAX_VALUE;
    }

    private void makeFolder() throws IOException {
        if (Files.isDirectory(root())) {
            return;
        }
        Files.createDirectories(root());
        if (root().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// A folder for what is needed while something is made; whoever asks for it deletes it.
    Path scratch() throws IOException {
        return Files.createTempDirectory(root(), SCRATCH);
    }

    /// Takes what was made, and lets go of what was not used longest.
    private void keep(Path aside, Path place) throws IOException {
        Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
        var all = new ArrayList<Kept>();
        for (var file : files()) {
            all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        }
        all.sort(Comparator.comparing(Kept::used).reversed());
        var sum = 0L;
        for (var each : all) {
            sum += each.bytes();
            if (sum > mostBytes && !isAside(each.file()) && !each.file().equals(place)) {
                delete(each.file());
            }
        }
    }

    private record Kept(Path file, long bytes, Instant used) {}

    private List<Path> files() throws IOException {
        try (var all = Files.list(root())) {
            return all.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    Stream.of(IMAGE, STREETS, FEATURES, ASIDE)
                                            .anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }

    /// Another program window may have it open.
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it is tried again the next time
        }
    }

    /// Likewise a folder, with all in it.
    static void deleteAll(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(OverviewFolder::delete);
        } catch (IOException | UncheckedIOException e) {
            // likewise
        }
    }

    @Override
    public String toString() {
        return folder.map(Path::toString).orElse("");
    }
}
