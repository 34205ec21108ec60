package org.amnok.release.canary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.amnok.words.Messages;

/// Searches a file for what must not be in it. A large file of rows is read block by block, so that
/// its size asks for no memory; everything else is unpacked as a whole.
public record FileScan(CanaryScan scan) {
    /// Smaller files are searched as a whole.
    private static final long LARGE = 16L << 20;

    /// Smaller files inside an archive are, too. A small archive may hold a large one.
    private static final int LARGE_ENTRY = 8 << 20;

    /// The search stops after this many findings.
    private static final int MOST_LEAKS = 20;

    private static final List<byte[]> OF_ROWS =
            List.of(
                    "SQLite format 3".getBytes(StandardCharsets.US_ASCII),
                    "fgb".getBytes(StandardCharsets.US_ASCII),
                    new byte[] {0, 0, 0x27, 0x0a}); // shapes and their index

    /// What was found; empty when nothing was.
    ///
    /// @throws IOException when the file cannot be read
    public List<Leak> search(Path file) throws IOException {
        return scan.named(find(file, MOST_LEAKS));
    }

    /// True when something was found; nobody is asked whose it is.
    ///
    /// @throws IOException when the file cannot be read
    public boolean isLeaking(Path file) throws IOException {
        return !find(file, 1).isEmpty();
    }

    private List<LeakMatch> find(Path file, int most) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), Blocks.BYTES)) {
            in.mark(Blocks.BYTES);
            var head = in.readNBytes(Blocks.OVERLAP);
            in.reset();
            if (TableRows.isTable(head)) {
                return new Blocks(scan, most)
                        .in(new TableRows(in), Messages.text("release.the_file"));
            }
            if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
                return unzipped(in, most);
            }
            if (Files.size(file) < LARGE) {
                return scan.find(in.readAllBytes());
            }
            return Texts.isText(head) || OF_ROWS.stream().anyMatch(sign -> startsWith(head, sign))
                    ? new Blocks(scan, most).in(in, Messages.text("release.the_file"))
                    : scan.find(in.readAllBytes());
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length
                && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private List<LeakMatch> unzipped(InputStream in, int most) throws IOException {
        var findings = new ArrayList<LeakMatch>();
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry();
                entry != null && findings.size() < most;
                entry = zip.getNextEntry()) {
            findings.addAll(
                    scan.find(entry.getName(), Messages.text("release.the_name_of_a_zip_entry")));
            findings.addAll(
                    inEntry(zip, Messages.text("release.zip_entry", entry.getName()), most));
        }
        return findings;
    }

    /// A small one as a whole, with all that is packed in it; a large one block by block.
    private List<LeakMatch> inEntry(InputStream entry, String where, int most) throws IOException {
        var head = entry.readNBytes(LARGE_ENTRY);
        if (head.length == LARGE_ENTRY) {
            var whole = new PushbackInputStream(entry, LARGE_ENTRY);
            whole.unread(head);
            return new Blocks(scan, most).in(whole, where);
        }
        return scan.find(head).stream()
                .map(found -> new LeakMatch(found.hit(), found.how(), where))
                .toList();
    }
}
