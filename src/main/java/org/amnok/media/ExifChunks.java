package org.amnok.media;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.amnok.domain.FileFault;
import org.amnok.words.Messages;

/// Finds the EXIF block in files made of chunks, without looking into the others: some of those are
/// compressed and could unpack without end.
final class ExifChunks {
    private static final int LONGEST_BLOCK_BYTES = 2_000_000;
    private static final int PNG_SIGNATURE_BYTES = 8;
    private static final int PNG_CHECKSUM_BYTES = 4;
    private static final int RIFF_HEAD_BYTES = 12;
    private static final int EXIF_PNG = 0x65584966; // eXIf
    private static final int EXIF_RIFF = 0x45584946; // EXIF
    private static final byte[] NOTHING = {};

    private ExifChunks() {}

    /// Empty when there is none.
    static byte[] ofPng(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        data.skipNBytes(PNG_SIGNATURE_BYTES);
        while (true) {
            var length = data.readInt();
            if (data.readInt() == EXIF_PNG) {
                return block(data, length);
            }
            skip(data, length, PNG_CHECKSUM_BYTES);
        }
    }

    /// Empty when there is none.
    static byte[] ofWebp(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        data.skipNBytes(RIFF_HEAD_BYTES);
        while (true) {
            var name = data.readInt();
            var length = Integer.reverseBytes(data.readInt());
            if (name == EXIF_RIFF) {
                return withoutPreamble(block(data, length));
            }
            skip(data, length, length & 1);
        }
    }

    private static void skip(DataInputStream data, int length, int more) throws IOException {
        if (length < 0) {
            throw new FileFault(Messages.text("media.a_chunk_has_a_negative_length"));
        }
        data.skipNBytes((long) length + more);
    }

    private static byte[] block(DataInputStream data, int length) throws IOException {
        return length < 0 || length > LONGEST_BLOCK_BYTES ? NOTHING : data.readNBytes(length);
    }

    /// Some programs write the six letters that only JPEG needs.
    private static byte[] withoutPreamble(byte[] block) {
        return block.length > 6 && block[0] == 'E' && block[1] == 'x'
                ? java.util.Arrays.copyOfRange(block, 6, block.length)
                : block;
    }
}
