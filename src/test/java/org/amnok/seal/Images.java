package org.amnok.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Images of databases for tests.
final class Images {
    static final int PAGE = 512;

    private Images() {}

    /// Random pages that begin as a database of SQLite's with pages of 512 bytes does.
    static byte[] of(int seed, int pages) {
        var image = new byte[pages * PAGE];
        new Random(seed).nextBytes(image);
        image[16] = 2;
        image[17] = 0;
        return image;
    }

    /// The same with another byte in a page.
    static byte[] edited(byte[] image, int page) {
        var edited = image.clone();
        edited[page * PAGE + 30]++;
        return edited;
    }

    /// The pages in which two images differ.
    static PageChanges changes(byte[] before, byte[] after) {
        var padded = Arrays.copyOf(before, after.length);
        var changed =
                IntStream.range(0, after.length / PAGE)
                        .filter(page -> !isSame(padded, after, page * PAGE))
                        .toArray();
        var changes = new PageChanges(PAGE, after.length, changed.length);
        for (var page : changed) {
            changes.add(page, Arrays.copyOfRange(after, page * PAGE, (page + 1) * PAGE));
        }
        return changes;
    }

    private static boolean isSame(byte[] one, byte[] other, int at) {
        return Arrays.equals(one, at, at + PAGE, other, at, at + PAGE);
    }

    /// All that can be read in a file by whoever has no key: its bytes, and what zlib unpacks from
    /// any of them on.
    static String legible(byte[] file) {
        var all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        var out = new byte[8 * PAGE];
        for (var from = 0; from < file.length; from++) {
            try (var inflater = new Inflater()) {
                inflater.setInput(file, from, file.length - from);
                var length = inflater.inflate(out);
                all.append(new String(out, 0, length, StandardCharsets.ISO_8859_1));
            } catch (DataFormatException nothingPacked) {
                // nothing to read from here on
            }
        }
        return all.toString();
    }
}
