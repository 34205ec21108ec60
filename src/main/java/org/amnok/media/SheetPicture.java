package org.amnok.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.words.Messages;

/// A sheet of an original, drawn as a picture: a page, a moment of a video, a converted photo.
///
/// @param bytes of a picture of a type that [PictureReader] reads; not copied
/// @param size as its header says; it is upright
/// @param name for people: "0:07"; empty when its number is enough
public record SheetPicture(MediaType type, byte[] bytes, ImageDimensions size, String name) {
    /// Of a file that another program wrote, which is not believed either.
    ///
    /// @throws ProblemException when it is no such picture
    static SheetPicture of(byte[] bytes, String name) {
        var type = MediaSniffer.of(bytes);
        try (var file = new BytesChannel(bytes)) {
            return PictureReader.size(type, file, ImageDimensions.UPRIGHT)
                    .map(size -> new SheetPicture(type, bytes, size, name))
                    .orElseThrow(
                            () ->
                                    PictureReader.unshowable(
                                            Messages.text("media.it_is_damaged"), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A part of it, no larger than it is shown.
    public Pixels read(PicturePart part, int mostWidth, int mostHeight) {
        try (SeekableByteChannel file = new BytesChannel(bytes)) {
            return PictureReader.read(type, file, size, part, mostWidth, mostHeight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes in memory, as a file that is only read.
    private static final class BytesChannel implements SeekableByteChannel {
        private final byte[] bytes;
        private long position;

        BytesChannel(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer into) {
            if (position >= bytes.length) {
                return -1;
            }
            var count = (int) Math.min(into.remaining(), bytes.length - position);
            into.put(bytes, (int) position, count);
            position += count;
            return count;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long next) {
            position = next;
            return this;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
