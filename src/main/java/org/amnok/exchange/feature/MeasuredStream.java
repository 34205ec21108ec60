package org.amnok.exchange.feature;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file's bytes, with how many have been read: any thread may ask for the share.
public final class MeasuredStream extends CountedStream {
    private static final int BUFFER_BYTES = 1 << 16;

    private final long size;
    private volatile long count;

    private MeasuredStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    public static MeasuredStream of(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        return new MeasuredStream(bytes, Math.max(1, Files.size(file)));
    }

    /// 0 to 1.
    public double share() {
        return Math.min(1, (double) count / size);
    }

    /// The reading thread alone writes.
    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void count(int more) {
        count += more;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
