package org.amnok.basemap.osm;

import java.util.Arrays;

/// Numbers of few bytes when they are small, one after the other in an array that is used again.
public final class ByteWriter {
    private byte[] bytes = new byte[1024];
    private int length;

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    /// Not negative: seven bits a byte, as protobuf writes them.
    public void number(long value) {
        reserve(10);
        var rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// With a sign.
    public void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    public void add(byte[] more, int count) {
        reserve(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    public byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
