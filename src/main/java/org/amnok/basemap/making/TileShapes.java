package org.amnok.basemap.making;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amnok.basemap.osm.AreaRings;
import org.amnok.basemap.osm.OsmTags;
import org.amnok.basemap.osm.ShapeSink;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Says what shapes are, and hands them on to be cut.
final class TileShapes implements ShapeSink {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// Rings of fewer places are compared place by place.
    private static final int FEW = 24;

    private final TileCutter cutter;
    private final StreetArea area;
    private final CoastSea sea = new CoastSea();
    private final int[] bounds = {
        Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE
    };

    TileShapes(TileCutter cutter, StreetArea area) {
        this.cutter = cutter;
        this.area = area;
    }

    /// Smallest x and y, largest x and y of what was handed on.
    int[] bounds() {
        return bounds;
    }

    boolean isEmpty() {
        return bounds[0] > bounds[2];
    }

    @Override
    public boolean wants(OsmTags tags) {
        return CoastSea.isCoast(tags)
                || LineRules.of(tags).isPresent()
                || AreaRules.of(tags).isPresent()
                || PointRules.of(tags).isPresent();
    }

    @Override
    public void point(int x, int y, OsmTags tags) throws IOException {
        var feature = PointRules.of(tags);
        if (feature.isPresent() && area.touches(x, y, x, y)) {
            extend(new int[] {x, y, x, y});
            cutter.point(x, y, feature.get(), tags);
        }
    }

    @Override
    public void way(int[] line, OsmTags tags) throws IOException {
        if (CoastSea.isCoast(tags)) {
            sea.add(line);
            return;
        }
        var isClosed =
                line.length >= 8
                        && line[0] == line[line.length - 2]
                        && line[1] == line[line.length - 1];
        var asLine = LineRules.of(tags);
        var isArea = isClosed && (asLine.isEmpty() || tags.has("area"));
        if (isArea) {
            var rings =
                    isSimple(line) ? List.of(List.of(line)) : AreaRings.of(List.of(line), false);
            area(rings, tags);
        } else if (asLine.isPresent() && isNear(line)) {
            cutter.line(line, asLine.get(), tags);
        }
    }

    /// True when it passes no place twice.
    private static boolean isSimple(int[] ring) {
        var count = ring.length / 2 - 1;
        if (count > FEW) {
            var places = new long[count];
            for (var i = 0; i < count; i++) {
                places[i] = (long) ring[2 * i] << 32 | ring[2 * i + 1];
            }
            Arrays.sort(places);
            for (var i = 1; i < count; i++) {
                if (places[i] == places[i - 1]) {
                    return false;
                }
            }
            return true;
        }
        for (var i = 0; i < count; i++) {
            for (var j = i + 1; j < count; j++) {
                if (ring[2 * i] == ring[2 * j] && ring[2 * i + 1] == ring[2 * j + 1]) {
                    return false;
                }
            }
        }
        return true;
    }

    /// To be called when all shapes were taken.
    void end() throws IOException {
        sea.cut(cutter);
    }

    @Override
    public void area(List<List<int[]>> polygons, OsmTags tags) throws IOException {
        var feature = AreaRules.of(tags);
        var name = PointRules.of(tags);
        for (var rings : polygons) {
            if ((feature.isPresent() || name.isPresent()) && isNear(rings.getFirst())) {
                if (feature.isPresent()) {
                    cutter.area(rings, feature.get(), tags);
                }
                if (name.isPresent()) {
                    name(rings.getFirst(), name, tags);
                    name = Optional.empty(); // one name for all
                }
            }
        }
    }

    private void name(int[] ring, Optional<TileFeature> feature, OsmTags tags) throws IOException {
        var points = new Coordinate[ring.length / 2];
        for (var i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
        }
        var inside = InteriorPointArea.getInteriorPoint(GEOMETRIES.createPolygon(points));
        if (inside != null && feature.isPresent()) {
            cutter.point((int) inside.x, (int) inside.y, feature.get(), tags);
        }
    }

    private boolean isNear(int[] line) {
        var box = Coordinates.box(line);
        var isNear = area.touches(box[0], box[1], box[2], box[3]);
        if (isNear) {
            extend(box);
        }
        return isNear;
    }

    private void extend(int[] box) {
        bounds[0] = Math.min(bounds[0], box[0]);
        bounds[1] = Math.min(bounds[1], box[1]);
        bounds[2] = Math.max(bounds[2], box[2]);
        bounds[3] = Math.max(bounds[3], box[3]);
    }
}
