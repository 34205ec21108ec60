package org.amnok.exchange.geojson;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The separators of a sequence (RFC 8142, section 2.1) as blanks, which JSON knows.
final class RecordSeparators extends FilterInputStream {
    private static final int SEPARATOR = 0x1E;

    private RecordSeparators(InputStream in) {
        super(in);
    }

    /// The same bytes, unless they begin with a separator.
    static InputStream blanked(InputStream stream) throws IOException {
        var bytes = new BufferedInputStream(stream);
        bytes.mark(1);
        var first = bytes.read();
        bytes.reset();
        return first == SEPARATOR ? new RecordSeparators(bytes) : bytes;
    }

    @Override
    public int read() throws IOException {
        var value = in.read();
        return value == SEPARATOR ? ' ' : value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var count = in.read(buffer, from, length);
        for (var i = from; i < from + count; i++) {
            if (buffer[i] == SEPARATOR) {
                buffer[i] = ' ';
            }
        }
        return count;
    }
}
