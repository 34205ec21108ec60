package org.amnok.media;

import java.nio.channels.SeekableByteChannel;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;

/// A small picture of an original: new pixels in a new JPEG, without anything else that the
/// original said.
public final class Thumbnail {
    private static final int SIDE = 240;
    private static final float QUALITY = 0.75f;

    private Thumbnail() {}

    /// The bytes of a JPEG.
    ///
    /// @throws org.amnok.domain.ProblemException when the picture cannot be shown
    public static byte[] of(MediaType type, SeekableByteChannel file, ImageDimensions size) {
        var pixels = PictureReader.read(type, file, size, PicturePart.WHOLE, SIDE, SIDE);
        return JpegBytes.of(pixels, QUALITY);
    }

    /// Of a sheet that was drawn already.
    public static byte[] of(SheetPicture sheet) {
        return JpegBytes.of(sheet.read(PicturePart.WHOLE, SIDE, SIDE), QUALITY);
    }
}
