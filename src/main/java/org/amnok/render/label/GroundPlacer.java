package org.amnok.render.label;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.Lazy;
import org.amnok.map.symbology.LabelOption;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.jspecify.annotations.Nullable;

/// Places names of countries, provinces and seas: at their own point when it is in the picture,
/// else a country's on free ground of that country.
///
/// The free ground is searched on a lattice that belongs to the map. Some of its nodes rank higher
/// than others, and a node that is free keeps the name until a higher one comes into view: the name
/// moves with the map and jumps seldom.
final class GroundPlacer {
    private static final double LATTICE = 48;

    /// Where all places of the lattice have a line through them.
    private static final double FINE_LATTICE = 16;

    private static final int RANKS = 4;
    private static final double WIDE_CLEARANCE = 70;
    private static final double CLEARANCE = 22;
    private static final double LEAST_CLEARANCE = 8;
    private static final double EDGE = 26;
    private static final double NEAR_EDGE = 12;

    /// Off other names and symbols, px: nearer, "NORTH KOREA" seems a line of a town's name.
    private static final double APART = 30;

    private static final double NEAR = 14;
    private static final double LEAST_APART = 6;

    /// Between the name and the edge of a street, px.
    private static final double OFF_STREETS = 2;

    /// The share of a name that may lie on water rather than that there is none.
    private static final double MOST_WET = 0.1;

    private final Frame frame;
    private final LabelConflicts room;
    private final Map<Lattice, List<Point2D>> lattices = new HashMap<>();

    private record Lattice(String ground, double step) {}

    GroundPlacer(Frame frame, LabelConflicts room) {
        this.frame = frame;
        this.room = room;
    }

    /// Tried first off streets and towns and well off other names; then nearer to those; then on a
    /// finer lattice and nearer to the frame; then over as little of towns as can be; then across
    /// as few streets as can be; then across streets in towns; then across the lines of provinces
    /// and circles, too; then wherever the letters just fit. Countries alone are also named over as
    /// little of ponds as can be, or wholly over their own water: a picture may do without a
    /// province's name.
    Optional<PlacedLabel> place(LabelRequest request, LabelAnchor.Ground ground) {
        var all = spots(request, ground, ground.points(), LATTICE, EDGE);
        var open = offTowns(all);
        var fine = new Lazy<>(() -> spots(request, ground, List.of(), FINE_LATTICE, NEAR_EDGE));
        return first(open, APART)
                .or(() -> first(open, NEAR))
                .or(() -> first(offTowns(fine.get()), NEAR))
                .or(() -> first(leastBuiltUp(all), NEAR))
                .or(() -> across(open, NEAR))
                .or(() -> first(leastBuiltUp(all), LEAST_APART))
                .or(() -> across(leastBuiltUp(all), LEAST_APART))
                .or(() -> struck(open, NEAR))
                .or(() -> struck(all, LEAST_APART))
                .or(() -> whole(fine.get(), spot -> spot.isOpen(LEAST_APART)))
                .or(() -> CountryNames.isCountry(request) ? onWater(fine.get()) : Optional.empty())
                .map(spot -> at(request, spot.middle));
    }

    private static List<Spot> offTowns(List<Spot> places) {
        return places.stream().filter(Spot::isOffTowns).toList();
    }

    private static Optional<Spot> whole(List<Spot> places, Predicate<Spot> hasRoom) {
        return places.stream().filter(hasRoom).filter(Spot::isWhole).findFirst();
    }

    private static Optional<Spot> onWater(List<Spot> places) {
        return leastWet(places).or(() -> whole(places, Spot::isAfloat));
    }

    private static Optional<Spot> leastWet(List<Spot> places) {
        return places.stream()
                .filter(spot -> spot.wet() < MOST_WET && spot.hasRoom() && spot.isWhole())
                .min(Comparator.comparingDouble(Spot::wet));
    }

    private List<Spot> spots(
            LabelRequest request,
            LabelAnchor.Ground ground,
            List<Point2D> own,
            double step,
            double edge) {
        var name = ground.ground();
        var land = land(name);
        var nodes =
                land == null || isSea(name)
                        ? List.<Point2D>of()
                        : lattices.computeIfAbsent(
                                new Lattice(name, step), each -> lattice(land, each.step));
        // one square, that of the middle, spares most places the rest
        return Stream.concat(
                        own.stream()
                                .filter(
                                        at ->
                                                name.isEmpty()
                                                        || land != null
                                                                && land.contains(
                                                                        at.getX(), at.getY())),
                        nodes.stream())
                .map(point -> new Spot(request, ground, point, edge))
                .filter(Spot::isInPicture)
                .toList();
    }

    private static List<Spot> leastBuiltUp(List<Spot> places) {
        return places.stream()
                .sorted(Comparator.comparingLong(spot -> Math.round(10 * spot.builtUp())))
                .toList();
    }

    /// A place that a name may take, and what was found out about it.
    private final class Spot {
        final Point2D middle;
        final Rectangle2D box;
        private final String ground;
        private final double edge;

        private double builtUp = Double.NaN;
        private int streets = -1;
        private @Nullable Boolean isOpen;

        Spot(LabelRequest request, LabelAnchor.Ground ground, Point2D middle, double edge) {
            this.middle = middle;
            this.edge = edge;
            this.ground = ground.ground();
            var letters = request.letters();
            box =
                    PlacedLabel.box(
                            letters,
                            middle.getX() - letters.width() / 2,
                            middle.getY() + letters.look().middle());
        }

        /// The share of the name that would lie on towns, 0 to 1.
        double builtUp() {
            if (Double.isNaN(builtUp)) {
                var towns = room.builtUp();
                builtUp = towns == null ? 0 : towns.share(box);
            }
            return builtUp;
        }

        boolean isOffTowns() {
            var towns = room.builtUp();
            return towns == null || !towns.meets(box);
        }

        boolean isInPicture() {
            return frame.allows(Boxes.grown(box, edge));
        }

        /// True when a name has room on its ground beside labels and symbols, off the water.
        boolean isOpen(double apart) {
            var known = isOpen;
            if (known == null) {
                known = hasRoom() && isDry();
                isOpen = known;
            }
            return known && (apart == LEAST_APART || room.isFree(Boxes.grown(box, apart)));
        }

        private boolean hasRoom() {
            return isOn(LEAST_CLEARANCE) && room.isFree(Boxes.grown(box, LEAST_APART));
        }

        /// True off the water; of a sea in it.
        private boolean isDry() {
            return isSea(ground) || !room.water().meets(box);
        }

        /// The share of it that lies on water, 0 to 1.
        double wet() {
            return room.water().share(box);
        }

        /// True when it has room wholly on water.
        boolean isAfloat() {
            return hasRoom() && room.water().contains(box);
        }

        boolean isOn(double clearance) {
            return ground.isEmpty() || GroundPlacer.this.isOn(ground, Boxes.grown(box, clearance));
        }

        /// How many streets run through the name.
        int streets() {
            if (streets < 0) {
                streets = room.streets(Boxes.grown(box, OFF_STREETS));
            }
            return streets;
        }

        /// True when no street runs through the name: the most are asked of main ones alone.
        boolean isOffStreets() {
            return !room.isCrossed(Boxes.grown(box, OFF_STREETS)) && streets() == 0;
        }

        boolean isCut() {
            return room.isCut(box);
        }

        /// True when no line but streets runs through the name: no dam or bridge either.
        boolean isWhole() {
            return !room.isStruck(box) && !room.isBarred(box);
        }
    }

    /// The first of those with the fewest streets through them.
    private static Optional<Spot> across(List<Spot> places, double apart) {
        return places.stream()
                .filter(spot -> spot.isOpen(apart) && spot.isWhole() && spot.isOn(CLEARANCE))
                .min(Comparator.comparingInt(Spot::streets));
    }

    /// The first that no line runs through, where there is most room to other ground.
    private static Optional<Spot> first(List<Spot> places, double apart) {
        var whole = new ArrayList<Spot>();
        for (var spot : places) {
            if (spot.isOpen(apart) && spot.isWhole()) {
                if (spot.isOn(WIDE_CLEARANCE) && spot.isOffStreets()) {
                    return Optional.of(spot);
                }
                whole.add(spot);
            }
        }
        return offStreets(whole, CLEARANCE).or(() -> offStreets(whole, LEAST_CLEARANCE));
    }

    private static Optional<Spot> offStreets(List<Spot> whole, double clearance) {
        return whole.stream()
                .filter(spot -> spot.isOn(clearance) && spot.isOffStreets())
                .findFirst();
    }

    /// Where the lines of circles and provinces may run through it, but no border.
    private static Optional<Spot> struck(List<Spot> places, double apart) {
        return places.stream()
                .filter(spot -> spot.isOpen(apart) && spot.isOn(CLEARANCE) && !spot.isCut())
                .findFirst();
    }

    /// Nodes on a ground in the picture: the highest first, and of one rank by column and row.
    private List<Point2D> lattice(GroundRaster land, double pixels) {
        var view = frame.viewport();
        var step = pixels * view.unitsPerPixel();
        var ranks = Stream.generate(ArrayList<Point2D>::new).limit(RANKS + 1).toList();
        var column0 = (long) Math.ceil(view.mapX(0) / step);
        var row0 = (long) Math.ceil(view.mapY(frame.height()) / step);
        for (var column = column0; column * step < view.mapX(frame.width()); column++) {
            for (var row = row0; row * step < view.mapY(0); row++) {
                var at = new Point2D.Double(frame.x(column * step), frame.y(row * step));
                if (land.contains(at.getX(), at.getY())) {
                    ranks.get(rank(column, row)).add(at);
                }
            }
        }
        return ranks.reversed().stream().flatMap(List::stream).toList();
    }

    private static int rank(long column, long row) {
        var zeros = Long.numberOfTrailingZeros(column | row);
        return Math.min(zeros, RANKS);
    }

    private static PlacedLabel at(LabelRequest request, Point2D middle) {
        var letters = request.letters();
        return PlacedLabel.straight(
                request,
                middle.getX() - letters.width() / 2,
                middle.getY() + letters.look().middle());
    }

    private static boolean isSea(String ground) {
        return ground.equals(LabelOption.ON_WATER);
    }

    private boolean isOn(String ground, Rectangle2D box) {
        var land = land(ground);
        return land != null && land.contains(box);
    }

    private @Nullable GroundRaster land(String ground) {
        return isSea(ground) ? room.water() : room.ground(ground);
    }
}
