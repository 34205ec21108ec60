package org.amnok.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import org.amnok.domain.codelist.MediaType;
import org.amnok.words.Messages;

/// A picture for others: what is seen in an original, upright, in new pixels and a new JPEG.
/// Nothing else that the original said is in it; what it shows, it shows.
public final class PictureCopy {
    /// Enough to see, and no more than that: what is small in a photo is often what tells.
    public static final int LONGEST_SIDE_PIXELS = 1600;

    private static final float QUALITY = 0.85f;

    private final Pixels pixels;

    private PictureCopy(Pixels pixels) {
        this.pixels = pixels;
    }

    /// Reads an original anew; what a project says of its size is not believed.
    ///
    /// @param orientation as EXIF counts it, 1 when upright
    /// @throws org.amnok.domain.ProblemException when it cannot be shown
    public static PictureCopy of(MediaType type, SeekableByteChannel file, int orientation) {
        if (!PictureReader.canShow(type)) {
            throw PictureReader.unshowable(Messages.text("media.it_is", type.code()), null);
        }
        try {
            var size =
                    PictureReader.size(type, file, orientation)
                            .orElseThrow(
                                    () ->
                                            PictureReader.unshowable(
                                                    Messages.text("media.it_is_damaged"), null));
            return new PictureCopy(
                    PictureReader.read(
                            type,
                            file,
                            size,
                            PicturePart.WHOLE,
                            LONGEST_SIDE_PIXELS,
                            LONGEST_SIDE_PIXELS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int widthPixels() {
        return pixels.width();
    }

    public int heightPixels() {
        return pixels.height();
    }

    /// The bytes of a JPEG.
    public byte[] jpeg() {
        return JpegBytes.of(pixels, QUALITY);
    }
}
