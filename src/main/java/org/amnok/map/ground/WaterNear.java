package org.amnok.map.ground;

import java.util.ArrayList;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// Areas of water, to be asked whether a river is among them. WGS 84.
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
    private @Nullable STRtree areas;
    private @Nullable Answer last;

    /// Both parts of a line are asked for, one after the other.
    private record Answer(Geometry line, double degrees, boolean[] near) {}

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

    private STRtree areas() {
        var known = areas;
        if (known == null) {
            known = read();
            areas = known;
        }
        return known;
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
        return !areas().isEmpty();
    }

    /// True when water lies near at least half of the places along a line, or along the edge of an
    /// area.
    public boolean isAlong(Geometry shape) {
        var near = near(line(shape), NEAR_DEGREES);
        return near.length > 0 && 2 * count(near) >= near.length;
    }

    /// The parts of a line within about a kilometre of water, or those that are not.
    public Geometry parts(Geometry line, boolean nearWater) {
        var near = near(line, GAP_DEGREES);
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
        return shape.getDimension() == 2 ? shape.getBoundary() : shape;
    }

    private static int count(boolean[] all) {
        var count = 0;
        for (var one : all) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /// Of places at equal distances along a line whether water lies near. Empty for an empty line.
    @SuppressWarnings("ReferenceEquality")
    private boolean[] near(Geometry line, double degrees) {
        var known = last;
        if (known == null || known.line != line || known.degrees != degrees) {
            known = new Answer(line, degrees, found(line, degrees));
            last = known;
        }
        return known.near;
    }

    private boolean[] found(Geometry line, double degrees) {
        var length = line.getLength();
        var near =
                new boolean
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
                        at < near.length && (at + 0.5) * length / near.length <= walked + step;
                        at++) {
                    var share = step == 0 ? 0 : ((at + 0.5) * length / near.length - walked) / step;
                    var place = new LineSegment(from, vertices[i]).pointAlong(share);
                    near[at] = isIn(around(place, degrees));
                }
                walked += step;
            }
        }
        return near;
    }

    private boolean isIn(Envelope box) {
        var rectangle = GEOMETRIES.toGeometry(box);
        for (var area : areas().query(box)) {
            if (((PreparedGeometry) area).intersects(rectangle)) {
                return true;
            }
        }
        return false;
    }

    private static Envelope around(Coordinate place, double degrees) {
        var box = new Envelope(place);
        box.expandBy(degrees);
        return box;
    }
}
