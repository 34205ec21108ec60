package org.amnok.exchange.shapefile;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.amnok.exchange.feature.Archive;
import org.amnok.files.FileNames;

/// The files that together are one shapefile: the same name with several endings, in any case.
///
/// @param file one of them, or the zip file they are in
/// @param stem their name without ending; in a zip file with its folders
record Parts(Path file, String stem, boolean zipped) {
    static Parts beside(Path file) {
        return new Parts(file, FileNames.stem(String.valueOf(file.getFileName())), false);
    }

    static Parts in(Path zip, String name) {
        return new Parts(zip, FileNames.stem(name), true);
    }

    /// The bytes of the part with an ending; empty when there is none. To be closed.
    Optional<InputStream> open(String ending) throws IOException {
        return zipped ? unpacked(ending) : plain(ending);
    }

    /// The beginning of a short part of text; empty when there is none.
    String text(String ending) throws IOException {
        try (var stream = open(ending).orElseGet(InputStream::nullInputStream)) {
            return new String(stream.readNBytes(1 << 16), StandardCharsets.UTF_8).strip();
        }
    }

    private Optional<InputStream> plain(String ending) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        try (var all = Files.newDirectoryStream(folder, this::sameStem)) {
            for (var other : all) {
                if (hasEnding(String.valueOf(other.getFileName()), ending)) {
                    return Optional.of(new BufferedInputStream(Files.newInputStream(other)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean sameStem(Path other) {
        var name = String.valueOf(other.getFileName());
        return FileNames.stem(name).equals(stem) && Files.isRegularFile(other);
    }

    private Optional<InputStream> unpacked(String ending) throws IOException {
        var archive = Archive.open(file);
        try {
            for (var name : archive.names("." + ending)) {
                if (FileNames.stem(name).equals(stem)) {
                    var bytes = new BufferedInputStream(archive.stream(name));
                    return Optional.of(new WithArchive(bytes, archive));
                }
            }
        } catch (IOException e) {
            archive.close();
            throw e;
        }
        archive.close();
        return Optional.empty();
    }

    private static boolean hasEnding(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /// Closes the archive when it is closed.
    private static final class WithArchive extends FilterInputStream {
        private final Archive archive;

        WithArchive(InputStream in, Archive archive) {
            super(in);
            this.archive = archive;
        }

        @Override
        public void close() throws IOException {
            super.close();
            archive.close();
        }
    }
}
