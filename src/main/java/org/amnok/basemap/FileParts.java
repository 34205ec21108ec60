package org.amnok.basemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The files that a layer is read of: one, or those in a folder and in the folders in it.
///
/// @param files with their names from there, in order
record FileParts(List<Part> files) {
    private static final int DEPTH = 8;
    private static final int MOST = 20_000;

    /// @param time of the last change, in milliseconds since 1970
    private record Part(String name, long bytes, long time) {}

    /// @throws IOException when they cannot be listed
    static FileParts of(Path path) throws IOException {
        try (var all = Files.walk(path, DEPTH)) {
            return of(path, all.limit(MOST).filter(Files::isRegularFile).sorted().toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Some of the files in a folder.
    ///
    /// @throws IOException when one cannot be read
    static FileParts of(Path path, List<Path> files) throws IOException {
        var parts = new ArrayList<Part>();
        for (var file : files) {
            var name = path.relativize(file).toString();
            var time = Files.getLastModifiedTime(file).toMillis();
            parts.add(new Part(name, Files.size(file), time));
        }
        return new FileParts(parts);
    }

    /// All of them together.
    long bytes() {
        return files.stream().mapToLong(Part::bytes).sum();
    }

    /// What tells them from others, and from what they were before.
    String print() {
        return files.stream()
                .map(part -> part.name() + " " + part.bytes() + " " + part.time())
                .collect(Collectors.joining("\n"));
    }
}
