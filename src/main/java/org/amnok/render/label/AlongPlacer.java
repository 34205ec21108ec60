package org.amnok.render.label;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.Baseline;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelPlan;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.PolylineSteps;
import org.jspecify.annotations.Nullable;

/// Places a river's name along the river, beside it: where the course is straightest, on either
/// side, never upside down, and again after a long way.
record AlongPlacer(Frame frame, LabelConflicts room) {
    /// The least distance between two labels of one river, px.
    private static final double BETWEEN = 560;

    /// Costs are radians of turn along the label, and 20 px off the river count for one.
    private static final double MAX_COST = 4;

    /// What a river's second and further labels may cost.
    private static final double MAX_COST_OF_MORE = 1.6;

    /// The mean distance of the letters' middles to the river's edge from which a name is read as
    /// that of something else, px.
    private static final double FAR_OFF = 30;

    /// A letter so near to water, px, stands at a bank.
    private static final double BANK = 12;

    /// What it may cost more to keep a label off towns and main roads.
    private static final double OFF_TOWN = 1.2;

    /// How much further off the river a label may lie, px.
    private static final double[] EXTRA = {0, 6, 12, 20, 30, 42};

    private static final int STRIDE = 8;

    /// How much more of the river than its own length a label looks at: on the inner side of a bend
    /// there is less room.
    private static final double LEEWAY = 1.12;

    /// How far the course is evened out, in steps per px of the letters' size: a little for a
    /// smooth river, more for a meandering one.
    private static final List<Double> SMOOTHING = List.of(0.8, 1.6, 4.0);

    /// The same for text that lies on its line.
    private static final List<Double> SMOOTHING_ON_LINE = List.of(0.3);

    /// The mean distance between the course and the evened one that costs one radian, px.
    private static final double DEVIATION = 25;

    /// How far a line may bend away from straight text, as a share of the letters' size.
    private static final double MAX_SAG = 0.4;

    /// A place to try, not yet looked at closely.
    ///
    /// @param from and to: steps between which the label lies
    /// @param offset px to the upper side of the reading direction; negative for the lower
    /// @param cost the lower, the better
    private record Candidate(
            PolylineSteps course,
            PolylineSteps smooth,
            int from,
            int to,
            double offset,
            double cost) {
        int middle() {
            return (from + to) / 2;
        }
    }

    private record Found(Candidate candidate, PlacedLabel label) {}

    /// What runs through a name, from the least evil.
    private enum Flaw {
        /// Over a town, a railway or a main road.
        TOWN,
        SHORE,
        /// Across a circle, or a bridge or dam over the river.
        STRUCK,
        /// So far off that it could be the name of something else.
        FAR
    }

    /// Near the river, off towns, main roads, shores, circles and bridges; where there is no such
    /// place, across as little of these as can be, and only then further off.
    List<PlacedLabel> place(LabelRequest request, LabelAnchor.Along along) {
        var result = new ArrayList<PlacedLabel>();
        var flawed = new EnumMap<Flaw, List<Found>>(Flaw.class);
        var repeat = request.plan().repeatPixels();
        var between = repeat < 0 ? BETWEEN : repeat;
        var most = MAX_COST;
        for (var candidate : candidates(request, along)) {
            if (candidate.cost > most && result.isEmpty()) {
                break;
            }
            var wanted = isWanted(candidate, result, between);
            var label = wanted ? label(request, candidate, along.clearance()) : null;
            if (label == null) {
                continue;
            }
            var flaw = isFar(label, candidate, along.clearance()) ? Flaw.FAR : flaw(label);
            if (flaw == null) {
                result.add(label);
            } else if (result.isEmpty() && !isOverBorder(label)) {
                most = flaw == Flaw.TOWN ? Math.min(most, candidate.cost + OFF_TOWN) : most;
                flawed.computeIfAbsent(flaw, f -> new ArrayList<>())
                        .add(new Found(candidate, label));
            }
        }
        if (result.isEmpty() && !flawed.isEmpty()) {
            for (var found : flawed.values().iterator().next()) {
                if (isWanted(found.candidate, result, between)) {
                    result.add(found.label);
                }
            }
        }
        return result;
    }

    /// True when its letters lie far off the river itself, which the evened course cuts short, and
    /// not at its bank, where it is wide.
    private boolean isFar(PlacedLabel label, Candidate candidate, double clearance) {
        double sum = 0;
        var ashore = 0;
        for (var box : label.taken()) {
            sum +=
                    candidate.course.distance(
                            box.getCenterX(), box.getCenterY(), candidate.from, candidate.to);
            ashore += room.water().meets(Boxes.grown(box, BANK)) ? 0 : 1;
        }
        var letters = label.taken().size();
        return sum / letters > clearance + FAR_OFF && 4 * ashore > letters;
    }

    private @Nullable Flaw flaw(PlacedLabel label) {
        if (isStruck(label)) {
            return Flaw.STRUCK;
        }
        if (isInWater(label)) {
            return null;
        }
        if (label.taken().stream().anyMatch(room.water()::meets)) {
            return Flaw.SHORE;
        }
        var isOnLine = !Double.isNaN(label.request().paint().offset());
        return !isOnLine && isOverTown(label) ? Flaw.TOWN : null;
    }

    private boolean isOverTown(PlacedLabel label) {
        var towns = room.builtUp();
        return label.taken().stream()
                .anyMatch(box -> towns != null && towns.meets(box) || room.isCrossed(box));
    }

    /// False, too, when there is a label and no other is wanted.
    private static boolean isWanted(Candidate candidate, List<PlacedLabel> others, double between) {
        return others.isEmpty()
                ? candidate.cost <= MAX_COST
                : between > 0
                        && candidate.cost <= MAX_COST_OF_MORE
                        && isApart(candidate, others, between);
    }

    /// True when a circle, or a bridge or dam over the river, runs through a name.
    private boolean isStruck(PlacedLabel label) {
        return label.taken().stream().anyMatch(box -> room.isStruck(box) || room.isCut(box));
    }

    /// True when a name lies across the border where that is no river: it would be taken for the
    /// name of another one.
    private boolean isOverBorder(PlacedLabel label) {
        return !isInWater(label) && label.taken().stream().anyMatch(room::isCut);
    }

    private boolean isInWater(PlacedLabel label) {
        return label.taken().stream().allMatch(room.water()::contains);
    }

    /// Null when it cannot lie there.
    private @Nullable PlacedLabel label(
            LabelRequest request, Candidate candidate, double clearance) {
        var letters = request.letters();
        var isCurved = request.plan().curved();
        if (isCurved && isTaken(request, candidate)) {
            return null;
        }
        var line =
                Baseline.beside(candidate.smooth, candidate.from, candidate.to, candidate.offset);
        if (line.length() < letters.width()
                || !isCurved && line.sag() > MAX_SAG * letters.look().size()) {
            return null;
        }
        var placements = (isCurved ? line : line.straight()).placements(letters);
        if (Baseline.sharpestTurn(placements) > request.plan().maxTurnRadians()
                || Baseline.isUpsideDown(placements)) {
            return null;
        }
        var boxes = new ArrayList<Rectangle2D>(placements.size());
        for (var placement : placements) {
            var box = placement.box(letters.look());
            if (!isFree(box, request.plan())) {
                return null;
            }
            boxes.add(box);
        }
        var isOnLine = !Double.isNaN(request.paint().offset());
        var distance = clearance + 0.5 * letters.look().size();
        return isOnLine || isClear(boxes, candidate.course, distance)
                ? PlacedLabel.bent(request, boxes, placements)
                : null;
    }

    /// True when a place is taken or cut off in its middle or near an end: most are, and no letter
    /// of theirs needs to be looked at.
    private boolean isTaken(LabelRequest request, Candidate candidate) {
        var look = request.letters().look();
        var off = candidate.offset + (look.ascent() - look.descent()) / 2;
        var inset = (candidate.to - candidate.from) / 8;
        for (var step :
                new int[] {candidate.middle(), candidate.from + inset, candidate.to - inset}) {
            var at = Baseline.beside(candidate.smooth, candidate.from, candidate.to, step, off);
            if (!isFree(new Rectangle2D.Double(at.getX(), at.getY(), 0, 0), request.plan())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Rectangle2D box, LabelPlan plan) {
        return frame.allows(box, plan.partial())
                && (!plan.resolved() || room.isFree(Boxes.grown(box, plan.spaceAround())));
    }

    private static boolean isApart(Candidate candidate, List<PlacedLabel> others, double between) {
        var x = candidate.course.x()[candidate.middle()];
        var y = candidate.course.y()[candidate.middle()];
        for (var other : others) {
            var taken = other.taken().get(other.taken().size() / 2);
            if (Math.hypot(taken.getCenterX() - x, taken.getCenterY() - y) < between) {
                return false;
            }
        }
        return true;
    }

    private List<Candidate> candidates(LabelRequest request, LabelAnchor.Along along) {
        var letters = request.letters();
        var candidates = new ArrayList<Candidate>();
        for (var run : along.runs()) {
            var course = PolylineSteps.of(run);
            var isOnLine = !Double.isNaN(request.paint().offset());
            for (var smoothing : isOnLine ? SMOOTHING_ON_LINE : SMOOTHING) {
                var smooth = course.smoothed((int) Math.ceil(smoothing * letters.look().size()));
                var first = Math.floorMod(-course.firstStep(), STRIDE);
                for (var middle = first; middle < course.size(); middle += STRIDE) {
                    if (frame.shows(course.x()[middle], course.y()[middle])) {
                        add(candidates, request, course, smooth, middle, along.clearance());
                    }
                }
            }
        }
        candidates.sort((a, b) -> Double.compare(a.cost, b.cost));
        return candidates;
    }

    private static void add(
            List<Candidate> candidates,
            LabelRequest request,
            PolylineSteps course,
            PolylineSteps smooth,
            int middle,
            double clearance) {
        var letters = request.letters();
        var length = LEEWAY * letters.width();
        var from = smooth.stepAt(middle, -length / 2);
        var to = smooth.stepAt(middle, length / 2);
        if (from < 1 || to >= smooth.size() - 1) {
            return;
        }
        var bend = smooth.turn(from, to) + smooth.deviation(course, from, to) / DEVIATION;
        var offset = request.paint().offset();
        if (!Double.isNaN(offset)) {
            var base = offset - letters.look().middle();
            add(candidates, new Candidate(course, smooth, from, to, base, bend));
            return;
        }
        for (var extra : EXTRA) {
            var above = clearance + 4 + extra;
            var below = -(clearance + 3 + extra + letters.look().ascent());
            var cost = bend + extra / 20;
            add(candidates, new Candidate(course, smooth, from, to, above, cost));
            add(candidates, new Candidate(course, smooth, from, to, below, cost + 0.15));
        }
    }

    private static void add(List<Candidate> candidates, Candidate candidate) {
        if (candidate.cost <= MAX_COST) {
            candidates.add(candidate);
        }
    }

    /// True when the letters keep off the river itself, small bends and other reaches included.
    private static boolean isClear(List<Rectangle2D> boxes, PolylineSteps course, double distance) {
        var x = boxes.stream().mapToDouble(Rectangle2D::getCenterX).toArray();
        var y = boxes.stream().mapToDouble(Rectangle2D::getCenterY).toArray();
        var hull = new Rectangle2D.Double(x[0], y[0], 0, 0);
        for (var i = 1; i < x.length; i++) {
            hull.add(x[i], y[i]);
        }
        var square = distance * distance;
        return course.noneIn(
                Boxes.grown(hull, distance),
                (courseX, courseY) -> {
                    for (var i = 0; i < x.length; i++) {
                        var dx = courseX - x[i];
                        var dy = courseY - y[i];
                        if (dx * dx + dy * dy < square) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
