package org.amnok.exchange.feature;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that are counted while they are read.
abstract class CountedStream extends FilterInputStream {
    CountedStream(InputStream in) {
        super(in);
    }

    /// @param more bytes that were read now
    abstract void count(int more) throws IOException;

    @Override
    public int read() throws IOException {
        var value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }
}
