package org.amnok.basemap;

import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.archive.TileMath;
import org.amnok.basemap.relief.HeightModel;
import org.amnok.basemap.relief.Lattice;
import org.amnok.basemap.relief.PostFrame;
import org.amnok.basemap.relief.ReliefLook;
import org.amnok.basemap.relief.ReliefTile;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The relief of heights as a pyramid of tiles on the grid of web maps, painted when they are asked
/// for. It goes on to cells finer than the posts, so that what is enlarged stays smooth.
final class ReliefPyramid implements ImagePyramid {
    private static final int SIDE = 256;
    private static final int MOST_ZOOM = 20;

    /// The coarsest level has at most this many tiles in a row.
    private static final int MOST_COARSEST = 2;

    private static final long MOST_SIDE = 1L << 30;

    /// Cells that lie side by side from post to post at the finest level.
    private static final double CELLS_PER_POST = 4;

    private final HeightModel model;
    private final ReliefLook look;
    private final ImageGrid grid;
    private final List<ImageLevel> levels = new ArrayList<>();

    /// @throws ProblemException when it lies nowhere
    ReliefPyramid(HeightModel model, ReliefLook look) {
        this.model = model;
        this.look = look;
        var box = box(model);
        var southWest = box.southWest();
        var northEast = box.northEast();
        var coarsest = 0;
        while (across(box, coarsest + 1) <= MOST_COARSEST - 1 && coarsest < MOST_ZOOM) {
            coarsest++;
        }
        var left = Math.floor(TileMath.column(coarsest, southWest.lonDegrees()));
        var right = Math.ceil(TileMath.column(coarsest, northEast.lonDegrees()));
        var top = Math.floor(TileMath.row(coarsest, northEast.latDegrees()));
        var bottom = Math.ceil(TileMath.row(coarsest, southWest.latDegrees()));
        var finest = finest(model, coarsest, Math.max(right - left, bottom - top));
        for (var zoom = finest; zoom >= coarsest; zoom--) {
            var across = SIDE << zoom - coarsest;
            levels.add(
                    new ImageLevel(
                            levels.size(),
                            (int) (right - left) * across,
                            (int) (bottom - top) * across,
                            SIDE,
                            SIDE));
        }
        grid =
                new ImageGrid(
                        levels.getFirst().width(),
                        levels.getFirst().height(),
                        TileMath.extent(coarsest, left, top, right, bottom));
    }

    /// Tiles from one side of a box to the other, the longer way.
    private static double across(BaseFile.Bounds box, int zoom) {
        var south = box.southWest();
        var north = box.northEast();
        return Math.max(
                TileMath.column(zoom, north.lonDegrees())
                        - TileMath.column(zoom, south.lonDegrees()),
                TileMath.row(zoom, south.latDegrees()) - TileMath.row(zoom, north.latDegrees()));
    }

    private static int finest(HeightModel model, int coarsest, double tiles) {
        var frame = model.grids().getFirst().frame();
        var perUnit = Projections.webMercator().groundMetresPerUnit(frame.middle());
        var zoom = coarsest;
        while (zoom < MOST_ZOOM
                && TileMath.side(zoom) * perUnit / SIDE > model.postMetres() / CELLS_PER_POST
                && tiles * SIDE * (1L << zoom + 1 - coarsest) < MOST_SIDE) {
            zoom++;
        }
        return zoom;
    }

    /// Around all grids.
    static BaseFile.Bounds box(HeightModel model) {
        var box = new Envelope();
        for (var grid : model.grids()) {
            var own = bounds(grid.frame());
            box.expandToInclude(own.southWest().lonDegrees(), own.southWest().latDegrees());
            box.expandToInclude(own.northEast().lonDegrees(), own.northEast().latDegrees());
        }
        return BaseFile.Bounds.of(box);
    }

    private static BaseFile.Bounds bounds(PostFrame frame) {
        var extent =
                new MapExtent(
                        frame.projection(),
                        frame.west(),
                        frame.south(),
                        frame.east(),
                        frame.north());
        return new ImageGrid(frame.columns(), frame.rows(), extent)
                .bounds()
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "basemap.the_heights_do_not_say_where",
                                        "basemap.georeference_the_file_again"));
    }

    @Override
    public ImageGrid grid() {
        return grid;
    }

    @Override
    public List<ImageLevel> levels() {
        return levels;
    }

    /// A shade has no edges that would be blurred.
    @Override
    public double mostEnlarged() {
        return 2;
    }

    @Override
    public int @Nullable [] tile(ImageLevel level, int column, int row) {
        return ReliefTile.paint(model, lattice(level, column, row), look);
    }

    private Lattice lattice(ImageLevel level, int column, int row) {
        var extent = grid.extent();
        var cell = (extent.maxX() - extent.minX()) / level.width();
        return new Lattice(
                grid.projection(),
                extent.minX() + (double) column * SIDE * cell,
                extent.maxY() - (double) row * SIDE * cell,
                cell,
                SIDE,
                SIDE);
    }

    /// The heights are closed by whom they belong to.
    @Override
    public void close() {}
}
