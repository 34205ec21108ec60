package org.amnok.exchange.output;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The bytes of one FlatBuffer after the other, each with its size before it: tables, and behind
/// each what it points to. Positions count from the size, as they do for those who read it.
final class FlatBytes {
    private static final int ROOT = 4;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    /// Begins anew, with the table that the buffer is.
    ///
    /// @param sizes as [#table]
    /// @return where its fields are
    int[] begin(int... sizes) {
        bytes.clear();
        need(8);
        bytes.position(8);
        return table(ROOT, sizes);
    }

    /// A table that something points to.
    ///
    /// @param pointer where it is pointed from
    /// @param sizes of its fields in bytes, by number; 0 for one that is not there
    /// @return where each field is, to be set or pointed from
    int[] table(int pointer, int... sizes) {
        var heading = Short.BYTES * (2 + sizes.length);
        align(Long.BYTES, heading);
        need(heading + Long.BYTES * (1 + sizes.length));
        var start = bytes.position() + heading;
        var places = new int[sizes.length];
        var end = start + Integer.BYTES;
        for (int size = Long.BYTES; size > 0; size /= 2) { // the largest first: all are aligned
            for (int field = 0; field < sizes.length; field++) {
                if (sizes[field] == size) {
                    end += -end & (size - 1);
                    places[field] = end;
                    end += size;
                }
            }
        }
        bytes.putShort((short) heading).putShort((short) (end - start));
        for (var place : places) {
            bytes.putShort((short) (place == 0 ? 0 : place - start));
        }
        bytes.putInt(heading);
        while (bytes.position() < end) {
            bytes.put((byte) 0);
        }
        bytes.putInt(pointer, start - pointer);
        return places;
    }

    /// So that what comes behind some more bytes begins at a multiple.
    private void align(int multiple, int behind) {
        need(multiple);
        while ((bytes.position() + behind) % multiple != 0) {
            bytes.put((byte) 0);
        }
    }

    private void need(int more) {
        if (bytes.remaining() < more) {
            var larger = ByteBuffer.allocate(2 * (bytes.position() + more));
            bytes = larger.order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
        }
    }

    void setByte(int place, int value) {
        bytes.put(place, (byte) value);
    }

    void setShort(int place, int value) {
        bytes.putShort(place, (short) value);
    }

    void setInt(int place, int value) {
        bytes.putInt(place, value);
    }

    void setLong(int place, long value) {
        bytes.putLong(place, value);
    }

    void text(int pointer, String words) {
        var utf8 = words.getBytes(StandardCharsets.UTF_8);
        vector(pointer, utf8.length, Integer.BYTES);
        need(utf8.length + 1);
        bytes.put(utf8).put((byte) 0);
    }

    void bytes(int pointer, ByteBuffer some) {
        vector(pointer, some.remaining(), Integer.BYTES);
        need(some.remaining());
        bytes.put(some);
    }

    void doubles(int pointer, double... values) {
        vector(pointer, values.length, Double.BYTES);
        need(Double.BYTES * values.length);
        for (var value : values) {
            bytes.putDouble(value);
        }
    }

    /// Pointers to tables, none of them there yet.
    ///
    /// @return where the first is; the others follow
    int pointers(int pointer, int count) {
        vector(pointer, count, Integer.BYTES);
        need(Integer.BYTES * count);
        var first = bytes.position();
        for (int i = 0; i < count; i++) {
            bytes.putInt(0);
        }
        return first;
    }

    private void vector(int pointer, int count, int size) {
        align(size, Integer.BYTES);
        need(Integer.BYTES);
        bytes.putInt(pointer, bytes.position() - pointer);
        bytes.putInt(count);
    }

    /// Writes it.
    void end(ByteText out) {
        align(Long.BYTES, 0);
        bytes.putInt(0, bytes.position() - Integer.BYTES);
        out.put(bytes.array(), 0, bytes.position());
    }
}
