package org.amnok.basemap.archive;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.amnok.domain.FileFault;

/// A directory of a PMTiles archive: where tiles, or further directories, lie. Source: PMTiles
/// specification 3, section 4.
final class PmtilesDirectory {
    /// Writers keep directories far smaller.
    static final int MOST_ENTRIES = 1_000_000;

    /// An entry is four numbers of at least a byte.
    private static final int LEAST_ENTRY_BYTES = 4;

    private static final int LONGEST_NUMBER_BITS = 63;

    private final long[] ids;
    private final int[] runs;
    private final long[] lengths;
    private final long[] offsets;

    /// Where something lies in its part of the file.
    ///
    /// @param isDirectory true when it is a further directory
    record Entry(long offset, long length, boolean isDirectory) {}

    private PmtilesDirectory(int size) {
        ids = new long[size];
        runs = new int[size];
        lengths = new long[size];
        offsets = new long[size];
    }

    int size() {
        return ids.length;
    }

    /// @param bytes no longer compressed
    /// @throws IOException when it is damaged or has too many entries
    static PmtilesDirectory read(byte[] bytes) throws IOException {
        try {
            var in = ByteBuffer.wrap(bytes);
            var size = number(in);
            if (size > MOST_ENTRIES || size > bytes.length / LEAST_ENTRY_BYTES) {
                throw FileFault.of("basemap.a_directory_with_entries", size);
            }
            var directory = new PmtilesDirectory((int) size);
            directory.fill(in);
            return directory;
        } catch (BufferUnderflowException e) {
            throw FileFault.of("basemap.a_directory_ends_too_early");
        }
    }

    private void fill(ByteBuffer in) throws IOException {
        long id = 0;
        for (var i = 0; i < ids.length; i++) {
            id = added(id, number(in));
            ids[i] = id;
        }
        for (var i = 0; i < ids.length; i++) {
            runs[i] = (int) Math.min(number(in), Integer.MAX_VALUE);
        }
        for (var i = 0; i < ids.length; i++) {
            lengths[i] = number(in);
        }
        for (var i = 0; i < ids.length; i++) {
            var offset = number(in);
            if (offset == 0 && i == 0) {
                throw FileFault.of("basemap.a_directory_begins_in_the");
            }
            offsets[i] = offset == 0 ? added(offsets[i - 1], lengths[i - 1]) : offset - 1;
        }
    }

    private static long added(long a, long b) throws IOException {
        if (a > Long.MAX_VALUE - b) {
            throw FileFault.of("basemap.a_directory_points_nowhere");
        }
        return a + b;
    }

    /// The entry that covers a tile.
    Optional<Entry> find(long id) {
        var at = Arrays.binarySearch(ids, id);
        var before = at >= 0 ? at : -at - 2;
        if (before < 0) {
            return Optional.empty();
        }
        var isDirectory = runs[before] == 0;
        var covers = isDirectory || id - ids[before] < runs[before];
        return covers
                ? Optional.of(new Entry(offsets[before], lengths[before], isDirectory))
                : Optional.empty();
    }

    /// An unsigned number in groups of seven bits, the lowest first.
    private static long number(ByteBuffer in) throws IOException {
        long value = 0;
        for (var shift = 0; shift < LONGEST_NUMBER_BITS; shift += 7) {
            var next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw FileFault.of("basemap.a_number_without_end");
    }
}
