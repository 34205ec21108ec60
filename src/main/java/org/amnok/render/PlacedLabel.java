package org.amnok.render;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A label with its place.
///
/// @param x and y: start of the baseline, px; not used when it is curved
/// @param taken what it covers; the whole of a straight label, letter by letter of a curved one
/// @param curved the letters along a line; null when the label is straight
record PlacedLabel(
        LabelRequest request, double x, double y, List<Rectangle2D> taken, @Nullable Shape curved) {
    static PlacedLabel straight(LabelRequest request, double x, double y) {
        return new PlacedLabel(request, x, y, List.of(box(request.letters(), x, y)), null);
    }

    /// What a straight label covers.
    Rectangle2D box() {
        return taken.getFirst();
    }

    /// What letters cover whose baseline starts there.
    static Rectangle2D box(Lettering letters, double x, double y) {
        var look = letters.look();
        return new Rectangle2D.Double(
                x - 1, y - look.ascent(), letters.width() + 2, look.ascent() + look.descent());
    }
}
