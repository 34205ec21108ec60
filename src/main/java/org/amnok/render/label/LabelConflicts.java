package org.amnok.render.label;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.label.GroundRaster.Cover;
import org.amnok.render.text.LabelAnchor;
import org.jspecify.annotations.Nullable;

/// The space that symbols, the border, the other country's ground and the labels placed so far
/// leave free.
final class LabelConflicts {
    /// Less, px, is no larger symbol: one as large as the point's own beside it is not its own.
    private static final double LARGER = 0.5;

    private static final double LEADER_STEP = 3;

    /// So far a long hairline may lie on its own symbol, px.
    private static final double MOST_OWN = 8;

    /// Around a label that may stand in several places: another would be read as its second line.
    private static final double APART = 8;

    /// Beside its symbol no label is nearer, px.
    private static final double STANDS_OFF = 7;

    /// A symbol that is no further, px, from the end of a label seems to be its own; and a dot,
    /// which is smaller.
    private static final double BESIDE = 5;

    private static final double BESIDE_DOT = 7;

    /// Nearer to the dot of a town, px, a point without a symbol has no name of its own.
    private static final double AT_TOWN = 10;

    /// Half the height, px, in the middle of a label with which a symbol is level.
    private static final double LEVEL = 2;

    /// From a label above or below its dot another is no further, px, when it seems to be its own.
    private static final double BELOW = 4;

    /// No label next to its own symbol is further off, px.
    private static final double NEXT = 6;

    /// So far off, px, a label beyond the line of a circle seems to name nothing.
    private static final double FAR = 16;

    /// A label that keeps more room, px, to others is told from symbols with this much.
    private static final double OFF_SYMBOLS = 1;

    /// The share of a box in or out of the water with which it lies on a shore.
    private static final double LEAST_SHORE = 0.15;

    /// Symbols that are smaller, px, are crossings, sites and single sightings.
    private static final double LEAST_RING_RADIUS = 12;

    private final Scene scene;
    private final Frame frame;
    private final Occupancy labels = new Occupancy();
    private final Occupancy dots = new Occupancy();

    /// Dots that are drawn with the labels placed so far.
    private final Occupancy named = new Occupancy();

    /// Symbols that have a name, and dots below a symbol that have one.
    private final Occupancy covered = new Occupancy();

    private final Map<String, GroundRaster> grounds = new HashMap<>();
    private @Nullable GroundRaster water;
    private @Nullable GroundRaster builtUp;
    private @Nullable MainLines mainLines;

    LabelConflicts(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
    }

    boolean isFree(Rectangle2D box) {
        return labels.isFree(box) && isOffSymbols(box);
    }

    /// @param space to other labels, and to symbols where it is small; negative when it may lie on
    ///   them
    boolean isFree(Rectangle2D box, double space) {
        return labels.isFree(Boxes.grown(box, space))
                && isOffSymbols(Boxes.grown(box, Math.min(space, OFF_SYMBOLS)));
    }

    /// The same, but it may lie on the symbol at a point.
    boolean isFreeBesides(LabelAnchor.Around at, Rectangle2D box) {
        return labels.isFree(box)
                && scene.symbols.isFreeBesides(at.x(), at.y(), box)
                && scene.points.isFreeBesides(at.x(), at.y(), box)
                && dots.isFree(box);
    }

    /// How much of the symbols a label in a box would cover, px²; infinite where it would lie on
    /// another label or on the dot of a city.
    double covered(Rectangle2D box) {
        return labels.isFree(box) && dots.isFree(box)
                ? scene.symbols.covered(box) + scene.points.covered(box)
                : Double.POSITIVE_INFINITY;
    }

    private boolean isOffSymbols(Rectangle2D box) {
        return scene.symbols.isFree(box) && scene.points.isFree(box) && dots.isFree(box);
    }

    /// True when a hairline meets no label and, after a way, no symbol.
    ///
    /// @param from 0 to 1: where it leaves its own symbol
    boolean isFree(Line2D line, double from) {
        var steps = (int) Math.ceil(length(line) / LEADER_STEP);
        var own = from < 1 ? Math.min(from, MOST_OWN / length(line)) : from;
        for (var i = 0; i <= steps; i++) {
            var t = (double) i / steps;
            var x = line.getX1() + t * (line.getX2() - line.getX1());
            var y = line.getY1() + t * (line.getY2() - line.getY1());
            var at = new Rectangle2D.Double(x - 1, y - 1, 2, 2);
            if (!labels.isFree(at) || t > own && !isOffSymbols(at)) {
                return false;
            }
        }
        return true;
    }

    private static double length(Line2D line) {
        return line.getP1().distance(line.getP2());
    }

    /// Keeps labels off a dot whose own label is still to be placed.
    void keep(LabelAnchor.Around around) {
        if (isDotSeen(around)) {
            dots.add(around.box());
        }
    }

    /// True when a label lies on a town's dot, or the symbol that lies over it has a name already.
    boolean isDotTaken(LabelAnchor.Around around) {
        return around.dot() && !(isDotSeen(around) ? labels : covered).isFree(around.box());
    }

    /// True for a name without a symbol at the dot of a town: it would be read as the town's.
    boolean isAtTown(LabelAnchor.Around around) {
        return around.radius() == 0 && isByTown(around);
    }

    /// True when the dot of a town is nearby: what leads there would be read as the town's.
    boolean isByTown(LabelAnchor.Around around) {
        var near = Boxes.grown(new Rectangle2D.Double(around.x(), around.y(), 0, 0), AT_TOWN);
        return !(dots.isFree(near) && named.isFree(near));
    }

    /// True when a ring of sightings elsewhere lies over the dot of a town, or cuts it.
    boolean isDotCut(LabelAnchor.Around around) {
        return around.dot()
                && scene.symbols.reaches(
                        around.x(), around.y(), around.radius(), LEAST_RING_RADIUS);
    }

    /// True when another dot or symbol lies nearer to a label than its own, off which it stands.
    boolean isNearerAnother(Rectangle2D label, Rectangle2D symbol) {
        var east = gap(label.getMinX(), label.getMaxX(), symbol.getCenterX());
        var north = gap(label.getMinY(), label.getMaxY(), symbol.getCenterY());
        var off = Math.hypot(east, north) - 0.75 * symbol.getWidth() - 1;
        var near = Boxes.grown(label, off);
        return off > STANDS_OFF && (!dots.isFree(near) || isMet(scene.symbols, symbol, near));
    }

    /// True when another dot or symbol stands level with a label, as near as its own would, or when
    /// without a hairline another dot is as near as its own: it would be taken for what the label
    /// names.
    ///
    /// @param own symbol of the label, or what lies over it
    boolean isBesideAnother(Rectangle2D own, Rectangle2D box, boolean led) {
        var level = Boxes.grown(box, BESIDE, LEVEL - box.getHeight() / 2);
        return isAtDot(own, Boxes.grown(level, BESIDE_DOT - BESIDE, 0))
                || isMet(scene.symbols, own, level)
                || isMet(scene.points, own, level)
                || isNearAnother(own, box, led);
    }

    private boolean isNearAnother(Rectangle2D own, Rectangle2D box, boolean led) {
        var isOver = own.getCenterX() > box.getMinX() && own.getCenterX() < box.getMaxX();
        var gap = led ? 0 : Boxes.gap(own, box);
        return isOver && isAtDot(own, Boxes.grown(box, 0, BELOW))
                || gap > NEXT && isAtDot(own, Boxes.grown(box, gap));
    }

    private boolean isAtDot(Rectangle2D own, Rectangle2D box) {
        return isMet(dots, own, box) || isMet(named, own, box);
    }

    private static boolean isMet(Occupancy others, Rectangle2D own, Rectangle2D box) {
        return !others.isFreeBesides(own.getCenterX(), own.getCenterY(), box);
    }

    private static double gap(double from, double to, double at) {
        return at - Math.clamp(at, from, to);
    }

    /// True when another, larger symbol lies over a crossing or site: nobody would see what the
    /// label names. Single sightings hide none.
    boolean isHidden(LabelAnchor.Around around) {
        return !around.dot()
                && around.radius() > 0
                && scene.symbols
                        .around(around.x(), around.y())
                        .filter(c -> c.getWidth() / 2 > around.radius() + 1)
                        .isPresent();
    }

    /// False for the dot of a town that lies below a ring of sightings.
    boolean isDotSeen(LabelAnchor.Around around) {
        return around.dot() && scene.symbols.around(around.x(), around.y()).isEmpty();
    }

    /// The symbol at a point, or a larger one that lies over it.
    Rectangle2D cover(LabelAnchor.Around around) {
        if (around.radius() == 0) {
            return around.box();
        }
        return Stream.of(scene.symbols, scene.points)
                .flatMap(all -> all.around(around.x(), around.y()).stream())
                .filter(c -> c.getWidth() / 2 > around.radius() + LARGER)
                .max(Comparator.comparingDouble(Rectangle2D::getWidth))
                .orElseGet(around::box);
    }

    /// True when a border's line itself runs through a box.
    boolean isCut(Rectangle2D box) {
        return scene.barriers.cross(box, 0);
    }

    /// True when a border, as wide as it is drawn, runs through a box.
    boolean isBarred(Rectangle2D box) {
        return scene.barriers.cross(box);
    }

    /// True when the outline of a circle runs through a box.
    boolean isEncircled(Rectangle2D box) {
        return scene.circles.cross(box);
    }

    /// True when the outline of a circle or the line of a province runs through a box.
    boolean isStruck(Rectangle2D box) {
        return scene.crossable.cross(box);
    }

    /// The same, or when it runs between the box and its own symbol, far off which that stands.
    boolean isStruck(Rectangle2D box, Rectangle2D own) {
        if (isStruck(box) || !(Boxes.gap(own, box) > FAR)) {
            return isStruck(box);
        }
        var x = Math.clamp(box.getCenterX(), own.getMinX(), own.getMaxX());
        var y = Math.clamp(box.getCenterY(), own.getMinY(), own.getMaxY());
        return scene.crossable.part(
                x,
                y,
                Math.clamp(x, box.getMinX(), box.getMaxX()),
                Math.clamp(y, box.getMinY(), box.getMaxY()));
    }

    /// How many streets, railways and streams run through a box.
    int streets(Rectangle2D box) {
        return scene.streets.stream().mapToInt(layer -> layer.applyAsInt(box)).sum();
    }

    /// True when a railway or main road runs through a box.
    boolean isCrossed(Rectangle2D box) {
        if (mainLines == null) {
            var lines = new MainLines();
            scene.mainLines.forEach(each -> each.accept(lines));
            mainLines = lines;
        }
        return mainLines.cross(box);
    }

    /// True when a shore runs through a box: it lies partly on water. Ponds and brooks do not
    /// count.
    boolean isAshore(Rectangle2D box) {
        var wet = water().share(box);
        return wet > LEAST_SHORE && wet < 1 - LEAST_SHORE;
    }

    /// True when a border runs between two points.
    boolean isParted(double ax, double ay, double bx, double by) {
        return scene.barriers.part(ax, ay, bx, by);
    }

    /// True when a point lies on the ground of another country.
    boolean isForeign(String home, double x, double y) {
        for (var name : scene.grounds.keySet()) {
            var ground = name.equals(home) ? null : ground(name);
            if (ground != null && ground.contains(x, y)) {
                return true;
            }
        }
        return false;
    }

    /// Null when there is no such ground in the picture.
    @Nullable GroundRaster ground(String name) {
        var area = scene.grounds.get(name);
        return area == null
                ? null
                : grounds.computeIfAbsent(
                        name, n -> raster(List.of(new Cover(true, List.of(area)))));
    }

    /// The sea, too: what no land covers, where there is land.
    GroundRaster water() {
        var known = water;
        if (known == null) {
            var land = scene.grounds.values();
            var sea = land.isEmpty() ? List.<Shape>of() : List.of(frame.labelArea());
            var covers = new ArrayList<>(List.of(new Cover(true, sea), new Cover(false, land)));
            covers.addAll(scene.water);
            known = raster(covers);
            water = known;
        }
        return known;
    }

    /// Null when there is none.
    @Nullable GroundRaster builtUp() {
        if (builtUp == null && !scene.builtUp.isEmpty()) {
            builtUp = raster(List.of(new Cover(true, scene.builtUp)));
        }
        return builtUp;
    }

    private GroundRaster raster(List<Cover> covers) {
        return new GroundRaster(covers, frame.labelArea(), frame.x(0), frame.y(0));
    }

    /// Takes what a label covers, its hairline, and the dot that is drawn with it.
    void take(PlacedLabel label) {
        if (label.request().plan().resolved()) {
            covered(label).forEach(labels::add);
            symbol(label, true).ifPresent(named::add);
            symbol(label, false).ifPresent(covered::add);
        }
    }

    /// Gives back what a label has taken.
    void release(PlacedLabel label) {
        if (label.request().plan().resolved()) {
            covered(label).forEach(labels::remove);
            symbol(label, true).ifPresent(named::remove);
            symbol(label, false).ifPresent(covered::remove);
        }
    }

    /// The dot that is drawn with a label; or else the symbol that it names, or that lies over its
    /// dot.
    private Optional<Rectangle2D> symbol(PlacedLabel label, boolean isDot) {
        return label.request().anchor() instanceof LabelAnchor.Around at && isDotSeen(at) == isDot
                ? Optional.of(at.box())
                : Optional.empty();
    }

    private List<Rectangle2D> covered(PlacedLabel label) {
        var isOfSeveral = label.request().anchor() instanceof LabelAnchor.Several;
        var around = isOfSeveral ? APART : label.request().space();
        var all = new ArrayList<Rectangle2D>();
        label.taken().forEach(box -> all.add(Boxes.grown(box, around)));
        symbol(label, true).ifPresent(all::add);
        if (label.leader() != null) {
            addLine(label.leader(), all);
        }
        return all;
    }

    private static void addLine(Line2D line, List<Rectangle2D> all) {
        var steps = (int) Math.ceil(length(line) / LEADER_STEP);
        for (var i = 0; i <= steps; i++) {
            var t = (double) i / steps;
            var x = line.getX1() + t * (line.getX2() - line.getX1());
            var y = line.getY1() + t * (line.getY2() - line.getY1());
            all.add(new Rectangle2D.Double(x - 1, y - 1, 2, 2));
        }
    }
}
