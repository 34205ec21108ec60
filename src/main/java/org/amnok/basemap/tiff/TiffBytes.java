package org.amnok.basemap.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// The bytes of a file at places that the file itself names: every one is checked first.
/// Thread-safe.
record TiffBytes(Path file, FileChannel channel, long size, ByteOrder order)
        implements AutoCloseable {
    /// No block or table is as large.
    private static final int MOST = 256 << 20;

    static TiffBytes open(Path file) {
        try {
            return Opening.made(
                    FileChannel.open(file, StandardOpenOption.READ), channel -> of(file, channel));
        } catch (IOException e) {
            throw ProblemException.ofFile(
                    file, "basemap.cannot_be_read", "basemap.check_that_you_may_read_it", e);
        }
    }

    private static TiffBytes of(Path file, FileChannel channel) throws IOException {
        var start = ByteBuffer.allocate(2);
        channel.read(start, 0);
        var order = start.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new TiffBytes(file, channel, channel.size(), order);
    }

    /// In the byte order of the file, at its beginning.
    ///
    /// @throws ProblemException when the file does not have them
    ByteBuffer read(long offset, long length) {
        if (!has(offset, length)) {
            throw damaged(Messages.text("basemap.it_ends_before_its_own_contents"));
        }
        var buffer = ByteBuffer.allocate((int) length).order(order);
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offset + buffer.position()) < 0) {
                    throw damaged(Messages.text("basemap.it_became_shorter_while_it_was"));
                }
            }
        } catch (IOException e) {
            throw new ProblemException(
                    damaged(Messages.text("basemap.it_cannot_be_read_any_more", FaultWords.of(e)))
                            .problem(),
                    e);
        }
        return buffer.flip();
    }

    /// True when all of these bytes lie in the file and may be read at once.
    boolean has(long offset, long length) {
        return offset >= 0 && length >= 0 && length <= MOST && offset <= size - length;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    ProblemException damaged(String why) {
        return ProblemException.ofFile(
                file, "basemap.cannot_be_shown", "basemap.get_it_again_from_where_it_4", why);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw damaged(Messages.text("basemap.it_cannot_be_closed", FaultWords.of(e)));
        }
    }
}
