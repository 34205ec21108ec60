package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Places a river's name along the river, beside it: where the course is straightest, on either
/// side, never upside down, and again after a long way.
final class AlongPlacer {
    private static final double MAX_TURN = Math.toRadians(16);
    private static final double BETWEEN_LABELS = 620;
    private static final int STRIDE = 8;

    private final Frame frame;
    private final Predicate<Rectangle2D> isFree;

    AlongPlacer(Frame frame, Predicate<Rectangle2D> isFree) {
        this.frame = frame;
        this.isFree = isFree;
    }

    /// @param middle the step under the label's middle
    /// @param cost the lower, the better
    private record Candidate(Course course, Baseline line, int middle, double cost) {}

    List<PlacedLabel> place(LabelRequest request, LabelAnchor.Along along) {
        var result = new ArrayList<PlacedLabel>();
        var letters = request.letters();
        for (var candidate : candidates(letters, along)) {
            var boxes = candidate.line.boxes(letters);
            if (isApart(boxes, result)
                    && boxes.stream().allMatch(b -> frame.allows(b) && isFree.test(b))) {
                result.add(new PlacedLabel(request, 0, 0, boxes, candidate.line.letters(letters)));
            }
        }
        return result;
    }

    private static boolean isApart(List<Rectangle2D> boxes, List<PlacedLabel> others) {
        var box = boxes.get(boxes.size() / 2);
        return others.stream()
                .map(l -> l.taken().get(l.taken().size() / 2))
                .noneMatch(
                        o ->
                                Math.hypot(
                                                o.getCenterX() - box.getCenterX(),
                                                o.getCenterY() - box.getCenterY())
                                        < BETWEEN_LABELS);
    }

    private List<Candidate> candidates(Lettering letters, LabelAnchor.Along along) {
        var candidates = new ArrayList<Candidate>();
        for (var run : along.runs()) {
            var course = Course.of(run);
            var smooth = course.smoothed((int) Math.ceil(1.6 * letters.look().size()));
            var first = (int) Math.floorMod(-course.firstStep(), (long) STRIDE);
            for (var middle = first; middle < course.size(); middle += STRIDE) {
                if (frame.shows(course.x()[middle], course.y()[middle])) {
                    add(candidates, letters, course, smooth, middle, along.clearance());
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
        var size = letters.look().size();
        for (var extra : new double[] {0, 8, 16, 26}) {
            var above = clearance + 4 + extra;
            var below = -(clearance + 3 + extra + letters.look().ascent());
            for (var offset : new double[] {above, below}) {
                var line = Baseline.beside(smooth, middle, letters.width(), offset);
                if (line != null
                        && line.sharpestTurn(letters) <= MAX_TURN
                        && isClear(line, letters, course, middle, clearance + 0.5 * size)) {
                    var cost = bend(line) + 0.02 * extra + (offset < 0 ? 0.03 : 0);
                    candidates.add(new Candidate(course, line, middle, cost));
                }
            }
        }
    }

    /// How far the line is from straight: its length over that of its chord, less one, in percent.
    private static double bend(Baseline line) {
        var last = line.x().length - 1;
        var chord = Math.hypot(line.x()[last] - line.x()[0], line.y()[last] - line.y()[0]);
        return 10 * (line.length() / Math.max(1, chord) - 1);
    }

    /// True when the letters keep off the river itself, small bends included.
    private static boolean isClear(
            Baseline line, Lettering letters, Course course, int middle, double distance) {
        var reach = (int) (1.5 * letters.width() / Course.STEP) + 20;
        var from = Math.max(0, middle - reach);
        var to = Math.min(course.size(), middle + reach);
        for (var box : line.boxes(letters)) {
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
