package org.amnok.render.label;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.Baseline;
import org.amnok.render.text.FixedPlace;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.Lettering;
import org.jspecify.annotations.Nullable;

/// Puts labels where their style says, turned as it says, or as near as it allows.
record FixedPlacer(Frame frame, LabelConflicts room) {
    private static final double STEP = 6;
    private static final int DIRECTIONS = 8;

    /// Null when there is no room.
    @Nullable PlacedLabel place(
            LabelRequest request, FixedPlace place, LabelAnchor.Around at, boolean inPicture) {
        var furthest = request.plan().maxDisplacement();
        for (double distance = 0; distance <= furthest; distance += STEP) {
            for (var i = 0; i < (distance == 0 ? 1 : DIRECTIONS); i++) {
                var angle = 2 * Math.PI * i / DIRECTIONS;
                var x = at.x() + distance * Math.cos(angle);
                var y = at.y() - distance * Math.sin(angle);
                var label = label(request, place, x, y);
                if (isFree(label, at) && (!inPicture || label.fits(frame))) {
                    return label;
                }
            }
        }
        return null;
    }

    /// A label may lie on its own mark: its style says where it stands.
    private boolean isFree(PlacedLabel label, LabelAnchor.Around at) {
        var plan = label.request().plan();
        var space = plan.spaceAround();
        return !plan.resolved()
                || label.taken().stream()
                        .allMatch(box -> room.isFreeBesides(at, Boxes.grown(box, space)));
    }

    private static PlacedLabel label(LabelRequest request, FixedPlace place, double x, double y) {
        var letters = request.letters();
        var startX = place.startX(letters, x);
        var startY = place.startY(letters, y);
        if (place.rotationDegrees() % 360 == 0) {
            return PlacedLabel.straight(request, startX, startY);
        }
        var turn = turn(letters, place, x, y, startX, startY);
        var taken = pieces(PlacedLabel.box(letters, startX, startY), turn);
        turn.translate(startX, startY);
        return PlacedLabel.bent(request, taken, turned(letters, turn));
    }

    private static List<Baseline.Placement> turned(Lettering letters, AffineTransform turn) {
        var angle = Math.atan2(turn.getShearY(), turn.getScaleX());
        return letters.letters().stream()
                .map(
                        letter -> {
                            var middle = new Point2D.Double(letter.x(), letter.y());
                            middle.x += letter.advance() / 2;
                            turn.transform(middle, middle);
                            return new Baseline.Placement(letter, middle.x, middle.y, angle);
                        })
                .toList();
    }

    /// The turn around the point; half a turn more around the label's own middle when it would
    /// stand on its head.
    private static AffineTransform turn(
            Lettering letters, FixedPlace place, double x, double y, double startX, double startY) {
        var angle = Math.toRadians(place.rotationDegrees());
        var turn = AffineTransform.getRotateInstance(angle, x + place.dx(), y - place.dy());
        if (Math.cos(angle) < -1e-9) {
            turn.rotate(
                    Math.PI,
                    startX + letters.width() / 2,
                    startY + (letters.descent() - letters.ascent()) / 2);
        }
        return turn;
    }

    /// What a turned box covers, cut across into pieces as long as it is high.
    private static List<Rectangle2D> pieces(Rectangle2D box, AffineTransform turn) {
        var count = Math.max(1, (int) Math.ceil(box.getWidth() / box.getHeight()));
        var length = box.getWidth() / count;
        var pieces = new ArrayList<Rectangle2D>();
        for (var i = 0; i < count; i++) {
            var piece =
                    new Rectangle2D.Double(
                            box.getX() + i * length, box.getY(), length, box.getHeight());
            pieces.add(turn.createTransformedShape(piece).getBounds2D());
        }
        return pieces;
    }
}
