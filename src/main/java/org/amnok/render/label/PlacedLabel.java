package org.amnok.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.Baseline;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.Lettering;
import org.jspecify.annotations.Nullable;

/// A label with its place.
///
/// @param x and y: start of the first baseline, px; not used when it is bent
/// @param taken what it covers; the whole of a straight label, letter by letter of another
/// @param bent the letters along a line or turned; null when the label is straight and level
/// @param leader from its symbol to it; null when it stands beside it
public record PlacedLabel(
        LabelRequest request,
        double x,
        double y,
        List<Rectangle2D> taken,
        @Nullable List<Baseline.Placement> bent,
        @Nullable Line2D leader) {
    static PlacedLabel straight(LabelRequest request, double x, double y) {
        var box = box(request.letters(), x, y);
        return new PlacedLabel(request, x, y, List.of(box), null, null);
    }

    static PlacedLabel bent(
            LabelRequest request, List<Rectangle2D> taken, List<Baseline.Placement> letters) {
        return new PlacedLabel(request, 0, 0, taken, letters, null);
    }

    /// The same place for the same words of another picture.
    PlacedLabel of(LabelRequest other) {
        return new PlacedLabel(other, x, y, taken, bent, leader);
    }

    /// What a straight label covers.
    public Rectangle2D box() {
        return taken.getFirst();
    }

    /// What letters cover whose first baseline starts there.
    public static Rectangle2D box(Lettering letters, double x, double y) {
        return new Rectangle2D.Double(
                x - 1,
                y - letters.ascent(),
                letters.width() + 2,
                letters.ascent() + letters.descent());
    }

    /// True when it lies wholly in the picture, unless it may be cut, and on nothing reserved.
    boolean fits(Frame frame) {
        var partial = request.plan().partial();
        return taken().stream().allMatch(box -> frame.allows(box, partial));
    }
}
