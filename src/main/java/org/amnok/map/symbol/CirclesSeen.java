package org.amnok.map.symbol;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.PlaceCircle;
import org.amnok.map.cluster.Reaches;
import org.amnok.map.contents.MapContents;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// What a picture shows of circles of uncertainty. Where a circle is wider than the picture its
/// line is not seen, and a symbol in it would look exact: such places are reported.
///
/// @param circles how many can be told apart whose line is in the picture; of many at least so many
/// @param drawn of what has such a circle
/// @param wide of what lies in the picture, and whose circle is wider than it
/// @param around of what lies outside, and whose circle tints most of the picture or all of it
public record CirclesSeen(int circles, Reach drawn, Reach wide, Reach around) {
    /// Nothing has a circle.
    public static final CirclesSeen NONE = new CirclesSeen(0, Reach.NONE, Reach.NONE, Reach.NONE);

    /// Of more circles nobody asks how many they are.
    private static final int MANY = UncertaintyCircles.SINGLE_AT_MOST + 1;

    /// A circle is not wide whose radius is a smaller share of the picture's shorter side.
    private static final double LEAST_SHARE = 0.25;

    /// Of a wide circle less of the line is seen.
    private static final double SEEN_SHARE = 0.25;

    /// A circle around the picture holds as much of it at least.
    private static final double HELD_SHARE = 0.5;

    private static final int STEPS = 72;
    private static final int GRID = 12;

    /// How far circles reach.
    ///
    /// @param sightings how many have one
    /// @param leastMetres and mostMetres: their radii; 0 when there is none
    public record Reach(int sightings, double leastMetres, double mostMetres) {
        public static final Reach NONE = new Reach(0, 0, 0);

        public boolean isEmpty() {
            return sightings == 0;
        }

        private Reach with(int more, double metres) {
            return new Reach(
                    sightings + more,
                    isEmpty() ? metres : Math.min(leastMetres, metres),
                    Math.max(mostMetres, metres));
        }
    }

    public static CirclesSeen of(MapContents contents, Viewport viewport) {
        var picture = viewport.frame();
        var told = new HashSet<UncertaintyCircles.Cell>();
        var seen = NONE;
        for (var each : contents.sightings().reaches().circles(viewport)) {
            var circle = new Circle(new Coordinate(each.x(), each.y()), each.radius(), picture);
            var metres = each.metres();
            var isDrawn =
                    !circle.isWide()
                            && circle.isDrawn()
                            && !contents.isInCell(each.centre(), metres);
            if (isDrawn && told.size() < MANY) {
                told.add(UncertaintyCircles.Cell.of(each));
            }
            seen = seen.with(circle, each.sightings(), metres, isDrawn);
        }
        return new CirclesSeen(told.size(), seen.drawn, seen.wide, seen.around);
    }

    /// Of what lies in a picture and is known less exactly than to so many metres.
    public static Reach lessExactThan(double least, MapContents contents, Viewport viewport) {
        var area = SeenArea.of(viewport);
        var reaches = contents.sightings().reaches();
        var found = Reach.NONE;
        for (var reach : reaches.lessExactThan(least, area, _ -> 0)) {
            var metres = reaches.metres(reach);
            if (new Circle(reaches.point(reach), metres, viewport).isCentreSeen()) {
                found = found.with(reaches.sightings(reach), metres);
            }
        }
        return found;
    }

    private CirclesSeen with(Circle circle, int sightings, double metres, boolean isDrawn) {
        if (circle.isWide()) {
            return new CirclesSeen(0, drawn, wide.with(sightings, metres), around);
        }
        return new CirclesSeen(
                0,
                isDrawn ? drawn.with(sightings, metres) : drawn,
                wide,
                circle.isAround() ? around.with(sightings, metres) : around);
    }

    /// True where the reach of each is not written beside it.
    public boolean areMany() {
        return circles > UncertaintyCircles.LETTERED_AT_MOST;
    }

    /// True where those that overlap are one area.
    public boolean areMerged() {
        return circles > UncertaintyCircles.SINGLE_AT_MOST;
    }

    /// No circle with a smaller radius is wide.
    public static double leastWideMetres(Viewport viewport) {
        return LEAST_SHARE
                * Math.min(viewport.widthPixels(), viewport.heightPixels())
                * SeenArea.of(viewport).leastMetresPerPixel();
    }

    /// True of a place beyond the picture that, as exact as it is known, may lie in it.
    public static boolean reaches(LatLon point, double metres, Viewport viewport) {
        return new Circle(point, metres, viewport).reaches();
    }

    /// True of a place in the picture whose circle is wider than the picture.
    static boolean isWide(LatLon point, double metres, Viewport viewport) {
        return new Circle(point, metres, viewport).isWide();
    }

    /// In px of the picture.
    private record Circle(Coordinate centre, double radius, Envelope picture) {
        Circle(LatLon point, double metres, Viewport viewport) {
            this(
                    viewport.screen(point),
                    PlaceCircle.radius(point, metres, viewport),
                    viewport.frame());
        }

        boolean isCentreSeen() {
            return picture.contains(centre);
        }

        boolean isWide() {
            return isCentreSeen()
                    && radius >= LEAST_SHARE * Math.min(picture.getWidth(), picture.getHeight())
                    && seenShare() < SEEN_SHARE;
        }

        boolean reaches() {
            return !picture.contains(centre) && isNear();
        }

        private boolean isNear() {
            return picture.distance(new Envelope(centre)) < radius;
        }

        /// The farthest corner of the picture, px.
        private double farthest() {
            var farX = Math.max(Math.abs(centre.x), Math.abs(picture.getMaxX() - centre.x));
            var farY = Math.max(Math.abs(centre.y), Math.abs(picture.getMaxY() - centre.y));
            return Math.hypot(farX, farY);
        }

        private double seenShare() {
            if (farthest() <= radius) {
                return 0;
            }
            var seen =
                    IntStream.range(0, STEPS)
                            .mapToDouble(i -> 2 * Math.PI * (i + 0.5) / STEPS)
                            .filter(
                                    angle ->
                                            picture.contains(
                                                    centre.x + radius * Math.cos(angle),
                                                    centre.y + radius * Math.sin(angle)))
                            .count();
            return (double) seen / STEPS;
        }

        boolean isAround() {
            return !picture.contains(centre)
                    && radius >= LEAST_SHARE * Math.max(picture.getWidth(), picture.getHeight())
                    && heldShare() >= HELD_SHARE
                    && seenShare() < SEEN_SHARE;
        }

        /// How much of the picture lies in it.
        private double heldShare() {
            var held = 0;
            for (var x = 0; x < GRID; x++) {
                for (var y = 0; y < GRID; y++) {
                    var dx = picture.getWidth() * (x + 0.5) / GRID - centre.x;
                    var dy = picture.getHeight() * (y + 0.5) / GRID - centre.y;
                    held += Math.hypot(dx, dy) < radius ? 1 : 0;
                }
            }
            return (double) held / (GRID * GRID);
        }

        /// True when its line runs through the picture.
        boolean isDrawn() {
            return radius > Reaches.SYMBOL_PIXELS && isNear() && farthest() > radius;
        }
    }
}
