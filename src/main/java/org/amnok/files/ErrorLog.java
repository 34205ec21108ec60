package org.amnok.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Where errors of the program are kept for whoever mends it: classes of exceptions and the lines
/// of the program that they came by. Their messages are left out, since they may quote sightings,
/// notes or names of files. Only the file's owner may read it; at [#MOST_BYTES] a new one is begun,
/// and the one before it is kept.
///
/// @param file that is made with the first error; its folder too
public record ErrorLog(Path file) {
    static final long MOST_BYTES = 512 << 10;

    private static final String FOLDER = "log";
    private static final int MOST_CAUSES = 12;
    private static final int MOST_FRAMES = 120;

    /// Errors that come before the program has started, and those of tests, are printed.
    private static volatile Consumer<Throwable> keeper = Throwable::printStackTrace;

    /// The log of the person who runs the program; empty where no home folder is known. The file is
    /// not there before the first error.
    public static Optional<Path> ofUser() {
        return PrivateRoots.ofUser().disk().stream()
                .map(root -> root.resolveSibling(FOLDER).resolve("amnok.log"))
                .findFirst();
    }

    /// From now on errors are kept in the person's log instead of being printed; of those that
    /// nobody caught one line is printed.
    public static void start() {
        // not by java.util.logging, which opens every library at its start
        keepWith(
                ofUser().<Consumer<Throwable>>map(file -> new ErrorLog(file)::publish)
                        .orElse(_ -> {}));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) ->
                        System.err.println("amnok: " + Failures.problem(failure).sentence()));
    }

    /// From now on errors of the program go there.
    ///
    /// @return where they went until now
    public static Consumer<Throwable> keepWith(Consumer<Throwable> other) {
        var before = keeper;
        keeper = other;
        return before;
    }

    static void keep(Throwable failure) {
        keeper.accept(failure);
    }

    synchronized void publish(Throwable failure) {
        try {
            append(text(Instant.now(), failure));
        } catch (IOException e) {
            System.err.println("amnok: " + Failures.problem(e).sentence());
        }
    }

    private void append(String text) throws IOException {
        var folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder, OwnerOnly.folder(folder));
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            var before = file.resolveSibling("amnok-before.log");
            Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
        }
        var how = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try (var out = Files.newByteChannel(file, how, OwnerOnly.file(file))) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String text(Instant when, Throwable failure) {
        var text = new StringBuilder().append(when).append(" Java ").append(Runtime.version());
        text.append(' ').append(System.getProperty("os.name", "")).append('\n');
        Throwable each = failure;
        for (var n = 0; each != null && n < MOST_CAUSES; n++) {
            text.append(n == 0 ? "" : "Caused by: ").append(each.getClass().getName()).append('\n');
            var frames = each.getStackTrace();
            for (var i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("\tat ").append(frames[i]).append('\n');
            }
            each = each.getCause();
        }
        return text.append('\n').toString();
    }
}
