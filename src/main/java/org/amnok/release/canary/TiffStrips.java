package org.amnok.release.canary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.TreeMap;
import org.amnok.words.Messages;

/// The strips of a TIFF picture (revision 6.0), low byte first.
final class TiffStrips {
    private static final int ENTRY_BYTES = 12;
    private static final int OFFSETS = 273;
    private static final int LENGTHS = 279;
    private static final int LONG = 4;

    private final ByteBuffer bytes;

    private TiffStrips(byte[] tiff) {
        bytes = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// All that holds no pixels: many millions of these say nothing in words or numbers, and what
    /// is drawn in them nobody can search. Empty when the file is not laid out as we write it; it
    /// is then searched as any other.
    static Optional<Part> withoutPixels(Part tiff) {
        try {
            var rest = new TiffStrips(tiff.bytes()).rest();
            return Optional.of(new Part(Messages.text("release.the_tags_of", tiff.where()), rest));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    private byte[] rest() {
        var offsets = longs(OFFSETS);
        var lengths = longs(LENGTHS);
        var strips = new TreeMap<Integer, Integer>();
        for (int i = 0; i < offsets.length; i++) {
            strips.put(offsets[i], lengths[i]);
        }
        var out = new ByteArrayOutputStream();
        var at = 0;
        for (var strip : strips.entrySet()) {
            out.write(bytes.array(), at, strip.getKey() - at);
            if (strip.getValue() < 0) {
                throw new IllegalArgumentException("no strips");
            }
            at = Math.addExact(strip.getKey(), strip.getValue());
        }
        out.write(bytes.array(), at, bytes.capacity() - at);
        return out.toByteArray();
    }

    private int[] longs(int tag) {
        var directory = bytes.getInt(4);
        for (int i = 0; i < bytes.getShort(directory); i++) {
            var entry = directory + 2 + ENTRY_BYTES * i;
            if ((bytes.getShort(entry) & 0xffff) == tag && bytes.getShort(entry + 2) == LONG) {
                return longs(bytes.getInt(entry + 4), entry + 8);
            }
        }
        throw new IllegalArgumentException("no strips");
    }

    /// One number stands in the entry itself, more of them elsewhere.
    private int[] longs(int count, int entry) {
        var from = count == 1 ? entry : bytes.getInt(entry);
        if (count < 1 || count > bytes.capacity() / Integer.BYTES) {
            throw new IllegalArgumentException("no strips");
        }
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = bytes.getInt(from + Integer.BYTES * i);
        }
        return numbers;
    }
}
