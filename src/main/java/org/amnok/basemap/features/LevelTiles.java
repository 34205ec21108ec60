package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.amnok.basemap.archive.TileMath;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// The levels of detail of a layer, and their tiles. A pixel of level 0 is a 512th of the square
/// world of the Mercator projection; each level halves it. A feature is in one tile of one level:
/// the coarsest at which it is drawn. What is drawn at a level are its tiles and those of all
/// coarser ones.
final class LevelTiles {
    static final int DEEPEST = 20;

    /// A tile has 1024 × 1024 pixels of its level.
    private static final int HALVED = 1;

    private static final int WORLD_BITS = 9;
    private static final double EARTH_METRES = 40_075_016.686;
    private static final int BITS = 20;

    /// Features reach so far out of their tile, pixels of its level.
    private static final double MARGIN_PIXELS = 40;

    private LevelTiles() {}

    /// The size of a pixel of a level, of a world of size 1.
    static double pixel(int level) {
        return Math.scalb(1.0, -WORLD_BITS - level);
    }

    /// Of a world of size 1, from the west.
    static double x(double longitude) {
        return Math.clamp(TileMath.column(0, longitude), 0, ALMOST_ONE);
    }

    /// Of a world of size 1, from the north.
    static double y(double latitude) {
        return Math.clamp(TileMath.row(0, latitude), 0, ALMOST_ONE);
    }

    private static final double ALMOST_ONE = Math.nextDown(1.0);

    /// The tile of a level that a place is in, as one number.
    static long key(int level, double x, double y) {
        var zoom = Math.max(0, level - HALVED);
        return key(level, (long) Math.scalb(x, zoom), (long) Math.scalb(y, zoom));
    }

    private static long key(int level, long column, long row) {
        return ((((long) level << BITS) | row) << BITS) | column;
    }

    /// The level whose pixels are just as large as those of a picture, or smaller.
    static int of(Viewport viewport) {
        var latitude = Math.toRadians(viewport.centre().latDegrees());
        var share = viewport.groundMetresPerPixel() / (EARTH_METRES * Math.cos(latitude));
        var level = Math.ceil(-Math.log(share) / Math.log(2)) - WORLD_BITS;
        return (int) Math.clamp(level, 0, DEEPEST);
    }

    /// The tiles of which something may lie in a box, the coarsest first.
    ///
    /// @param degrees a box of positions
    static List<Long> in(Envelope degrees, int deepest) {
        return runs(degrees, deepest).stream()
                .flatMap(run -> LongStream.rangeClosed(run.first, run.last).boxed())
                .toList();
    }

    /// Tiles beside each other, by their keys.
    record Run(long first, long last) {}

    /// The same, one for each row of tiles.
    static List<Run> runs(Envelope degrees, int deepest) {
        var runs = new ArrayList<Run>();
        for (var level = 0; level <= deepest; level++) {
            var zoom = Math.max(0, level - HALVED);
            var margin = level == 0 ? 0 : MARGIN_PIXELS * pixel(level);
            var left = column(x(degrees.getMinX()) - margin, zoom);
            var right = column(x(degrees.getMaxX()) + margin, zoom);
            var bottom = column(y(degrees.getMinY()) + margin, zoom);
            for (var row = column(y(degrees.getMaxY()) - margin, zoom); row <= bottom; row++) {
                runs.add(new Run(key(level, left, row), key(level, right, row)));
            }
        }
        return runs;
    }

    private static long column(double place, int zoom) {
        return Math.clamp((long) Math.floor(Math.scalb(place, zoom)), 0, (1L << zoom) - 1);
    }
}
