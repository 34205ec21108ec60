package org.amnok.render.label;

import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelPlan.Leader;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.Lettering;
import org.jspecify.annotations.Nullable;

/// Places labels beside points and circles, and in areas.
final class PointPlacer {
    /// No short hairline is longer.
    private static final double LONG_PIXELS = 66;

    private final Frame frame;
    private final LabelConflicts room;
    private final KeptPlaces kept;
    private final FixedPlacer fixed;
    private final CirclePlacer circles;
    private final SeveralPlacer severals;

    /// By requests on two lines the same on one.
    private final Map<LabelRequest, LabelRequest> whole = new IdentityHashMap<>();

    /// True when all labels are known, of which those of towns alone would stand off otherwise.
    private boolean mending;

    PointPlacer(Frame frame, LabelConflicts room, KeptPlaces kept) {
        this.frame = frame;
        this.room = room;
        this.kept = kept;
        fixed = new FixedPlacer(frame, room);
        circles = new CirclePlacer(frame, room);
        severals = new SeveralPlacer(frame, room);
    }

    /// The best free place, whether in the picture or not; it is taken. Empty when there is none,
    /// when a label or ring lies on the dot of a town, which then has no room at all, and when a
    /// site is hidden. What is essential is placed in the picture at once.
    Optional<PlacedLabel> anywhere(LabelRequest request, LabelAnchor.OfPoint anchor) {
        if (anchor instanceof LabelAnchor.Around around) {
            if (request.plan().essential()) {
                var known = known(request);
                return taken(known != null ? known : best(request, anchor, isShown(around)));
            }
            if (room.isDotTaken(around)
                    || room.isDotCut(around)
                    || room.isAtTown(around)
                    || room.isHidden(around)) {
                return Optional.empty();
            }
        }
        var known = known(request);
        var isOfSeveral = anchor instanceof LabelAnchor.Several;
        return taken(known != null ? known : best(request, anchor, isOfSeveral));
    }

    /// Of a label that is read as the name of another symbol, or of a town's that a circle runs
    /// through, now that all are known, another place where it is not, if need be at the end of a
    /// hairline; if there is none, the label as it is.
    PlacedLabel mended(PlacedLabel label) {
        if (label.request().anchor() instanceof LabelAnchor.Circle circle) {
            return circles.mended(label, circle);
        }
        if (!(label.request().anchor() instanceof LabelAnchor.OfPoint anchor)
                || !isPoor(label, anchor)) {
            return label;
        }
        mending = true;
        room.release(label);
        var other = anywhere(whole(label), anchor);
        if (other.isPresent() && !isPoor(other.get(), anchor)) {
            return other.get();
        }
        other.ifPresent(room::release);
        room.take(label);
        return label;
    }

    private boolean isPoor(PlacedLabel label, LabelAnchor.OfPoint anchor) {
        var box = label.box();
        return switch (anchor) {
            case LabelAnchor.Around around ->
                    around.dot() && room.isEncircled(box)
                            || room.isBesideAnother(
                                    room.cover(around), box, label.leader() != null);
            case LabelAnchor.Inside _ -> room.isBesideAnother(PlaceSearch.NO_SYMBOL, box, true);
            case LabelAnchor.Several _, LabelAnchor.Circle _ -> false;
        };
    }

    private @Nullable PlacedLabel known(LabelRequest request) {
        var known = kept.of(request);
        return known.isEmpty() || kept.isStruck(known) ? null : known.getFirst();
    }

    /// A label as it is when the picture has room for it; else one elsewhere, which is taken. Empty
    /// when its point lies outside the picture, or its dot is cut off or hidden; or its symbol
    /// below the scale bar, a picture or a plate, if it is not essential.
    Optional<PlacedLabel> inPicture(PlacedLabel label, LabelAnchor.OfPoint anchor) {
        if (label.fits(frame)) {
            return Optional.of(label).filter(this::isPictured);
        }
        room.release(label);
        return again(label, anchor);
    }

    /// Another place in the picture for a label that gave back its own; it is taken. Empty as
    /// above.
    Optional<PlacedLabel> again(PlacedLabel label, LabelAnchor.OfPoint anchor) {
        return isPictured(label) ? taken(best(whole(label), anchor, true)) : Optional.empty();
    }

    /// What a label asked for before it was set on two lines.
    private LabelRequest whole(PlacedLabel label) {
        return whole.getOrDefault(label.request(), label.request());
    }

    /// False for a label that the edge cuts, or that stands far off what it names and did not stand
    /// there before: others may need its room more.
    boolean stays(PlacedLabel label) {
        var line = label.leader();
        return label.fits(frame)
                && (line == null
                        || line.getP1().distance(line.getP2()) <= LONG_PIXELS
                        || label.request().plan().essential()
                        || kept.knows(label.request()));
    }

    private boolean isPictured(PlacedLabel label) {
        return !(label.request().anchor() instanceof LabelAnchor.Around around)
                || isShown(around) && !isBelow(label.request(), around);
    }

    private boolean isShown(LabelAnchor.Around around) {
        return room.isDotSeen(around)
                ? frame.allows(around.box())
                : frame.shows(around.x(), around.y());
    }

    private boolean isBelow(LabelRequest request, LabelAnchor.Around around) {
        return !request.plan().essential() && frame.covers(around.box());
    }

    private Optional<PlacedLabel> taken(@Nullable PlacedLabel label) {
        if (label != null) {
            room.take(label);
            if (label.request().anchor() instanceof LabelAnchor.Several) {
                severals.take(label);
            }
        }
        return Optional.ofNullable(label);
    }

    /// Null when there is no place.
    ///
    /// @param inPicture true when it must lie in the picture
    private @Nullable PlacedLabel best(
            LabelRequest request, LabelAnchor.OfPoint anchor, boolean inPicture) {
        return switch (anchor) {
            case LabelAnchor.Around around -> {
                var place = request.paint().fixed();
                yield place != null
                        ? fixed.place(request, place, around, inPicture)
                        : around(request, around, inPicture);
            }
            case LabelAnchor.Several several -> several(request, several, inPicture);
            case LabelAnchor.Circle circle -> circles.place(request, circle, inPicture);
            case LabelAnchor.Inside inside -> inside(request, inside, inPicture);
        };
    }

    private @Nullable PlacedLabel inside(
            LabelRequest request, LabelAnchor.Inside inside, boolean inPicture) {
        var letters = request.letters();
        var starts = inside.middles().clone();
        for (var i = 0; i < starts.length; i += 2) {
            starts[i] -= letters.width() / 2;
            starts[i + 1] += letters.middle();
        }
        var found = new PlaceSearch(frame, room, request, null, inPicture).first(starts);
        return found != null || inside.otherwise() == null
                ? found
                : around(request, inside.otherwise(), inPicture);
    }

    /// Where no line runs through it: rather nowhere than across the border or a circle.
    private @Nullable PlacedLabel several(
            LabelRequest request, LabelAnchor.Several several, boolean inPicture) {
        var places =
                several.places().stream()
                        .filter(each -> (!inPicture || isShown(each)) && !room.isHidden(each))
                        .toList();
        if (places.isEmpty()) {
            return null;
        }
        var apart = places.stream().filter(each -> !room.isByTown(each)).toList();
        places = apart.isEmpty() ? places : apart;
        var both = List.of(request, request.set(several.narrow()));
        return severals.place(both, places, inPicture);
    }

    /// On one line; what may stand off and is not the name of a town also on two, where a line runs
    /// through every place or the name is read as that of another.
    private @Nullable PlacedLabel around(
            LabelRequest request, LabelAnchor.Around around, boolean inPicture) {
        var search = new PlaceSearch(frame, room, request, around, inPicture);
        var found = around(search, request, around);
        var isWell = found == null || search.isClear(found);
        if (isWell || around.dot() || request.plan().leader() != Leader.NEAR) {
            return found;
        }
        var narrow = request.set(request.letters().onTwoLines());
        var other = new PlaceSearch(frame, room, narrow, around, inPicture);
        var broken = around(other, narrow, around);
        if (broken == null || !other.isClear(broken)) {
            return found;
        }
        whole.put(narrow, request);
        return broken;
    }

    private @Nullable PlacedLabel around(
            PlaceSearch search, LabelRequest request, LabelAnchor.Around around) {
        var cover = room.cover(around);
        var x = cover.getCenterX();
        var y = cover.getCenterY();
        var radius = cover.getWidth() / 2;
        var letters = request.letters();
        var found = beside(search, letters, x, y, radius);
        var leader = request.plan().leader();
        var mayBeLong = leader == Leader.NEAR;
        var isPoor = mending ? search.isDoubtful(found) : search.isAcross(found);
        var mayStandOff = leader != Leader.NONE || around.dot() && isPoor;
        if (!mayStandOff || found != null && isFine(search, found, around.dot(), mayBeLong)) {
            return found == null ? null : told(found, search, around, cover);
        }
        if (found != null && search.isFree(found)) {
            var off = AroundPositions.offShore(letters, x, y, radius);
            var led = search.distant(off, x, y, radius, false);
            return led != null && search.isFree(led) ? search.better(found, led) : found;
        }
        var near = AroundPositions.distant(letters, x, y, radius, AroundPositions.LEADERS);
        var best = search.better(found, search.distant(near, x, y, radius, false));
        if (best == null ? around.dot() : !search.isFree(best)) {
            best = search.better(best, search.fine(cover));
        }
        var isStill = best != null && search.isDoubtful(best);
        if (mayBeLong && isStill) {
            var led = search.far(cover);
            // a long hairline is worth it where nothing at all runs through the name
            best = led != null && search.isWhole(led) ? led : best;
        }
        return best != null || !request.plan().essential()
                ? best
                : onSymbols(search, letters, x, y, radius);
    }

    /// True when it need not stand off with a hairline.
    private boolean isFine(
            PlaceSearch search, PlacedLabel label, boolean atDot, boolean mayBeLong) {
        if (atDot) {
            return search.isFree(label) && !(mending && search.isDoubtful(label));
        }
        return mayBeLong ? search.isOpen(label) : search.isWhole(label);
    }

    /// At a symbol: rather across a road than further off; null when there is no place.
    private static @Nullable PlacedLabel beside(
            PlaceSearch search, Lettering letters, double x, double y, double radius) {
        var found = search.first(AroundPositions.near(letters, x, y, radius));
        if (found == null || !search.isWhole(found)) {
            found = search.first(AroundPositions.of(letters, x, y, radius));
        }
        if (found == null || search.isOpen(found)) {
            return found;
        }
        return search.better(found, search.first(AroundPositions.close(letters, x, y, radius)));
    }

    /// At the end of a hairline, rather a short one; null when there is no place.
    private static @Nullable PlacedLabel off(PlaceSearch search, Rectangle2D symbol) {
        var led = search.fine(symbol);
        return led != null ? led : search.far(symbol);
    }

    /// With a hairline where it stands nearer to the dot of another place, or off a ring that lies
    /// on its own and not level with it: nobody sees what it names. Elsewhere where that hairline
    /// has no room; null where there is none at all for what need not be named.
    private @Nullable PlacedLabel told(
            PlacedLabel label, PlaceSearch search, LabelAnchor.Around around, Rectangle2D cover) {
        var isOff = LabelLeaders.isOffRing(label, around, cover);
        if (!around.dot() || !isOff && !room.isNearerAnother(label.box(), cover)) {
            return label;
        }
        var led = LabelLeaders.led(label, cover, room);
        if (led == null && label.request().plan().essential()) {
            led = off(search, cover);
        }
        return led != null ? led : isOff && !label.request().plan().essential() ? null : label;
    }

    /// Where a hairline lies on symbols, else where the name itself covers least of them, for what
    /// must have its name.
    private static @Nullable PlacedLabel onSymbols(
            PlaceSearch search, Lettering letters, double x, double y, double radius) {
        var near = AroundPositions.distant(letters, x, y, radius, AroundPositions.LEADERS);
        var found = search.distant(near, x, y, radius, true);
        if (found == null) {
            found = search.distant(AroundPositions.far(letters, x, y, radius), x, y, radius, true);
        }
        return found != null
                ? found
                : search.overSymbols(AroundPositions.close(letters, x, y, radius));
    }
}
