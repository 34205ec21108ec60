package org.amnok.exchange.parquet;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// How finely, and where, the reports of a folder are counted for a map.
///
/// @param cellsPerDegree a power of four times two
/// @param degrees reports elsewhere are not counted; null for all
public record FolderView(int cellsPerDegree, @Nullable Envelope degrees) {
    /// The finest for all reports: 217 m from north to south.
    private static final int WHOLE = 512;

    /// 0.8 m.
    private static final int FINEST = WHOLE << 8;

    /// So many pixels of a map are one place.
    private static final double PIXELS = 6;

    /// All reports, as finely as a wide map can show them.
    public static final FolderView ALL = new FolderView(WHOLE, null);

    /// What a map needs: all reports while that is fine enough for it, else those in it and around
    /// it, so that it can be moved a little.
    ///
    /// @param shown by the map
    /// @param degreesPerPixel from north to south
    public static FolderView of(Envelope shown, double degreesPerPixel) {
        var wanted = 1 / (PIXELS * degreesPerPixel);
        if (wanted <= WHOLE) {
            return ALL;
        }
        var around = new Envelope(shown);
        around.expandBy(shown.getWidth() / 2, shown.getHeight() / 2);
        return new FolderView(
                IntStream.iterate(WHOLE, cells -> cells <= FINEST, cells -> cells << 2)
                        .filter(cells -> cells >= wanted)
                        .findFirst()
                        .orElse(FINEST),
                around);
    }

    /// The same reports, less finely.
    FolderView coarser() {
        return new FolderView(cellsPerDegree >> 2, degrees);
    }

    /// True when there is no coarser one: then there are no more than 259,200 cells.
    boolean isCoarsest() {
        return cellsPerDegree <= 2;
    }

    /// True when what was counted for this is fine and wide enough for another.
    public boolean serves(FolderView other) {
        var around = other.degrees;
        return degrees == null
                ? other.degrees == null
                : around != null
                        && cellsPerDegree == other.cellsPerDegree
                        && degrees.contains(middle(around));
    }

    /// What the map shows of what was counted around it.
    private static Envelope middle(Envelope around) {
        var shown = new Envelope(around);
        shown.expandBy(-around.getWidth() / 4, -around.getHeight() / 4);
        return shown;
    }
}
