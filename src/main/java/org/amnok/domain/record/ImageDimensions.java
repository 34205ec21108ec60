package org.amnok.domain.record;

import org.amnok.domain.ProblemException;

/// How large a picture is, as it is stored, and how it must be turned to be upright.
///
/// @param orientation as EXIF counts it: 1 upright, 3 upside down, 6 to be turned a quarter
///   clockwise, 8 counter-clockwise; 2, 4, 5, 7 the same mirrored
public record ImageDimensions(int widthPixels, int heightPixels, int orientation) {
    public static final int UPRIGHT = 1;

    private static final int FIRST_TURNED = 5;
    private static final int LAST = 8;

    public ImageDimensions {
        if (widthPixels < 1 || heightPixels < 1) {
            throw ProblemException.ofTexts(
                    "domain.a_picture_of_pixels_is_none",
                    "domain.the_file_may_be_damaged",
                    widthPixels,
                    heightPixels);
        }
        if (orientation < UPRIGHT || orientation > LAST) {
            orientation = UPRIGHT;
        }
    }

    public long pixels() {
        return (long) widthPixels * heightPixels;
    }

    /// True when upright width is stored height.
    public boolean isTurned() {
        return orientation >= FIRST_TURNED;
    }

    public int uprightWidth() {
        return isTurned() ? heightPixels : widthPixels;
    }

    public int uprightHeight() {
        return isTurned() ? widthPixels : heightPixels;
    }
}
