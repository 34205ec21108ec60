package org.amnok.render;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.render.LabelRequest.Barrier;
import org.jspecify.annotations.Nullable;

/// Places labels beside points and circles.
final class PointPlacer {
    private final Scene scene;
    private final Frame frame;
    private final Room room;

    PointPlacer(Scene scene, Frame frame, Room room) {
        this.scene = scene;
        this.frame = frame;
        this.room = room;
    }

    /// The best free place, whether in the picture or not; it is taken. Empty when there is none,
    /// when a label lies on the dot of a town, which then has no room at all, and when a site is
    /// hidden.
    Optional<PlacedLabel> anywhere(LabelRequest request, LabelAnchor.OfPoint anchor) {
        if (anchor instanceof LabelAnchor.Around around
                && (room.isDotTaken(around) || room.isHidden(around))) {
            return Optional.empty();
        }
        return best(request, anchor, box -> true);
    }

    /// A label as it is when the picture has room for it; else one elsewhere, which is taken. Empty
    /// when its point lies outside the picture.
    Optional<PlacedLabel> inPicture(PlacedLabel label) {
        if (!(label.request().anchor() instanceof LabelAnchor.OfPoint anchor)
                || anchor instanceof LabelAnchor.Around a && !frame.shows(a.x(), a.y())) {
            return Optional.empty();
        }
        return frame.allows(label.box())
                ? Optional.of(label)
                : best(label.request(), anchor, frame::allows);
    }

    /// The first free position that no barrier crosses. A label may lie on a barrier when there is
    /// no better place, but never beyond it: a town is not named on the other bank.
    private Optional<PlacedLabel> best(
            LabelRequest request, LabelAnchor.OfPoint anchor, Predicate<Rectangle2D> allowed) {
        PlacedLabel barred = null;
        for (var position : positions(request.letters(), anchor)) {
            var label = PlacedLabel.straight(request, position.getX(), position.getY());
            var box = label.box();
            if (!allowed.test(box) || !room.isFree(box)) {
                continue;
            }
            if (!isAtHome(label, anchor)) {
                continue;
            }
            if (request.barrier() == Barrier.IGNORED || !scene.barriers.cross(box)) {
                return taken(label);
            }
            barred = barred == null ? label : barred;
        }
        return request.barrier() == Barrier.ALWAYS ? Optional.empty() : taken(barred);
    }

    private Optional<PlacedLabel> taken(@Nullable PlacedLabel label) {
        if (label != null) {
            room.take(label);
        }
        return Optional.ofNullable(label);
    }

    private List<Point2D> positions(Lettering letters, LabelAnchor.OfPoint anchor) {
        return switch (anchor) {
            case LabelAnchor.Circle circle -> AroundPositions.outside(letters, circle);
            case LabelAnchor.Around around -> {
                var cover = cover(around);
                yield AroundPositions.of(
                        letters, cover.getCenterX(), cover.getCenterY(), cover.getWidth() / 2);
            }
        };
    }

    /// The symbol itself, or a larger one that lies over it.
    private Rectangle2D cover(LabelAnchor.Around around) {
        return scene.symbols
                .around(around.x(), around.y())
                .filter(c -> c.getWidth() / 2 > around.radius() && around.radius() > 0)
                .orElseGet(around::box);
    }

    /// True unless the label, in its middle or where it is nearest to its point, lies on the ground
    /// of another country.
    private boolean isAtHome(PlacedLabel label, LabelAnchor.OfPoint anchor) {
        var home = label.request().home();
        if (home.isEmpty() || !(anchor instanceof LabelAnchor.Around around)) {
            return true;
        }
        var box = label.box();
        var nearest = Math.clamp(around.x(), box.getMinX() + 4, box.getMaxX() - 4);
        return scene.grounds.entrySet().stream()
                .filter(ground -> !ground.getKey().equals(home))
                .map(ground -> ground.getValue())
                .noneMatch(
                        g ->
                                g.contains(nearest, box.getCenterY())
                                        || g.contains(box.getCenterX(), box.getCenterY()));
    }
}
