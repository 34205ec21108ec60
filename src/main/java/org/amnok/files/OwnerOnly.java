package org.amnok.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that only their owner may read: 0600 and 0700 where the system has such
/// permissions. Elsewhere what the folder says is left.
public final class OwnerOnly {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /// What a new file is made with.
    public static FileAttribute<?>[] file(Path place) {
        return attributes(place, FILE);
    }

    /// What a new folder is made with.
    public static FileAttribute<?>[] folder(Path place) {
        return attributes(place, FOLDER);
    }

    /// Makes a file that is there its owner's only.
    public static void close(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    /// Makes a folder its owner's only, where that is this person. Where others may make folders
    /// beside it, one that is there may be somebody else's.
    ///
    /// @return false for one of somebody else, and for a link
    static boolean closeOwn(Path folder) {
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
            }
            return true;
        } catch (IOException ofSomebodyElse) {
            return false;
        }
    }

    /// Writes a text in UTF-8. A file that is new is its owner's only; one that is there stays as
    /// open as it was.
    public static Writer writer(Path file) throws IOException {
        var channel =
                Files.newByteChannel(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                        file(file));
        return new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
    }

    private static FileAttribute<?>[] attributes(Path place, String permissions) {
        return isPosix(place)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
