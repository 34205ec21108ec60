package org.amnok.basemap;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.tiff.RowFormat;
import org.amnok.basemap.tiff.RowSource;
import org.amnok.domain.ProblemException;

/// The colours of the coarsest level of a pyramid, row by row.
final class ArgbRows implements RowSource {
    private static final int[] NOTHING = {};

    private final ImagePyramid pyramid;
    private final ImageLevel level;

    ArgbRows(ImagePyramid pyramid) {
        this.pyramid = pyramid;
        level = pyramid.levels().getLast();
    }

    @Override
    public RowFormat format() {
        return RowFormat.COLOURS;
    }

    @Override
    public int width() {
        return level.width();
    }

    @Override
    public int height() {
        return level.height();
    }

    @Override
    public void read(Sink sink, BooleanSupplier cancelled) {
        var bytes = 4L * level.tileWidth() * level.tileHeight() * level.columns();
        if (bytes > Runtime.getRuntime().maxMemory() / 5) {
            throw ProblemException.ofTexts(
                    "basemap.a_row_of_its_tiles_does", "basemap.make_overviews_with_gdaladdo");
        }
        var values = new double[4 * width()];
        var weights = new float[width()];
        for (var row = 0; row < level.rows() && !cancelled.getAsBoolean(); row++) {
            var tiles = tiles(row);
            var lines = Math.min(level.tileHeight(), height() - row * level.tileHeight());
            for (var line = 0; line < lines; line++) {
                for (var x = 0; x < width(); x++) {
                    var tile = tiles[x / level.tileWidth()];
                    var at = line * level.tileWidth() + x % level.tileWidth();
                    put(tile.length == 0 ? 0 : tile[at], x, values, weights);
                }
                sink.row(values, weights);
            }
        }
    }

    private int[][] tiles(int row) {
        return IntStream.range(0, level.columns())
                .parallel()
                .mapToObj(column -> tile(column, row))
                .toArray(int[][]::new);
    }

    /// Without pixels where nothing is.
    private int[] tile(int column, int row) {
        try {
            var tile = pyramid.tile(level, column, row);
            return tile == null ? NOTHING : tile;
        } catch (DamagedTile e) {
            return NOTHING;
        }
    }

    static void put(int argb, int x, double[] values, float[] weights) {
        var alpha = argb >>> 24;
        values[4 * x] = argb >> 16 & 0xFF;
        values[4 * x + 1] = argb >> 8 & 0xFF;
        values[4 * x + 2] = argb & 0xFF;
        values[4 * x + 3] = alpha;
        weights[x] = alpha / 255f;
    }

    @Override
    public void close() {
        pyramid.close();
    }
}
