package org.amnok.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;

/// A file, or a folder with all that is in it. Links are never followed.
public final class FileTree {
    private FileTree() {}

    /// Deletes all of it, as far as that can be done; nothing when there is nothing.
    public static void delete(Path path) {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left is in the way of nothing.
        }
    }

    /// Copies all of it; what a copy of that name has is replaced.
    ///
    /// @throws IOException when something cannot be copied; what was copied before is there then
    public static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of)
                            throws IOException {
                        Files.createDirectories(place(folder));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes of)
                            throws IOException {
                        Files.copy(file, place(file), StandardCopyOption.REPLACE_EXISTING);
                        return FileVisitResult.CONTINUE;
                    }

                    private Path place(Path each) {
                        return to.resolve(from.relativize(each).toString());
                    }
                });
    }

    /// Brings all of it to the disk, so that a power cut or a stick pulled out loses nothing of it;
    /// its name is brought there by [#forceName] once it has its own.
    ///
    /// @throws IOException when something cannot be brought there, as on a disk that is full
    public static void force(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.toList()) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    try (var channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                } else if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    forceFolder(each);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Brings the name of a file or folder to the disk; where the system knows no such thing, it
    /// needs none.
    public static void forceName(Path path) {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    private static void forceFolder(Path folder) {
        try (var entries = FileChannel.open(folder)) {
            entries.force(true);
        } catch (IOException none) {
            // Windows does not open folders.
        }
    }

    /// The files in a folder and in those that it holds, by their names in it, with `/` between, in
    /// their order; links, too.
    ///
    /// @throws IOException when it cannot be read
    public static List<String> names(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(each -> !Files.isDirectory(each))
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
