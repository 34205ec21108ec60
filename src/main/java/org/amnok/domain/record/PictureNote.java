package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.ProblemException;

/// A note on a part of a picture: a rectangle in fractions of the upright picture, 0 to 1, from its
/// upper left corner.
///
/// @param width above 0; x + width at most 1
/// @param height above 0; y + height at most 1
/// @param text may be empty
public record PictureNote(
        UUID uuid, UUID evidenceUuid, double x, double y, double width, double height, String text)
        implements Item {
    private static final double ROUNDING = 1e-9;

    public PictureNote {
        if (!(isSpan(x, width) && isSpan(y, height))) {
            throw ProblemException.ofTexts(
                    "domain.the_rectangle_lies_outside_the", "domain.draw_it_inside");
        }
    }

    private static boolean isSpan(double from, double length) {
        return from >= 0 && length > 0 && from + length <= 1 + ROUNDING;
    }

    public PictureNote saying(String words) {
        return new PictureNote(uuid, evidenceUuid, x, y, width, height, words);
    }
}
