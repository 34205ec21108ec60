package org.amnok.exchange.parquet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Certainty;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.River;
import org.amnok.domain.RiverLines;
import org.amnok.domain.RiverReaches;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.project.NearShape;
import org.amnok.domain.record.Site;
import org.amnok.duckdb.EngineFunctions;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Looks whether places are in an area or near something, by the rules for sightings of a project.
/// SQL asks by a number for each criterion. Any thread may ask.
final class PlaceTests {
    /// A question has two such criteria at most, and few are on their way at once.
    private static final int MOST_KEPT = 64;

    /// Places that are less exact are always looked at.
    static final double USUAL_METRES = 5_000;

    /// Fewer metres than any degree of latitude has.
    private static final double LEAST_DEGREE = 110_000;

    private static final River[] RIVERS = River.values();

    private final Map<Integer, Asked> byNumber = new LinkedHashMap<>();
    private final Map<Criterion, Integer> numbers = new HashMap<>();
    private List<Site> sites = List.of();
    private RiverLines lines = RiverLines.NONE;
    private int last;

    /// What places are looked at for.
    ///
    /// @param shapes in one of which, or near one of which, they must be
    /// @param reaches the parts of rivers that are there
    /// @param within null for an area
    private record Asked(
            List<NearShape> shapes, RiverReaches reaches, Criterion.@Nullable Within within) {
        boolean holdsPoint(double lon, double lat, double metres) {
            return shapes.stream().anyMatch(shape -> isIn(shape, lon, lat, metres));
        }

        private boolean isIn(NearShape shape, double lon, double lat, double metres) {
            var distance = shape.distance();
            if (within == null) {
                return !distance.isBeyond(lon, lat, 0) && distance.holds(lon, lat);
            }
            var limit = within.reach(metres, shape.marginMetres());
            return !Double.isNaN(limit)
                    && !distance.isBeyond(lon, lat, Math.max(0, limit))
                    && distance.isWithin(lon, lat, limit);
        }

        /// In degrees, around all points that can pass and are known to [#USUAL_METRES] or better.
        Envelope box() {
            var box = new Envelope();
            for (var shape : shapes) {
                var its = shape.distance().bounds();
                var metres =
                        within == null ? 0 : within.metres() + shape.marginMetres() + USUAL_METRES;
                var highest = Math.min(89, Math.max(Math.abs(its[1]), Math.abs(its[3])) + 3);
                var east = metres / (LEAST_DEGREE * Math.cos(Math.toRadians(highest)));
                var around = new Envelope(its[0], its[2], its[1], its[3]);
                around.expandBy(east, metres / LEAST_DEGREE);
                box.expandToInclude(around);
            }
            return box;
        }

        boolean holdsStretch(double river, double from, double to) {
            var along = RIVERS[(int) river];
            return within != null && within.certainty() == Certainty.CERTAIN
                    ? reaches.hold(along, from, to)
                    : reaches.meet(along, from, to);
        }
    }

    /// Says what may be near places, and along which lines rivers are measured.
    synchronized void surround(List<Site> known, RiverLines rivers) {
        sites = List.copyOf(known);
        lines = rivers;
    }

    /// The number by which places are asked whether they are in an area.
    synchronized int of(Criterion.InArea area) {
        var known = numbers.get(area);
        return known == null ? kept(area, asked(area)) : known;
    }

    private Asked asked(Criterion.InArea area) {
        var shape = new OutlineDistance(Outline.of(Outline.Form.AREA, area.ring()));
        return new Asked(
                List.of(new NearShape(shape, 0)), RiverReaches.inside(lines, area.ring()), null);
    }

    /// The number by which places are asked whether they are near something.
    synchronized int of(Criterion.Within within) {
        var known = numbers.get(within);
        return known == null ? kept(within, asked(within)) : known;
    }

    private Asked asked(Criterion.Within within) {
        var shapes = NearShape.of(within.around(), sites);
        return new Asked(shapes, NearShape.reaches(within, shapes, lines), within);
    }

    private int kept(Criterion criterion, Asked asked) {
        byNumber.put(++last, asked);
        numbers.put(criterion, last);
        if (byNumber.size() > MOST_KEPT) {
            var oldest = byNumber.keySet().iterator().next();
            byNumber.remove(oldest);
            numbers.values().remove(oldest);
        }
        return last;
    }

    private synchronized Asked of(int number) {
        var asked = byNumber.get(number);
        if (asked == null) {
            throw new IllegalStateException("No place " + number);
        }
        return asked;
    }

    /// Outside of it no point passes that is known to [#USUAL_METRES] or better.
    Envelope box(int number) {
        return of(number).box();
    }

    /// True when it does not matter how exactly a point is known.
    boolean isArea(int number) {
        return of(number).within == null;
    }

    /// Looks at longitude, latitude and uncertainty.
    EngineFunctions.Test points(int number) {
        return of(number)::holdsPoint;
    }

    /// Looks at the number of a river and two kilometres.
    EngineFunctions.Test stretches(int number) {
        return of(number)::holdsStretch;
    }
}
