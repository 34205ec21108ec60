package org.amnok.basemap.relief;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.LatLon;

/// Heights of one or more grids as a smooth surface: where the finest knows none, the next does.
/// Thread-safe.
///
/// Between posts the surface is a uniform cubic B-spline (de Boor, A Practical Guide to Splines,
/// 1978), whose slopes are smooth as well: coarse posts do not show as stairs, and whole metres of
/// flat ground not as terraces. It passes near the posts, not through them.
public final class HeightModel implements AutoCloseable {
    /// A coarser resolution is read when its posts are no farther apart than this many cells.
    private static final double MOST_STEP = 1.25;

    private final List<Heights> grids;
    private final LostTiles lost;

    HeightModel(List<Heights> grids, LostTiles lost) {
        this.lost = lost;
        this.grids =
                grids.stream()
                        .sorted(Comparator.comparingDouble(grid -> grid.frame().postMetres()))
                        .toList();
    }

    /// From the finest.
    public List<Heights> grids() {
        return grids;
    }

    /// Of the finest grid, from post to post.
    public double postMetres() {
        return grids.getFirst().frame().postMetres();
    }

    /// What could not be read so far.
    public TileLoss loss() {
        return lost.drain();
    }

    /// The heights of the middles of cells, in metres, row by row; NaN where nothing is known.
    ///
    /// @throws org.amnok.domain.ProblemException when a file can no longer be read
    public float[] sample(Lattice lattice) {
        var metres = new float[lattice.width() * lattice.height()];
        Arrays.fill(metres, Float.NaN);
        for (var grid : grids) {
            var places = new PostPlaces(grid.frame(), lattice);
            var perCell = places.postsPerCell();
            var level = level(grid, perCell);
            var size = grid.sizes().get(level);
            var share = 1 / grid.factor(level);
            var factor = 1;
            while (2 * factor <= perCell * share * MOST_STEP) {
                factor *= 2;
            }
            var window = places.window(share / factor, size, factor);
            if (window != null) {
                grid.read(level, window);
                var surface = new Surface(factor == 1 ? window : window.mean(factor));
                places.sample(share / factor, surface, metres);
            }
        }
        return metres;
    }

    private static int level(Heights grid, double postsPerCell) {
        var level = 0;
        for (var i = 1; i < grid.sizes().size(); i++) {
            level = grid.factor(i) <= postsPerCell * MOST_STEP ? i : level;
        }
        return level;
    }

    /// The height of a place: between the four posts around it, linear. NaN where one of them is
    /// not known.
    ///
    /// @throws org.amnok.domain.ProblemException when a file can no longer be read
    public Spot at(LatLon place) {
        for (var grid : grids) {
            var frame = grid.frame();
            var at = frame.projection().toMap(place);
            var x = (at.x - frame.west()) / frame.stepX() - 0.5;
            var y = (frame.north() - at.y) / frame.stepY() - 0.5;
            if (x > -1 && y > -1 && x < frame.columns() && y < frame.rows()) {
                var column = Math.clamp((long) Math.floor(x), 0, Math.max(0, frame.columns() - 2));
                var row = Math.clamp((long) Math.floor(y), 0, Math.max(0, frame.rows() - 2));
                var window = new PostWindow(column, row, 2, 2);
                grid.read(0, window);
                var metres = between(window.metres, x - column, y - row);
                if (!Float.isNaN(metres)) {
                    return new Spot(metres, frame.postMetres());
                }
            }
        }
        return Spot.UNKNOWN;
    }

    private static float between(float[] posts, double x, double y) {
        var u = (float) Math.clamp(x, 0.0, 1.0);
        var v = (float) Math.clamp(y, 0.0, 1.0);
        var upper = posts[0] * (1 - u) + posts[1] * u;
        var lower = posts[2] * (1 - u) + posts[3] * u;
        return upper * (1 - v) + lower * v;
    }

    @Override
    public void close() {
        grids.forEach(Heights::close);
    }

    /// The height of a place.
    ///
    /// @param metres NaN where nothing is known
    /// @param postMetres from post to post of the grid that knows it
    public record Spot(float metres, double postMetres) {
        static final Spot UNKNOWN = new Spot(Float.NaN, 0);

        public boolean isKnown() {
            return !Float.isNaN(metres);
        }
    }
}
