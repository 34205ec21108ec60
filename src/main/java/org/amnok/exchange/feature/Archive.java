package org.amnok.exchange.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.amnok.domain.FaultWords;
import org.amnok.domain.FileFault;
import org.amnok.domain.ProblemException;

/// An untrusted zip file: at most 10,000 entries, none that names a place outside, none that
/// unpacks to more than a hundred times its size or to more than a gigabyte. Nothing is ever
/// unpacked under a name that the file gives.
public final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_RATIO = 100;
    private static final long MOST_BYTES = 1L << 30;

    /// So small that its ratio does no harm.
    private static final long FREE_BYTES = 1 << 20;

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /// @throws ProblemException when it is no zip file, or one that must not be trusted
    public static Archive open(Path file) {
        try {
            CentralDirectory.check(file, MOST_ENTRIES);
            return new Archive(zip(file));
        } catch (IOException | IllegalArgumentException e) {
            throw ProblemException.ofPlace(
                            String.valueOf(file.getFileName()),
                            "exchange.the_archive_is_broken",
                            "exchange.it_may_be_cut_off_get",
                            FaultWords.of(e))
                    .because(e);
        }
    }

    /// Names of files whose names end in one of these, in the order of the archive.
    public List<String> names(String... endings) {
        return names(name -> List.of(endings).stream().anyMatch(name::endsWith));
    }

    private List<String> names(Predicate<String> wanted) {
        return Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> wanted.test(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// The bytes of a file in the archive, as they are unpacked.
    ///
    /// @throws IOException when there is none
    public InputStream stream(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw FileFault.of("exchange.is_not_in_it", name);
        }
        return new Bounded(zip.getInputStream(entry), most(entry));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long most(ZipEntry entry) {
        var packed = Math.max(0, entry.getCompressedSize());
        return Math.min(MOST_BYTES, Math.max(FREE_BYTES, packed * MOST_RATIO));
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException notInUtf8) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    /// Believes what it counts, not what the archive declares.
    private static final class Bounded extends CountedStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        void count(int more) {
            left -= more;
            if (left < 0) {
                throw ProblemException.ofTexts(
                        "exchange.a_file_in_the_archive_unpacks",
                        "exchange.it_may_be_made_to_do",
                        MOST_RATIO);
            }
        }
    }
}
