package org.amnok.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;

/// A file as it is before it is read. Another program may write to it meanwhile: what was read then
/// is neither what it was nor what it is, and nobody would notice.
///
/// @param parts of the file, and of those beside it that belong to a shapefile; empty where there
///   is none
public record FileStamp(Path file, List<Optional<Part>> parts) {
    private static final String SHAPES = ".shp";

    /// @param key by which the system knows it; empty where it has no such thing
    record Part(long bytes, FileTime time, Optional<Object> key) {
        static Optional<Part> of(Path file) {
            try {
                var now = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(
                        new Part(
                                now.size(),
                                now.lastModifiedTime(),
                                Optional.ofNullable(now.fileKey())));
            } catch (IOException missing) {
                return Optional.empty();
            }
        }
    }

    /// As it is now.
    public static FileStamp of(Path file) {
        return new FileStamp(file, files(file).map(Part::of).toList());
    }

    private static Stream<Path> files(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(SHAPES)) {
            return Stream.of(file);
        }
        var stem = name.substring(0, name.length() - SHAPES.length());
        return Stream.of(SHAPES, ".dbf", ".shx", ".DBF", ".SHX")
                .map(ending -> ending.equals(SHAPES) ? file : file.resolveSibling(stem + ending));
    }

    /// Makes sure that it still is what it was.
    ///
    /// @throws ProblemException when another program wrote to it, cut it, replaced it or took it
    ///   away
    public void requireUnchanged() {
        if (!of(file).equals(this)) {
            throw ProblemException.ofPlace(
                    String.valueOf(file.getFileName()),
                    "files.was_changed_while_it_was_read",
                    "files.read_it_again");
        }
    }
}
