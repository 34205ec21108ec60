package org.amnok.basemap.osm;

/// Reads what a [ByteWriter] wrote.
public final class ByteReader {
    private byte[] bytes = new byte[0];
    private int at;

    public void begin(byte[] from, int offset) {
        bytes = from;
        at = offset;
    }

    public int at() {
        return at;
    }

    public long number() {
        var value = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public long signed() {
        var value = number();
        return value >>> 1 ^ -(value & 1);
    }
}
