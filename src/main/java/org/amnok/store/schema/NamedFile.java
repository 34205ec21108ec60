package org.amnok.store.schema;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The file that a name led to when it was opened, and the disk on which it is.
///
/// @param key null where the system has no such key; there, an open file cannot be removed
/// @param disk null where the system does not say it
record NamedFile(Path name, @Nullable Object key, @Nullable FileStore disk) {
    /// @throws IOException when the name leads to no file
    static NamedFile of(Path name) throws IOException {
        return new NamedFile(name, key(name), disk(name));
    }

    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private static @Nullable FileStore disk(Path path) {
        try {
            return Files.getFileStore(path);
        } catch (IOException unknown) {
            return null;
        }
    }

    /// What the name leads to now: never [FileGuard.Whereabouts#OVERWRITTEN], which is still this
    /// file. A folder that cannot be read counts as gone.
    FileGuard.Whereabouts whereabouts() {
        try {
            return Objects.equals(key, key(name))
                    ? FileGuard.Whereabouts.HERE
                    : without(FileGuard.Whereabouts.REPLACED);
        } catch (IOException gone) {
            return without(FileGuard.Whereabouts.GONE);
        }
    }

    /// The folder of a disk that was taken out is often there still, and lies on another one.
    private FileGuard.Whereabouts without(FileGuard.Whereabouts otherwise) {
        var now = disk(name.resolveSibling(""));
        return disk == null || now == null || now.equals(disk)
                ? otherwise
                : FileGuard.Whereabouts.DISK_REMOVED;
    }
}
