package org.amnok.layout.raster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/// Reads the tags of a TIFF file as TIFF 6.0 lays them out, low byte first.
final class TiffTags {
    private final ByteBuffer bytes;
    private final int directory;

    TiffTags(byte[] tiff) {
        bytes = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
        directory = bytes.getInt(4);
    }

    List<Integer> tags() {
        return entries().mapToObj(at -> bytes.getShort(at) & 0xffff).toList();
    }

    int[] shorts(int tag) {
        var entry = entry(tag);
        var count = bytes.getInt(entry + 4);
        var from = count <= 2 ? entry + 8 : bytes.getInt(entry + 8);
        return IntStream.range(0, count).map(i -> bytes.getShort(from + 2 * i) & 0xffff).toArray();
    }

    /// Both parts of a rational.
    int[] longs(int tag) {
        var from = bytes.getInt(entry(tag) + 8);
        return new int[] {bytes.getInt(from), bytes.getInt(from + 4)};
    }

    double[] doubles(int tag) {
        var entry = entry(tag);
        var from = bytes.getInt(entry + 8);
        return IntStream.range(0, bytes.getInt(entry + 4))
                .mapToDouble(i -> bytes.getDouble(from + 8 * i))
                .toArray();
    }

    private int entry(int tag) {
        return entries()
                .filter(at -> (bytes.getShort(at) & 0xffff) == tag)
                .findFirst()
                .orElseThrow();
    }

    private IntStream entries() {
        return IntStream.range(0, bytes.getShort(directory)).map(i -> directory + 2 + 12 * i);
    }
}
