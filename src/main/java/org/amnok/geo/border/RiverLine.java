package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.LineString;

/// A river's line, measured in kilometres from its mouth. Lengths are geodesic. Immutable.
///
/// The kilometres are those of this line: another map's line has other meanders and other
/// kilometres.
public final class RiverLine {
    private final Coordinate[] points;

    /// Kilometres from the mouth at each point; null until one is asked for.
    private volatile double @Nullable [] measured;

    private final SegmentBlocks segments;

    /// @param line x = longitude, y = latitude, from the mouth to the source
    public RiverLine(LineString line) {
        points = CoordinateArrays.removeRepeatedPoints(line.getCoordinates());
        segments = new SegmentBlocks(List.<Coordinate[]>of(points));
    }

    /// Measured when first asked for.
    private double[] kilometres() {
        var known = measured;
        if (known == null) {
            known = new double[points.length];
            for (var i = 1; i < points.length; i++) {
                known[i] = known[i - 1] + Geodesy.distanceMetres(points[i - 1], points[i]) / 1000;
            }
            measured = known;
        }
        return known;
    }

    public double lengthKilometres() {
        return kilometres()[points.length - 1];
    }

    /// The place at a kilometre; the mouth or the source for what lies beyond them.
    public LatLon at(double kilometre) {
        var c = coordinate(kilometre);
        return LatLon.ofXy(c.x, c.y);
    }

    /// The line between two kilometres, at least two points; what lies beyond the line's ends is
    /// cut off.
    public List<Coordinate> between(double from, double to) {
        var part = new ArrayList<Coordinate>();
        part.add(coordinate(from));
        var kilometres = kilometres();
        for (var i = 0; i < points.length; i++) {
            if (kilometres[i] > from && kilometres[i] < to) {
                part.add(points[i].copy());
            }
        }
        part.add(coordinate(to));
        return part;
    }

    private Coordinate coordinate(double kilometre) {
        var kilometres = kilometres();
        var km = Math.clamp(kilometre, 0, lengthKilometres());
        var found = Arrays.binarySearch(kilometres, km);
        if (found >= 0) {
            return points[found].copy();
        }
        var next = -found - 1;
        var share = (km - kilometres[next - 1]) / (kilometres[next] - kilometres[next - 1]);
        var a = points[next - 1];
        var b = points[next];
        return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
    }

    /// The place of the line that is nearest to a place.
    ///
    /// @param kilometre from the mouth
    /// @param distanceMetres how far it is away
    public record Foot(double kilometre, double distanceMetres) {}

    /// Exact for what lies near the line; within a few per cent a hundred kilometres away.
    public Foot footOf(LatLon place) {
        return foot(nearest(place));
    }

    /// Without the kilometre, for which the line is measured.
    SegmentBlocks.Nearest nearest(LatLon place) {
        return segments.nearest(place);
    }

    Foot foot(SegmentBlocks.Nearest nearest) {
        return new Foot(kilometre(nearest.segment(), nearest.share()), nearest.metres());
    }

    /// The lowest and the highest kilometre within a distance of a place. When the line is farther
    /// away, those as far up and down the river from its nearest place.
    ///
    /// @param foot of the place
    public Reach reach(LatLon place, double metres, Foot foot) {
        if (foot.distanceMetres > metres) {
            return around(foot.kilometre, metres / 1000);
        }
        var ends = DoubleStream.builder();
        segments.within(
                place,
                metres,
                part -> {
                    ends.add(kilometre(part.segment(), part.from()));
                    ends.add(kilometre(part.segment(), part.to()));
                });
        var found = ends.build().summaryStatistics();
        return found.getCount() == 0
                ? around(foot.kilometre, metres / 1000)
                : new Reach(found.getMin(), found.getMax());
    }

    private Reach around(double kilometre, double reach) {
        return new Reach(
                Math.max(0, kilometre - reach), Math.min(lengthKilometres(), kilometre + reach));
    }

    /// Kilometres of the line from the mouth.
    public record Reach(double lowest, double highest) {}

    private double kilometre(int segment, double share) {
        var kilometres = kilometres();
        var next = Math.min(segment + 1, kilometres.length - 1);
        return kilometres[segment] + share * (kilometres[next] - kilometres[segment]);
    }
}
