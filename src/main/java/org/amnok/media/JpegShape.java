package org.amnok.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.amnok.words.Messages;

/// Looks how a JPEG is coded. A progressive one is held in memory whole by the decoder, in 2 bytes
/// for each sample, however little of it is shown.
final class JpegShape {
    private static final long MOST_PROGRESSIVE_PIXELS = 100_000_000;
    private static final int PROGRESSIVE = 0xC2;
    private static final int MOST_SEGMENTS = 10_000;

    private JpegShape() {}

    /// @throws org.amnok.domain.ProblemException when it would take too much memory
    static void requireReadable(SeekableByteChannel file) throws IOException {
        file.position(0);
        var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
        in.skipNBytes(2);
        try {
            for (int i = 0; i < MOST_SEGMENTS; i++) {
                var marker = marker(in);
                if (marker >= 0xC0 && marker <= 0xC3) {
                    requireSmall(marker, in);
                    return;
                }
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
        } catch (EOFException e) {
            // no frame: the decoder will say so
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() != 0xFF) {
            // between segments nothing else may stand
        }
        var marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void requireSmall(int marker, DataInputStream in) throws IOException {
        in.skipNBytes(3);
        var height = in.readUnsignedShort();
        var width = in.readUnsignedShort();
        if (marker == PROGRESSIVE && (long) width * height > MOST_PROGRESSIVE_PIXELS) {
            throw PictureReader.unshowable(
                    Messages.text("media.it_is_a_progressive_jpeg_of"), null);
        }
    }
}
