package org.amnok.release.canary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;

/// Searches a file for what must not be in it. A large file of rows is read block by block, so that
/// its size asks for no memory; everything else is unpacked as a whole.
public final class FileScan {
    private static final int BLOCK = 1 << 20;

    /// What lies across two blocks is in both.
    private static final int OVERLAP = 1024;

    /// Smaller files are searched as a whole.
    private static final long LARGE = 16L << 20;

    /// So many findings are enough.
    private static final int MOST_LEAKS = 20;

    private static final List<byte[]> OF_ROWS =
            List.of(
                    "SQLite format 3".getBytes(StandardCharsets.US_ASCII),
                    new byte[] {0, 0, 0x27, 0x0a}, // shapes and their index
                    new byte[] {3, 0, 1, 1}); // a table beside them, of no day

    private final CanaryScan scan;

    public FileScan(CanaryScan scan) {
        this.scan = scan;
    }

    /// What was found; empty when nothing was.
    ///
    /// @throws IOException when the file cannot be read
    public List<Leak> search(Path file) throws IOException {
        if (Files.size(file) < LARGE) {
            return scan.search(Files.readAllBytes(file));
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            in.mark(BLOCK);
            var head = in.readNBytes(OVERLAP);
            in.reset();
            if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
                return unzipped(in);
            }
            return Texts.isText(head) || OF_ROWS.stream().anyMatch(sign -> startsWith(head, sign))
                    ? blocks(in, "the file")
                    : scan.search(in.readAllBytes());
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length
                && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private List<Leak> unzipped(InputStream in) throws IOException {
        var leaks = new ArrayList<Leak>();
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            leaks.addAll(scan.search(entry.getName(), "the name of a zip entry"));
            leaks.addAll(blocks(zip, "zip entry " + entry.getName()));
        }
        return leaks;
    }

    /// One entry or file, to its end.
    private List<Leak> blocks(InputStream in, String where) throws IOException {
        var leaks = new ArrayList<Leak>();
        var kept = new byte[0];
        var bytes = in.readNBytes(BLOCK);
        while (bytes.length > 0 && leaks.size() < MOST_LEAKS) {
            var block = Arrays.copyOf(kept, kept.length + bytes.length);
            System.arraycopy(bytes, 0, block, kept.length, bytes.length);
            scan.search(block).forEach(leak -> leaks.add(new Leak(leak.what(), leak.how(), where)));
            kept = Arrays.copyOfRange(block, Math.max(0, block.length - OVERLAP), block.length);
            bytes = in.readNBytes(BLOCK);
        }
        return leaks;
    }
}
