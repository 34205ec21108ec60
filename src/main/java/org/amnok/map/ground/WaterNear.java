package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.amnok.domain.Lazy;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// Areas of water, to be asked whether a river is among them. WGS 84. Thread-safe.
public final class WaterNear {
    /// Our lines lie so far beside the water at most, and it may be cut there.
    private static final double NEAR_DEGREES = 0.003;

    private static final int PLACES = 100;
    private static final int LEAST_PLACES = 8;
    private static final double STEP_DEGREES = 0.002;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// About a kilometre.
    private static final double GAP_DEGREES = 0.01;

    private final @Nullable SimpleFeatureCollection water;
    private final boolean seaOnly;
    private final Lazy<STRtree> areas = new Lazy<>(this::read);
    private volatile @Nullable Answer last;
    private volatile @Nullable Along lastAlong;

    /// Both parts of a line are asked for, one after the other.
    private record Answer(Geometry line, boolean[] near) {}

    /// A bank is the edge of its water.
    private record Along(Geometry line, boolean isAlong) {}

    private WaterNear(@Nullable SimpleFeatureCollection water, boolean seaOnly) {
        this.water = water;
        this.seaOnly = seaOnly;
    }

    /// Looks at the areas only when it is asked.
    ///
    /// @param water areas; null for none
    public static WaterNear of(@Nullable SimpleFeatureCollection water) {
        return new WaterNear(water, false);
    }

    /// The sea alone.
    ///
    /// @param water areas with the attribute `kind`; null for none
    public static WaterNear ofSea(@Nullable SimpleFeatureCollection water) {
        return new WaterNear(water, true);
    }

    private STRtree read() {
        var tree = new STRtree();
        if (water != null) {
            try (var all = water.features()) {
                while (all.hasNext()) {
                    var feature = all.next();
                    if (feature.getDefaultGeometry() instanceof Geometry area
                            && (!seaOnly || "sea".equals(feature.getAttribute("kind")))) {
                        tree.insert(
                                area.getEnvelopeInternal(), PreparedGeometryFactory.prepare(area));
                    }
                }
            }
        }
        tree.build();
        return tree;
    }

    /// True when there is any.
    public boolean isAnywhere() {
        return !areas.get().isEmpty();
    }

    /// True when water lies near at least half of the places along a line, or along the edge of an
    /// area.
    @SuppressWarnings("ReferenceEquality")
    public boolean isAlong(Geometry shape) {
        var line = line(shape);
        var known = lastAlong;
        if (known == null || known.line != line) {
            known = new Along(line, isAlongLine(line));
            lastAlong = known;
        }
        return known.isAlong;
    }

    private boolean isAlongLine(Geometry line) {
        var places = places(line);
        var near = 0;
        for (var i = 0; i < places.length && 2 * near < places.length; i++) {
            if (2 * (near + places.length - i) < places.length) {
                return false;
            }
            near += isNear(places[i], NEAR_DEGREES) ? 1 : 0;
        }
        return near > 0 && 2 * near >= places.length;
    }

    /// The parts of a line within about a kilometre of water, or those that are not.
    public Geometry parts(Geometry line, boolean nearWater) {
        var near = near(line);
        var along = new LengthIndexedLine(line);
        var step = line.getLength() / Math.max(1, near.length);
        var parts = new ArrayList<Geometry>();
        var start = 0;
        for (var i = 0; i < near.length; i++) {
            if (i + 1 == near.length || near[i + 1] != near[i]) {
                if (near[i] == nearWater) {
                    parts.add(along.extractLine(start * step, (i + 1) * step));
                }
                start = i + 1;
            }
        }
        return LinearComponentExtracter.getGeometry(GEOMETRIES.buildGeometry(parts));
    }

    private static Geometry line(Geometry shape) {
        if (shape instanceof Polygon area && area.getNumInteriorRing() == 0) {
            return area.getExteriorRing();
        }
        return shape.getDimension() == 2 ? shape.getBoundary() : shape;
    }

    /// Of places at equal distances along a line whether water lies within about a kilometre. Empty
    /// for an empty line.
    @SuppressWarnings("ReferenceEquality")
    private boolean[] near(Geometry line) {
        var known = last;
        if (known == null || known.line != line) {
            var places = places(line);
            var near = new boolean[places.length];
            IntStream.range(0, near.length)
                    .parallel()
                    .forEach(i -> near[i] = isNear(places[i], GAP_DEGREES));
            known = new Answer(line, near);
            last = known;
        }
        return known.near;
    }

    private static Coordinate[] places(Geometry line) {
        var length = line.getLength();
        var places =
                new Coordinate
                        [length > 0
                                ? (int) Math.clamp(length / STEP_DEGREES, LEAST_PLACES, PLACES)
                                : 0];
        var at = 0;
        var walked = 0.0;
        for (var part = 0; part < line.getNumGeometries(); part++) {
            var vertices = line.getGeometryN(part).getCoordinates();
            for (var i = 1; i < vertices.length; i++) {
                var from = vertices[i - 1];
                var step = from.distance(vertices[i]);
                for (;
                        at < places.length && (at + 0.5) * length / places.length <= walked + step;
                        at++) {
                    var share =
                            step == 0 ? 0 : ((at + 0.5) * length / places.length - walked) / step;
                    places[at] = new LineSegment(from, vertices[i]).pointAlong(share);
                }
                walked += step;
            }
        }
        return Arrays.copyOf(places, at);
    }

    /// Most places lie in water, which is found sooner than that a box around one meets it.
    private boolean isNear(Coordinate place, double degrees) {
        var box = new Envelope(place);
        box.expandBy(degrees);
        var point = GEOMETRIES.createPoint(place);
        var rectangle = GEOMETRIES.toGeometry(box);
        for (var each : areas.get().query(box)) {
            var area = (PreparedGeometry) each;
            if (area.intersects(point) || area.intersects(rectangle)) {
                return true;
            }
        }
        return false;
    }
}
