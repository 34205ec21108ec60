package org.amnok.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.LabelRequest.Barrier;
import org.jspecify.annotations.Nullable;

/// Looks for one label's place among several.
final class PlaceSearch {
    /// What is so near to the border belongs to both sides: bridges.
    private static final double BANK_PIXELS = 2;

    /// What a hairline crosses so far, px, from what it leads to, is another bend of the border.
    private static final double BEND_PIXELS = 12;

    /// So often along a hairline, px, is asked whose ground it is.
    private static final double STEP_PIXELS = 6;

    /// The share of a name's height at its edges where a road only touches it.
    private static final double GRAZED = 0.2;

    /// Of an area: all symbols are others.
    static final Rectangle2D NO_SYMBOL = new Rectangle2D.Double(Double.NaN, Double.NaN, 0, 0);

    private final Frame frame;
    private final LabelConflicts room;
    private final LabelRequest request;
    private final LabelAnchor.@Nullable Around around;
    private final @Nullable Rectangle2D symbol;
    private final boolean inPicture;

    /// Of places that were found.
    private final Map<PlacedLabel, Verdict> known = new IdentityHashMap<>();

    /// True when the label's own symbol stands on the border.
    private final boolean onBarrier;

    /// True when it stands beside the line: it belongs to one of the banks.
    private final boolean onBank;

    PlaceSearch(
            Frame frame,
            LabelConflicts room,
            LabelRequest request,
            LabelAnchor.@Nullable Around around,
            boolean inPicture) {
        this.frame = frame;
        this.room = room;
        this.request = request;
        this.around = around;
        this.inPicture = inPicture;
        symbol = around != null ? room.cover(around) : ofArea(request);
        onBarrier =
                request.barrier() != Barrier.IGNORED
                        && around != null
                        && room.isBarred(around.box());
        onBank = onBarrier && around != null && !isAstride(around.x(), around.y());
    }

    private static @Nullable Rectangle2D ofArea(LabelRequest request) {
        return request.anchor() instanceof LabelAnchor.Inside ? NO_SYMBOL : null;
    }

    private boolean isAstride(double x, double y) {
        var r = BANK_PIXELS;
        return room.isParted(x - r, y - r, x + r, y + r)
                || room.isParted(x - r, y + r, x + r, y - r);
    }

    /// True when no line runs through a place that is not taken.
    boolean isFree(PlacedLabel label) {
        return switch (verdict(label)) {
            case FREE, CROSSED, ASHORE, MISREAD, BEYOND, OVER -> true;
            case STRUCK, STRUCK_BEYOND, BARRED, ACROSS, TAKEN -> false;
        };
    }

    /// False when its hairline crosses another bend of the border than that which it leads to.
    boolean isStraight(PlacedLabel label) {
        return verdict(label) != Verdict.OVER;
    }

    /// True when no shore runs through it either, and it is not read as the name of another symbol.
    boolean isWhole(PlacedLabel label) {
        return isClear(label) && verdict(label) != Verdict.ASHORE;
    }

    /// True when no railway and no main road runs through it either.
    boolean isOpen(PlacedLabel label) {
        return switch (verdict(label)) {
            case FREE, BEYOND, OVER -> true;
            case CROSSED, ASHORE, MISREAD, STRUCK, STRUCK_BEYOND, BARRED, ACROSS, TAKEN -> false;
        };
    }

    /// True when the line of a circle or the border itself runs through a place, when it could be
    /// taken for the name of another symbol, and when a town has none on its side of the border.
    boolean isDoubtful(@Nullable PlacedLabel label) {
        if (label == null) {
            return request.barrier() == Barrier.HOME;
        }
        return switch (verdict(label)) {
            case MISREAD, STRUCK, STRUCK_BEYOND, ACROSS -> true;
            case FREE, CROSSED, ASHORE, BEYOND, OVER, BARRED, TAKEN -> false;
        };
    }

    /// True when no line of a circle or border runs through it, and it is not read as the name of
    /// another symbol.
    boolean isClear(PlacedLabel label) {
        return isFree(label) && !isDoubtful(label);
    }

    /// True when a town has no place on its side of the border but at the end of a hairline.
    boolean isAcross(@Nullable PlacedLabel label) {
        return request.barrier() == Barrier.HOME
                && (label == null || verdict(label) == Verdict.ACROSS);
    }

    /// The one that fewer lines cross, else the first; null when there is none.
    @Nullable PlacedLabel better(@Nullable PlacedLabel first, @Nullable PlacedLabel second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        var is = verdict(second).compareTo(verdict(first)) < 0;
        return is ? second : first;
    }

    /// The first free place that no line crosses, else the first that a main road or railway
    /// crosses, else a shore, else one where it could be taken for the name of another symbol, else
    /// circles, else the first on the border: a label may lie on the border when there is no better
    /// place, but no town's across it, and a kilometre of the river on no line at all. It rather
    /// lies across a shore or a circle than on the other bank.
    @Nullable PlacedLabel first(double[] starts) {
        var first = new EnumMap<Verdict, PlacedLabel>(Verdict.class);
        for (var i = 0; i < starts.length && !first.containsKey(Verdict.FREE); i += 2) {
            var verdict = judge(starts[i], starts[i + 1], false);
            first.putIfAbsent(verdict, PlacedLabel.straight(request, starts[i], starts[i + 1]));
            if (verdict == Verdict.BEYOND) {
                break;
            }
        }
        first.remove(Verdict.TAKEN);
        if (!mayBeBarred()) {
            first.remove(Verdict.BARRED);
            first.remove(Verdict.ACROSS);
        }
        if (request.barrier() == Barrier.ALWAYS && around != null) {
            first.remove(Verdict.ASHORE);
            first.remove(Verdict.STRUCK);
        }
        if (request.barrier() == Barrier.HOME && !request.plan().essential()) {
            first.remove(Verdict.ACROSS);
        }
        if (first.isEmpty()) {
            return null;
        }
        var best = first.entrySet().iterator().next();
        known.put(best.getValue(), best.getKey());
        return best.getValue();
    }

    /// The first wholly free place whose hairline is free as well, else the first that only circles
    /// cross.
    ///
    /// @param onSymbols true when the hairline may lie on symbols
    @Nullable PlacedLabel distant(
            double[] starts, double x, double y, double radius, boolean onSymbols) {
        var from = onSymbols ? 1 : LabelLeaders.OWN;
        var best = Verdict.BARRED;
        PlacedLabel found = null;
        for (var i = 0; i < starts.length && best != Verdict.FREE; i += 2) {
            var verdict = judge(starts[i], starts[i + 1], true);
            if (verdict.compareTo(best) < 0) {
                var label = PlacedLabel.straight(request, starts[i], starts[i + 1]);
                for (var leader : leaders(label, x, y, radius)) {
                    var led = led(verdict, leader, onSymbols);
                    if (led.compareTo(best) < 0 && room.isFree(leader, from)) {
                        best = led;
                        found = LabelLeaders.led(label, leader);
                        known.put(found, led);
                    }
                }
            }
        }
        return found;
    }

    /// For what must have its name also those to its ends, past another name.
    private List<Line2D> leaders(PlacedLabel label, double x, double y, double radius) {
        return request.plan().essential()
                ? LabelLeaders.lines(label, x, y, radius)
                : List.of(LabelLeaders.line(label, x, y, radius));
    }

    /// At the end of a short hairline in any direction; null when there is no place.
    @Nullable PlacedLabel fine(Rectangle2D at) {
        var radius = at.getWidth() / 2;
        var x = at.getCenterX();
        var y = at.getCenterY();
        var fine = AroundPositions.distant(request.letters(), x, y, radius);
        return distant(fine, x, y, radius, false);
    }

    /// At the end of a long hairline, of what must have its name the shortest; null when there is
    /// no place.
    @Nullable PlacedLabel far(Rectangle2D at) {
        var letters = request.letters();
        var radius = at.getWidth() / 2;
        var x = at.getCenterX();
        var y = at.getCenterY();
        var far = AroundPositions.distant(letters, x, y, radius, AroundPositions.LONG_LEADERS);
        var led = distant(far, x, y, radius, false);
        return led != null && isWhole(led)
                ? led
                : distant(AroundPositions.far(letters, x, y, radius), x, y, radius, false);
    }

    /// Where it covers least of the symbols, for what must have its name where they leave no room
    /// at all; null when other labels leave none either.
    @Nullable PlacedLabel overSymbols(double[] starts) {
        var letters = request.letters();
        var least = Double.POSITIVE_INFINITY;
        PlacedLabel found = null;
        for (var i = 0; i < starts.length; i += 2) {
            var box = PlacedLabel.box(letters, starts[i], starts[i + 1]);
            var covered =
                    inPicture && !frame.allows(box, request.plan().partial()) || isAway(box)
                            ? Double.POSITIVE_INFINITY
                            : room.covered(box);
            if (covered < least) {
                least = covered;
                found = PlacedLabel.straight(request, starts[i], starts[i + 1]);
            }
        }
        return found;
    }

    /// Of a place whose hairline crosses the border: for what stands on that, the last, but for
    /// towns, which are rather named on it. It is worse where it crosses another bend of it.
    ///
    /// @param isMust true for what must have its name
    private Verdict led(Verdict verdict, Line2D leader, boolean isMust) {
        if (!isParted(leader, 0) && !isAbroad(leader)) {
            return verdict;
        }
        var mayCross = isMust || onBarrier && request.barrier() != Barrier.HOME;
        var crossing = isParted(leader, BEND_PIXELS) ? Verdict.OVER : Verdict.BEYOND;
        return !mayCross ? Verdict.TAKEN : verdict.compareTo(crossing) < 0 ? crossing : verdict;
    }

    /// True when it leads over the ground of another country.
    private boolean isAbroad(Line2D leader) {
        if (request.home().isEmpty()) {
            return false;
        }
        var steps = (int) Math.ceil(leader.getP1().distance(leader.getP2()) / STEP_PIXELS);
        return IntStream.rangeClosed(1, steps)
                .mapToDouble(i -> (double) i / steps)
                .anyMatch(
                        t ->
                                room.isForeign(
                                        request.home(),
                                        along(t, leader.getX1(), leader.getX2()),
                                        along(t, leader.getY1(), leader.getY2())));
    }

    private static double along(double t, double from, double to) {
        return from + t * (to - from);
    }

    /// @param from px from its beginning at the symbol
    private boolean isParted(Line2D line, double from) {
        var length = line.getP1().distance(line.getP2());
        if (request.barrier() == Barrier.IGNORED || length <= from) {
            return false;
        }
        var t = length == 0 ? 0 : from / length;
        return room.isParted(
                along(t, line.getX1(), line.getX2()),
                along(t, line.getY1(), line.getY2()),
                line.getX2(),
                line.getY2());
    }

    /// A site off the border is rather not named than named across it.
    private boolean mayBeBarred() {
        return switch (request.barrier()) {
            case IGNORED, HOME -> true;
            case LABEL -> onBarrier || around == null || around.radius() == 0;
            case ALWAYS -> false;
        };
    }

    private Verdict verdict(PlacedLabel label) {
        return known.computeIfAbsent(
                label, each -> judge(each.x(), each.y(), each.leader() != null));
    }

    private Verdict judge(double startX, double startY, boolean led) {
        var plan = request.plan();
        var box = PlacedLabel.box(request.letters(), startX, startY);
        if (inPicture && !frame.allows(box, plan.partial())) {
            return Verdict.TAKEN;
        }
        if (!plan.resolved()) {
            return Verdict.FREE;
        }
        if (!room.isFree(box, request.space()) || isAway(box)) {
            return Verdict.TAKEN;
        }
        if (request.barrier() != Barrier.IGNORED && room.isBarred(box)) {
            return room.isCut(box) ? Verdict.ACROSS : Verdict.BARRED;
        }
        var isStruck =
                symbol != null && !led && !plan.essential()
                        ? room.isStruck(box, symbol)
                        : room.isStruck(box);
        if (onBank && isBeyond(box)) {
            return isStruck ? Verdict.STRUCK_BEYOND : Verdict.BEYOND;
        }
        if (isStruck) {
            return Verdict.STRUCK;
        }
        if (symbol != null && room.isBesideAnother(symbol, box, led)) {
            return Verdict.MISREAD;
        }
        // a city's name stands beside its dot, over the coast and roads or not
        if (plan.essential()) {
            return Verdict.FREE;
        }
        if (room.isAshore(box)) {
            return Verdict.ASHORE;
        }
        var isCrossed = room.isCrossed(Boxes.grown(box, -GRAZED * box.getHeight()));
        return isCrossed ? Verdict.CROSSED : Verdict.FREE;
    }

    /// True when the label, in its middle or where it is nearest to its point, lies on the ground
    /// of another country, or beyond the border.
    private boolean isAway(Rectangle2D box) {
        if (around == null || request.barrier() == Barrier.IGNORED) {
            return false;
        }
        var nearX = nearX(around, box);
        var middle = box.getCenterY();
        if (!request.home().isEmpty()
                && (room.isForeign(request.home(), nearX, middle)
                        || room.isForeign(request.home(), box.getCenterX(), middle))) {
            return true;
        }
        return !onBarrier && isBeyond(box);
    }

    private boolean isBeyond(Rectangle2D box) {
        return around != null
                && room.isParted(around.x(), around.y(), nearX(around, box), box.getCenterY());
    }

    private static double nearX(LabelAnchor.Around around, Rectangle2D box) {
        var least = box.getMinX() + 4;
        return Math.clamp(around.x(), least, Math.max(least, box.getMaxX() - 4));
    }

    /// From the best to the worst.
    private enum Verdict {
        FREE,
        CROSSED,
        ASHORE,
        /// At another symbol, as near as names stand to their own.
        MISREAD,
        STRUCK,
        BEYOND,
        /// At the end of a hairline across another bend of the border.
        OVER,
        STRUCK_BEYOND,
        BARRED,
        ACROSS,
        TAKEN
    }
}
