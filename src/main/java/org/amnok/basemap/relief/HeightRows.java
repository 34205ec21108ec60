package org.amnok.basemap.relief;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.tiff.RowFormat;
import org.amnok.basemap.tiff.RowSource;

/// The heights of tiles that are one grid, row by row, as real numbers.
///
/// @param grid is closed with this
public record HeightRows(Heights grid) implements RowSource {
    private static final int ROWS_AT_ONCE = 64;
    private static final RowFormat METRES = new RowFormat(1, 32, 3, 1, -1, Double.NaN, false);

    @Override
    public RowFormat format() {
        return METRES;
    }

    @Override
    public int width() {
        return grid.frame().columns();
    }

    @Override
    public int height() {
        return grid.frame().rows();
    }

    @Override
    public void read(Sink sink, BooleanSupplier cancelled) {
        var values = new double[width()];
        var weights = new float[width()];
        for (var top = 0; top < height() && !cancelled.getAsBoolean(); top += ROWS_AT_ONCE) {
            var rows = new PostWindow(0, top, width(), Math.min(ROWS_AT_ONCE, height() - top));
            try {
                grid.read(0, rows);
            } catch (DamagedTile e) {
                Arrays.fill(rows.metres, Float.NaN);
            }
            for (var row = 0; row < rows.height; row++) {
                for (var x = 0; x < rows.width; x++) {
                    var metres = rows.metres[row * rows.width + x];
                    weights[x] = Float.isNaN(metres) ? 0 : 1;
                    values[x] = Float.isNaN(metres) ? 0 : metres;
                }
                sink.row(values, weights);
            }
        }
    }

    @Override
    public void close() {
        grid.close();
    }
}
