package org.amnok.workspace.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amnok.courier.Courier;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.FileNames;
import org.amnok.files.FileTree;
import org.amnok.files.PrivateFolder;
import org.jspecify.annotations.Nullable;

/// Puts files into a shared folder and gets them out, sealed to people if there are some. A file is
/// written under a name that nobody reads, then gets its own; what is there is never written over.
///
/// @param to who can open what is written; everybody when there are none
/// @param key opens what others sealed; null when there is none
/// @param aside for what is plain meanwhile
record Sealer(List<PersonKey> to, @Nullable OwnKey key, PrivateFolder aside) {
    private static final Pattern PART = Pattern.compile("\\.[0-9a-f-]{36}\\.part");

    Sealer {
        to = List.copyOf(to);
    }

    /// Writes something.
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /// False when everybody can read what is written.
    boolean isSealing() {
        return !to.isEmpty();
    }

    /// What is behind the names of files that are written.
    String suffix() {
        return isSealing() ? BundleName.SEALED : "";
    }

    /// False when a file of this name is there already.
    boolean put(Path file, Content content, Progress watch) {
        var part = file.resolveSibling("." + UUID.randomUUID() + ".part");
        var plain = to.isEmpty() ? part : aside.file(UUID.randomUUID().toString());
        try {
            if (Files.exists(file)) {
                return false;
            }
            content.writeTo(plain);
            if (to.isEmpty()) {
                FileTree.force(part);
            } else {
                Courier.pack(plain, to, part, watch);
            }
            if (Files.exists(file)) {
                return false;
            }
            Files.move(part, file);
            FileTree.forceName(file); // what is said to be sent is on a stick that is pulled out
            return true;
        } catch (IOException e) {
            throw failed(file, e);
        } finally {
            delete(plain);
            delete(part);
        }
    }

    /// Deletes what was left in a folder by programs that were killed, or whose stick was pulled
    /// out. What is not a day old others may be writing.
    static void clear(Path folder) {
        var before = Instant.now().minus(Duration.ofDays(1)).toEpochMilli();
        try (var files = Files.list(folder)) {
            files.filter(file -> PART.matcher(file.getFileName().toString()).matches())
                    .filter(file -> file.toFile().lastModified() < before)
                    .forEach(Sealer::delete);
        } catch (IOException | UncheckedIOException cannotBeRead) {
            return;
        }
    }

    private static ProblemException failed(Path file, IOException e) {
        return ProblemException.ofFile(
                file, "share.cannot_be_written", "share.look_at_the_folder", e);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return;
        }
    }

    /// Reads something.
    interface Reading<T> {
        T of(Path plain) throws IOException;
    }

    /// Reads a file, opened if it is sealed.
    ///
    /// @throws IOException when it is not what is expected
    /// @throws ProblemException when it cannot be opened with the key, or there is none
    <T> T get(Path file, Reading<T> reading, Progress watch) throws IOException {
        if (!FileNames.ending(file).equals("age")) {
            return reading.of(file);
        }
        if (key == null) {
            throw ProblemException.ofTexts(
                    "seal.is_locked", "share.name_your_key", file.getFileName());
        }
        var plain = aside.file(UUID.randomUUID().toString());
        try {
            Courier.unpack(file, key, plain, watch);
            return reading.of(plain);
        } finally {
            delete(plain);
        }
    }
}
