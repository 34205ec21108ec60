package org.amnok.render.label;

import java.util.Arrays;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.jspecify.annotations.Nullable;

/// Places what is told of circles outside them.
record CirclePlacer(Frame frame, LabelConflicts room) {
    /// To a name on the same line, px.
    private static final double ALONE = 14;

    /// Where no line runs through it and no name stands on a line with it, with which it would be
    /// read; else where there is room; null where there is none.
    @Nullable PlacedLabel place(
            LabelRequest request, LabelAnchor.Circle circle, boolean inPicture) {
        var search = new PlaceSearch(frame, room, request, null, inPicture);
        var starts = AroundPositions.outside(request.letters(), circle);
        for (var i = 0; i < starts.length; i += 2) {
            var found = search.first(Arrays.copyOfRange(starts, i, i + 2));
            if (found != null && search.isFree(found) && isAlone(found)) {
                return found;
            }
        }
        return search.first(starts);
    }

    /// The same now that all other labels are known; it is taken.
    PlacedLabel mended(PlacedLabel label, LabelAnchor.Circle circle) {
        room.release(label);
        var other = isAlone(label) ? label : place(label.request(), circle, false);
        var best = other != null && (other.fits(frame) || !label.fits(frame)) ? other : label;
        room.take(best);
        return best;
    }

    private boolean isAlone(PlacedLabel label) {
        return room.isFree(Boxes.grown(label.box(), ALONE, 0));
    }
}
