package org.amnok.media;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.amnok.domain.FileFault;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.jspecify.annotations.Nullable;

/// Reads what a photo says of itself, from a bounded beginning of the file.
public final class PhotoReader {
    private static final int LONGEST_BLOCK_BYTES = 2_000_000;
    private static final int PNG_SIGNATURE_BYTES = 8;
    private static final int PNG_CHECKSUM_BYTES = 4;
    private static final int RIFF_HEAD_BYTES = 12;
    private static final int EXIF_PNG = 0x65584966; // eXIf
    private static final int EXIF_RIFF = 0x45584946; // EXIF
    private static final byte[] NOTHING = {};

    /// EXIF stands before the picture.
    private static final int LONGEST_HEAD_BYTES = 8_000_000;

    private PhotoReader() {}

    /// Nothing when the file is no photo, or says nothing, or says it wrong.
    ///
    /// @param stored the picture's size as it is stored; null when unknown
    public static PhotoFacts read(
            MediaType type, SeekableByteChannel file, @Nullable ImageDimensions stored)
            throws IOException {
        file.position(0);
        var head =
                new BufferedInputStream(
                        new Head(Channels.newInputStream(file), LONGEST_HEAD_BYTES));
        try {
            return facts(metadata(type, head), stored);
        } catch (ImageProcessingException
                | IOException
                | RuntimeException
                | OutOfMemoryError hostile) {
            // The library may fail in any way on a hostile file: it says nothing then.
            return PhotoFacts.NONE;
        }
    }

    private static Metadata metadata(MediaType type, InputStream head)
            throws ImageProcessingException, IOException {
        return switch (type) {
            case JPEG -> JpegMetadataReader.readMetadata(head, List.of(new ExifReader()));
            case PNG -> ofBlock(ofPng(head));
            case TIFF -> TiffMetadataReader.readMetadata(head);
            case HEIC, AVIF -> HeifMetadataReader.readMetadata(head);
            case WEBP -> ofBlock(ofWebp(head));
            case GIF,
                    BMP,
                    JPEG_2000,
                    MP4,
                    QUICKTIME,
                    MATROSKA,
                    AVI,
                    PDF,
                    HTML,
                    MHTML,
                    GPX,
                    ZIP,
                    TEXT,
                    UNKNOWN ->
                    new Metadata();
        };
    }

    private static Metadata ofBlock(byte[] exif) {
        var metadata = new Metadata();
        if (exif.length > 0) {
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
        }
        return metadata;
    }

    private static PhotoFacts facts(Metadata metadata, @Nullable ImageDimensions stored) {
        var exif = new Exif(metadata);
        var position = new ExifPosition(metadata);
        return new PhotoFacts(
                position.point(),
                position.uncertaintyMetres(),
                position.datum(),
                position.bearing(),
                position.north(),
                exif.taken(),
                exif.offset(),
                position.satelliteTime(),
                exif.orientation(),
                exif.fieldOfView(stored));
    }

    /// The beginning of a stream, as if it ended there.
    private static final class Head extends InputStream {
        private final InputStream in;
        private int left;

        Head(InputStream in, int length) {
            this.in = in;
            left = length;
        }

        @Override
        public int read() throws IOException {
            var one = left > 0 ? in.read() : -1;
            left -= one >= 0 ? 1 : 0;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var count = left > 0 ? in.read(into, offset, Math.min(length, left)) : -1;
            left -= Math.max(0, count);
            return count;
        }
    }

    /// Finds the EXIF block in files made of chunks, without looking into the others: some of those
    /// are compressed and could unpack without end.
    ///
    /// Empty when there is none.
    private static byte[] ofPng(InputStream in) throws IOException {
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
    private static byte[] ofWebp(InputStream in) throws IOException {
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
            throw FileFault.of("media.a_chunk_has_a_negative_length");
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
