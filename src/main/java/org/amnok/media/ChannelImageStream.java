package org.amnok.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/// A file as ImageIO reads it: from anywhere, a block at a time.
final class ChannelImageStream extends ImageInputStreamImpl {
    private static final int BLOCK_BYTES = 1 << 16;

    private final SeekableByteChannel channel;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES).limit(0);
    private long blockStart;

    ChannelImageStream(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!fill()) {
            return -1;
        }
        streamPos++;
        return block.get() & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var count = Math.min(length, block.remaining());
        block.get(into, offset, count);
        streamPos += count;
        return count;
    }

    /// The block stands at the stream's position then; false at the end.
    private boolean fill() throws IOException {
        var within = streamPos - blockStart;
        if (within >= 0 && within < block.limit()) {
            block.position((int) within);
            return true;
        }
        blockStart = streamPos;
        block.clear();
        channel.position(streamPos);
        var count = channel.read(block);
        block.flip();
        return count > 0;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException e) {
            return -1;
        }
    }
}
