package org.amnok.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Where the lock of a file lies that counts under all names of it: in this person's own folder,
/// called after what the system knows the file by (device and inode).
public final class FileLocks {
    private static final String FOLDER = "locks";

    private FileLocks() {}

    /// Empty where the system has no such key, the file is not there, or no folder can be made.
    public static Optional<Path> of(Path file) {
        return of(file, PrivateRoots.ofUser());
    }

    static Optional<Path> of(Path file, PrivateRoots roots) {
        try {
            var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            if (key == null || roots.disk().isEmpty()) {
                return Optional.empty();
            }
            var folder = roots.disk().getFirst().resolveSibling(FOLDER);
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            var name = key.toString().replaceAll("[^0-9a-zA-Z]+", "-").replaceAll("^-|-$", "");
            return Optional.of(folder.resolve(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
