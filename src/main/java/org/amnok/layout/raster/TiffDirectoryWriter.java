package org.amnok.layout.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// The tags of a TIFF file of one picture, low byte first: head, directory, values that are longer
/// than four bytes, strips.
final class TiffDirectoryWriter {
    private static final int HEAD_BYTES = 8;
    private static final int ENTRY_BYTES = 12;
    private static final int MAGIC = 42;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int DOUBLE = 12;
    private static final int RESOLUTION_DENOMINATOR = 1000;

    private final TreeMap<Integer, Value> values = new TreeMap<>();

    /// @param count of numbers or letters
    private record Value(int type, int count, byte[] bytes) {}

    void shorts(int tag, int... numbers) {
        var bytes = buffer(2 * numbers.length);
        for (var number : numbers) {
            bytes.putShort((short) number);
        }
        values.put(tag, new Value(SHORT, numbers.length, bytes.array()));
    }

    void shorts(int tag, int[]... groups) {
        shorts(tag, Arrays.stream(groups).flatMapToInt(Arrays::stream).toArray());
    }

    void longs(int tag, long... numbers) {
        var bytes = buffer(4 * numbers.length);
        for (var number : numbers) {
            bytes.putInt((int) number);
        }
        values.put(tag, new Value(LONG, numbers.length, bytes.array()));
    }

    void doubles(int tag, double... numbers) {
        var bytes = buffer(8 * numbers.length);
        for (var number : numbers) {
            bytes.putDouble(number);
        }
        values.put(tag, new Value(DOUBLE, numbers.length, bytes.array()));
    }

    /// In thousandths.
    void rational(int tag, double number) {
        var bytes = buffer(8);
        bytes.putInt((int) Math.round(number * RESOLUTION_DENOMINATOR));
        bytes.putInt(RESOLUTION_DENOMINATOR);
        values.put(tag, new Value(RATIONAL, 1, bytes.array()));
    }

    /// Writes the whole file.
    void write(List<byte[]> strips, OutputStream out) throws IOException {
        longs(STRIP_LENGTHS, strips.stream().mapToLong(strip -> strip.length).toArray());
        longs(STRIP_OFFSETS, new long[strips.size()]);
        longs(STRIP_OFFSETS, offsets(strips, stripsFrom()));
        out.write(head());
        for (var strip : strips) {
            out.write(strip);
        }
    }

    private static long[] offsets(List<byte[]> strips, long from) {
        var offsets = new long[strips.size()];
        var at = from;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += strips.get(i).length;
        }
        return offsets;
    }

    private int longValuesFrom() {
        return HEAD_BYTES + 2 + ENTRY_BYTES * values.size() + 4;
    }

    private int stripsFrom() {
        return longValuesFrom()
                + values.values().stream().mapToInt(TiffDirectoryWriter::room).sum();
    }

    /// Behind the directory, at even places.
    private static int room(Value value) {
        return value.bytes.length <= 4 ? 0 : value.bytes.length + value.bytes.length % 2;
    }

    private byte[] head() {
        var head = buffer(stripsFrom());
        head.put((byte) 'I').put((byte) 'I').putShort((short) MAGIC).putInt(HEAD_BYTES);
        head.putShort((short) values.size());
        var at = longValuesFrom();
        for (var entry : values.entrySet()) {
            var value = entry.getValue();
            head.putShort(entry.getKey().shortValue()).putShort((short) value.type);
            head.putInt(value.count);
            if (room(value) == 0) {
                head.put(Arrays.copyOf(value.bytes, 4));
            } else {
                head.putInt(at);
                head.put(at, value.bytes);
                at += room(value);
            }
        }
        return head.array();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
