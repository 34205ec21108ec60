package org.amnok.render.label;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.jspecify.annotations.Nullable;

/// Places labels that may stand at one of several points: of stretches of a river. What has no room
/// near any of them is left out: nobody follows a long hairline, least of all across a border.
final class SeveralPlacer {
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
    private record Choice(List<LabelAnchor.Around> places, boolean inPicture) {
        /// Where no line runs through it, and its hairline crosses no other bend of the border.
        static boolean allows(PlaceSearch search, @Nullable PlacedLabel label) {
            return label != null && search.isFree(label) && search.isStraight(label);
        }
    }

    /// Such a label has its place.
    void take(PlacedLabel label) {
        taken.add(label.box());
    }

    /// Where no line runs through the label: apart from others, if need be on more lines; else near
    /// them; else in any direction; null when there is no place.
    ///
    /// @param both the label on one line, and on more
    @Nullable PlacedLabel place(
            List<LabelRequest> both, List<LabelAnchor.Around> places, boolean inPicture) {
        var choice = new Choice(places, inPicture);
        PlacedLabel close = null;
        for (var either : both) {
            var found = off(either, choice);
            if (found != null && isApart(found) && isRoomy(found)) {
                return found;
            }
            close = apartOr(close, found);
        }
        if (close != null && isApart(close)) {
            return close;
        }
        for (var either : both) {
            close = apartOr(close, anywhere(either, choice));
        }
        return close;
    }

    /// In any direction at the end of a hairline, rather apart from others; null when there is no
    /// place.
    private @Nullable PlacedLabel anywhere(LabelRequest request, Choice choice) {
        PlacedLabel close = null;
        for (var place : choice.places) {
            var search = new PlaceSearch(frame, room, request, place, choice.inPicture);
            var found = search.fine(room.cover(place));
            if (found != null && Choice.allows(search, found)) {
                if (isApart(found)) {
                    return found;
                }
                close = apartOr(close, found);
            }
        }
        return close;
    }

    /// The first that is apart, with room around it, else the first that is apart, else the first
    /// at all, else null.
    private @Nullable PlacedLabel off(LabelRequest request, Choice choice) {
        PlacedLabel close = null;
        for (var place : choice.places) {
            var search = new PlaceSearch(frame, room, request, place, choice.inPicture);
            var found = at(search, request, room.cover(place));
            if (found != null && Choice.allows(search, found)) {
                if (isApart(found) && isRoomy(found)) {
                    return found;
                }
                close = apartOr(close, found);
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

    /// Beside the symbol, else at the end of a short hairline; null when there is no place.
    private static @Nullable PlacedLabel at(
            PlaceSearch search, LabelRequest request, Rectangle2D symbol) {
        var letters = request.letters();
        var x = symbol.getCenterX();
        var y = symbol.getCenterY();
        var radius = symbol.getWidth() / 2;
        var beside = search.first(AroundPositions.of(letters, x, y, radius));
        if (beside != null && search.isFree(beside)) {
            return beside;
        }
        var starts = AroundPositions.distant(letters, x, y, radius, AroundPositions.LEADERS);
        return search.distant(starts, x, y, radius, false);
    }
}
