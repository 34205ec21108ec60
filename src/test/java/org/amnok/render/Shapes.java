package org.amnok.render;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.MapLayer;
import org.amnok.map.TestLayers;
import org.amnok.map.Viewport;
import org.amnok.render.geometry.LayerShapes;
import org.amnok.render.geometry.ShapePacker;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Geometries and pictures for tests of lines and areas.
public final class Shapes {
    public static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Shapes() {}

    public static Polygon box(double west, double south, double east, double north) {
        return ring(west, south, east, south, east, north, west, north, west, south);
    }

    static Polygon ring(double... xy) {
        return GEOMETRIES.createPolygon(coordinates(xy));
    }

    static LineString line(double... xy) {
        return GEOMETRIES.createLineString(coordinates(xy));
    }

    static Coordinate[] coordinates(double... xy) {
        var result = new Coordinate[xy.length / 2];
        for (int i = 0; i < result.length; i++) {
            result[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return result;
    }

    /// A jagged line from one point to another: each half strays from the chord, as coasts do.
    static LineString jagged(Random random, Coordinate from, Coordinate to, int vertices) {
        var line = new Coordinate[vertices];
        line[0] = from;
        line[vertices - 1] = to;
        stray(random, line, 0, vertices - 1);
        return GEOMETRIES.createLineString(line);
    }

    private static void stray(Random random, Coordinate[] line, int from, int to) {
        if (to - from < 2) {
            return;
        }
        var middle = (from + to) / 2;
        var length = line[from].distance(line[to]);
        line[middle] =
                new Coordinate(
                        (line[from].x + line[to].x) / 2 + 0.2 * length * random.nextGaussian(),
                        (line[from].y + line[to].y) / 2 + 0.2 * length * random.nextGaussian());
        stray(random, line, from, middle);
        stray(random, line, middle, to);
    }

    static LayerShapes shapes(MapProjection projection, List<? extends Geometry> geometries) {
        var packer = new ShapePacker(projection);
        geometries.forEach(packer::add);
        return new LayerShapes(packer.pack());
    }

    static BufferedImage picture(Viewport view, MapLayer... layers) {
        return picture(new MapRenderer(), view, layers);
    }

    static BufferedImage picture(MapRenderer renderer, Viewport view, MapLayer... layers) {
        return frame(renderer, view, layers).image();
    }

    static RasterFrame frame(MapRenderer renderer, Viewport view, MapLayer... layers) {
        return RasterFrame.render(
                renderer, TestLayers.snapshot(view, layers), List.of(), () -> false);
    }
}
