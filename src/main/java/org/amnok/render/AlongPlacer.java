package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Places a river's name along the river, beside it: where the course is straightest, on either
/// side, never upside down, and again after a long way.
final class AlongPlacer {
    private static final double MAX_TURN = Math.toRadians(16);

    /// The least distance between two labels of one river, px.
    private static final double BETWEEN = 560;

    /// Costs are radians of turn along the label, and 20 px off the river count for one.
    private static final double MAX_COST = 4;

    /// What a river's second and further labels may cost.
    private static final double MAX_COST_OF_MORE = 1.6;

    /// How much further off the river a label may lie, px.
    private static final double[] EXTRA = {0, 6, 12, 20, 30};

    private static final int STRIDE = 8;

    /// How much more of the river than its own length a label looks at: on the inner side of a bend
    /// there is less room.
    private static final double LEEWAY = 1.12;

    /// How far the course is evened out, in steps per px of the letters' size: a little for a
    /// smooth river, more for a meandering one.
    private static final List<Double> SMOOTHING = List.of(1.6, 4.0);

    private final Frame frame;
    private final Predicate<Rectangle2D> isFree;

    AlongPlacer(Frame frame, Predicate<Rectangle2D> isFree) {
        this.frame = frame;
        this.isFree = isFree;
    }

    /// A place to try, not yet looked at closely.
    ///
    /// @param from and to: steps between which the label lies
    /// @param offset px to the upper side of the reading direction; negative for the lower
    /// @param cost the lower, the better
    private record Candidate(
            Course course, Course smooth, int from, int to, double offset, double cost) {
        int middle() {
            return (from + to) / 2;
        }
    }

    List<PlacedLabel> place(LabelRequest request, LabelAnchor.Along along) {
        var result = new ArrayList<PlacedLabel>();
        for (var candidate : candidates(request.letters(), along)) {
            var worst = result.isEmpty() ? MAX_COST : MAX_COST_OF_MORE;
            if (candidate.cost <= worst && isApart(candidate, result)) {
                label(request, candidate, along.clearance()).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<PlacedLabel> label(
            LabelRequest request, Candidate candidate, double clearance) {
        var letters = request.letters();
        var line =
                Baseline.beside(candidate.smooth, candidate.from, candidate.to, candidate.offset);
        if (line.length() < letters.width()) {
            return Optional.empty();
        }
        var boxes = line.boxes(letters);
        var fits =
                boxes.stream().allMatch(b -> frame.allows(b) && isFree.test(b))
                        && line.sharpestTurn(letters) <= MAX_TURN
                        && isClear(boxes, candidate, clearance + 0.5 * letters.look().size());
        return fits
                ? Optional.of(new PlacedLabel(request, 0, 0, boxes, line.letters(letters)))
                : Optional.empty();
    }

    private static boolean isApart(Candidate candidate, List<PlacedLabel> others) {
        var x = candidate.course.x()[candidate.middle()];
        var y = candidate.course.y()[candidate.middle()];
        return others.stream()
                .map(l -> l.taken().get(l.taken().size() / 2))
                .noneMatch(o -> Math.hypot(o.getCenterX() - x, o.getCenterY() - y) < BETWEEN);
    }

    private List<Candidate> candidates(Lettering letters, LabelAnchor.Along along) {
        var candidates = new ArrayList<Candidate>();
        for (var run : along.runs()) {
            var course = Course.of(run);
            for (var smoothing : SMOOTHING) {
                var smooth = course.smoothed((int) Math.ceil(smoothing * letters.look().size()));
                var first = Math.floorMod(-course.firstStep(), STRIDE);
                for (var middle = first; middle < course.size(); middle += STRIDE) {
                    if (frame.shows(course.x()[middle], course.y()[middle])) {
                        add(candidates, letters, course, smooth, middle, along.clearance());
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        return candidates;
    }

    private static void add(
            List<Candidate> candidates,
            Lettering letters,
            Course course,
            Course smooth,
            int middle,
            double clearance) {
        var length = LEEWAY * letters.width();
        var from = smooth.stepAt(middle, -length / 2);
        var to = smooth.stepAt(middle, length / 2);
        if (from < 1 || to >= smooth.size() - 1) {
            return;
        }
        var bend = smooth.turn(from, to);
        for (var extra : EXTRA) {
            var above = clearance + 4 + extra;
            var below = -(clearance + 3 + extra + letters.look().ascent());
            var cost = bend + extra / 20;
            candidates.add(new Candidate(course, smooth, from, to, above, cost));
            candidates.add(new Candidate(course, smooth, from, to, below, cost + 0.15));
        }
    }

    /// True when the letters keep off the river itself, small bends included.
    private static boolean isClear(List<Rectangle2D> boxes, Candidate candidate, double distance) {
        var course = candidate.course;
        var reach = (candidate.to - candidate.from) / 2 + 40;
        var from = Math.max(0, candidate.from - reach);
        var to = Math.min(course.size(), candidate.to + reach);
        for (var box : boxes) {
            for (var i = from; i < to; i++) {
                var dx = course.x()[i] - box.getCenterX();
                var dy = course.y()[i] - box.getCenterY();
                if (dx * dx + dy * dy < distance * distance) {
                    return false;
                }
            }
        }
        return true;
    }
}
