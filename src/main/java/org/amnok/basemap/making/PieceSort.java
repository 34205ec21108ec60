package org.amnok.basemap.making;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.amnok.basemap.osm.ByteWriter;

/// Sorts pieces of tiles by their keys, however many: what is full is sorted and written to a file,
/// and the files are read side by side in the end. Pieces of one key stay in no particular order.
final class PieceSort implements AutoCloseable {
    private static final int OFFSET_BITS = 62 - TileKey.BITS;
    private static final int MOST_BYTES = 1 << OFFSET_BITS;
    private static final int BUFFER = 1 << 17;
    private static final long OFFSET = MOST_BYTES - 1L;

    private final Path folder;
    private final List<Path> runs = new ArrayList<>();
    private final byte[] bytes = new byte[MOST_BYTES];
    private long[] keys = new long[1 << 16];
    private int count;
    private int used;

    PieceSort(Path folder) {
        this.folder = folder;
    }

    /// Takes pieces in the order of their keys.
    interface Taker {
        void take(long key, byte[] piece) throws IOException;
    }

    void add(long key, ByteWriter piece) throws IOException {
        var length = piece.length();
        if (MOST_BYTES - used < length + Integer.BYTES) {
            spill();
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count + (count >> 1));
        }
        keys[count++] = key << OFFSET_BITS | used;
        put(length);
        System.arraycopy(piece.bytes(), 0, bytes, used, length);
        used += length;
    }

    private void put(int length) {
        for (var shift = 24; shift >= 0; shift -= 8) {
            bytes[used++] = (byte) (length >>> shift);
        }
    }

    private int length(int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    private void spill() throws IOException {
        Arrays.sort(keys, 0, count);
        var file = folder.resolve("pieces-" + runs.size());
        runs.add(file);
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW),
                                BUFFER))) {
            for (var i = 0; i < count; i++) {
                var at = (int) (keys[i] & OFFSET);
                var length = length(at);
                out.writeLong(keys[i] >> OFFSET_BITS);
                out.writeInt(length);
                out.write(bytes, at + Integer.BYTES, length);
            }
        }
        count = 0;
        used = 0;
    }

    /// Hands on all that were added. To be called once.
    void drain(Taker taker) throws IOException {
        spill();
        var heads = new PriorityQueue<Run>(Comparator.comparingLong(run -> run.key));
        try {
            for (var file : runs) {
                var run = new Run(file);
                if (run.next()) {
                    heads.add(run);
                } else {
                    run.close();
                }
            }
            while (!heads.isEmpty()) {
                var run = heads.remove();
                taker.take(run.key, run.piece);
                if (run.next()) {
                    heads.add(run);
                } else {
                    run.close();
                }
            }
        } finally {
            for (var run : heads) {
                run.close();
            }
        }
    }

    private static final class Run implements AutoCloseable {
        private final DataInputStream in;
        private final long size;
        private long at;
        private long key;
        private byte[] piece = new byte[0];

        Run(Path file) throws IOException {
            size = Files.size(file);
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        boolean next() throws IOException {
            if (at >= size) {
                return false;
            }
            key = in.readLong();
            piece = in.readNBytes(in.readInt());
            at += Long.BYTES + Integer.BYTES + piece.length;
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (var run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
