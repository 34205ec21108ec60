package org.amnok.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.words.Messages;

/// A picture or logo that a person puts on a page: drawn anew from a PNG or JPEG, upright, with
/// what is transparent in it, and nothing else of the file.
public final class OwnPicture {
    /// Enough for a page in print, pixels; smaller where a picture would have too many bytes.
    private static final int[] LONGEST_SIDES = {2000, 1600, 1200, 900, 600, 300};

    private static final float QUALITY = 0.88f;

    private OwnPicture() {}

    /// Draws a file anew.
    ///
    /// @param mostBytes of the result
    /// @return a PNG, or a JPEG of what was one or would be too large
    /// @throws ProblemException when it is neither PNG nor JPEG, or damaged
    public static byte[] redrawn(SeekableByteChannel file, int mostBytes) throws IOException {
        var type = MediaSniffer.of(head(file));
        if (type != MediaType.PNG && type != MediaType.JPEG) {
            throw unusable(Messages.text("editor.neither_png_nor_jpeg"));
        }
        var orientation = PhotoReader.read(type, file, null).orientation();
        var size =
                PictureReader.size(type, file, orientation)
                        .orElseThrow(() -> unusable(Messages.text("media.it_is_damaged")));
        for (var longest : LONGEST_SIDES) {
            var pixels = PictureReader.readClear(type, file, size, longest);
            var bytes = encoded(pixels, type == MediaType.JPEG, mostBytes);
            if (bytes.length <= mostBytes) {
                return bytes;
            }
        }
        throw unusable(Messages.text("editor.too_much_detail"));
    }

    private static byte[] head(SeekableByteChannel file) throws IOException {
        file.position(0);
        return Channels.newInputStream(file).readNBytes(MediaSniffer.HEAD_BYTES);
    }

    private static byte[] encoded(Pixels pixels, boolean photo, int mostBytes) {
        var isOpaque = Arrays.stream(pixels.argb()).allMatch(argb -> argb >>> 24 == 0xff);
        if (photo && isOpaque) {
            return JpegBytes.of(pixels, QUALITY);
        }
        var png = pixels.png();
        return isOpaque && png.length > mostBytes ? JpegBytes.of(pixels, QUALITY) : png;
    }

    /// The pixels of a picture that a project keeps, transparent ones among them; empty when it is
    /// damaged or larger than any that this program draws.
    public static Optional<Pixels> pixels(byte[] kept) {
        var type = MediaSniffer.of(kept);
        if (type != MediaType.PNG && type != MediaType.JPEG) {
            return Optional.empty();
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(kept))) {
            return PictureReader.whole(type, stream, LONGEST_SIDES[0]);
        } catch (IOException | RuntimeException | OutOfMemoryError hostile) {
            return Optional.empty();
        }
    }

    private static ProblemException unusable(String why) {
        return ProblemException.ofTexts(
                "editor.picture_cannot_be_used", "editor.give_png_jpeg_svg", why);
    }
}
