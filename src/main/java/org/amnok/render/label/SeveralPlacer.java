package org.amnok.render.label;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.jspecify.annotations.Nullable;

/// Places labels that may stand at one of several points: of stretches of a river.
final class SeveralPlacer {
    /// Distances of hairlines to one of several places, the nearest first.
    private static final List<List<Double>> NEAR = List.of(AroundPositions.LEADERS);

    private static final List<List<Double>> FAR =
            List.of(List.of(64.0), List.of(86.0), List.of(115.0), List.of(150.0));

    /// Between labels of which each may stand in several places, px.
    private static final double APART = 17;

    /// Beside and below such labels, px.
    private static final double BESIDE = 12;

    private static final double BELOW = 5;

    private final Frame frame;
    private final LabelConflicts room;
    private final List<Rectangle2D> taken = new ArrayList<>();

    SeveralPlacer(Frame frame, LabelConflicts room) {
        this.frame = frame;
        this.room = room;
    }

    /// @param places at which the label may stand
    /// @param mayCross true when its hairline may cross another bend of the border
    private record Choice(List<LabelAnchor.Around> places, boolean inPicture, boolean mayCross) {
        boolean allows(PlaceSearch search, @Nullable PlacedLabel label) {
            return label != null && search.isFree(label) && (mayCross || search.isStraight(label));
        }
    }

    /// Such a label has its place.
    void take(PlacedLabel label) {
        taken.add(label.box());
    }

    /// Where no line runs through the label, and no hairline crosses another bend of the border;
    /// else where a short hairline does; else null.
    ///
    /// @param both the label on one line, and on more
    @Nullable PlacedLabel place(
            List<LabelRequest> both, List<LabelAnchor.Around> places, boolean inPicture) {
        var found = place(both, new Choice(places, inPicture, false));
        return found != null ? found : place(both, new Choice(places, inPicture, true));
    }

    /// Near and apart from others, if need be on more lines; else further off and apart; else near
    /// them; else in any direction; null when there is no place.
    private @Nullable PlacedLabel place(List<LabelRequest> both, Choice choice) {
        PlacedLabel close = null;
        for (var hairlines : choice.mayCross ? List.of(NEAR) : List.of(NEAR, FAR)) {
            for (var either : both) {
                var found = off(either, choice, hairlines);
                if (found != null && isApart(found) && (hairlines == FAR || isRoomy(found))) {
                    return found;
                }
                close = apartOr(close, found);
            }
            if (close != null && isApart(close)) {
                return close;
            }
        }
        for (var either : both) {
            close = close == null ? anywhere(either, choice) : close;
        }
        return close;
    }

    /// In any direction at the end of a hairline, where no line runs through the label; null when
    /// there is no place.
    private @Nullable PlacedLabel anywhere(LabelRequest request, Choice choice) {
        for (var isFar : List.of(false, true)) {
            for (var place : choice.places) {
                var search = new PlaceSearch(frame, room, request, place, choice.inPicture);
                var at = room.cover(place);
                var found = isFar ? search.far(at, true) : search.fine(at);
                if (choice.allows(search, found)) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Near the first where no line runs through the label, else near another, else at the shortest
    /// hairline to any; the first that is apart, with room around it where it is near, else the
    /// first that is apart, else the first at all, else null.
    private @Nullable PlacedLabel off(
            LabelRequest request, Choice choice, List<List<Double>> hairlines) {
        PlacedLabel close = null;
        for (var distances : hairlines) {
            for (var place : choice.places) {
                var search = new PlaceSearch(frame, room, request, place, choice.inPicture);
                var found = at(search, request, room.cover(place), distances);
                if (found != null && choice.allows(search, found)) {
                    if (isApart(found) && (hairlines == FAR || isRoomy(found))) {
                        return found;
                    }
                    close = apartOr(close, found);
                }
            }
        }
        return close;
    }

    /// The one that is apart from others, else the first.
    private @Nullable PlacedLabel apartOr(
            @Nullable PlacedLabel first, @Nullable PlacedLabel second) {
        return first == null || second != null && isApart(second) && !isApart(first)
                ? second
                : first;
    }

    /// True when it is not read as the name of a symbol beside it.
    private boolean isRoomy(PlacedLabel label) {
        return room.isFree(Boxes.grown(label.box(), BESIDE, BELOW));
    }

    /// True when it is not read as a line of another.
    private boolean isApart(PlacedLabel label) {
        return taken.stream().noneMatch(Boxes.grown(label.box(), APART)::intersects);
    }

    /// @param distances of the ends of hairlines; before the shortest it is tried beside the symbol
    private static @Nullable PlacedLabel at(
            PlaceSearch search, LabelRequest request, Rectangle2D symbol, List<Double> distances) {
        var letters = request.letters();
        var x = symbol.getCenterX();
        var y = symbol.getCenterY();
        var radius = symbol.getWidth() / 2;
        if (distances.equals(AroundPositions.LEADERS)) {
            var beside = search.first(AroundPositions.of(letters, x, y, radius));
            if (beside != null && search.isFree(beside)) {
                return beside;
            }
        }
        var starts = AroundPositions.distant(letters, x, y, radius, distances);
        return search.distant(starts, x, y, radius, false);
    }
}
