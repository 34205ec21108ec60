package org.amnok.map.density;

import org.amnok.domain.Lazy;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.OwnPart;
import org.amnok.map.RasterImage;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.SpotPlaces;

/// How dense marks lie around each place: a Gaussian around each of them, summed up. Its cells
/// belong to the map: a map that is dragged keeps them.
public final class HeatMap {
    private static final double CELL_PIXELS = 4;

    /// The Gaussian's standard deviation in cells.
    private static final double SIGMA_CELLS = 4;

    private static final int REACH = (int) Math.ceil(3 * SIGMA_CELLS);

    /// Of the greatest density, where the lowest class starts.
    private static final double LEAST = 1.0 / 250;

    /// The raster reaches to whole multiples of so many cells: a map that is dragged a little has
    /// the same.
    private static final int BLOCK = 32;

    private final SpotPlaces places;
    private final Viewport viewport;
    private final Look look;
    private final int left;
    private final int bottom;
    private final int columns;
    private final int rows;

    private final Lazy<RasterImage> image = new Lazy<>(this::drawn);

    /// What the colour of a place depends on.
    ///
    /// @param index equal only for the same
    /// @param projection its code
    /// @param cell map units on a side
    public record Look(
            MarkerIndex index,
            String projection,
            double cell,
            DensityClasses classes,
            Theme theme) {}

    /// @param classes by sightings to a square kilometre
    public HeatMap(
            MarkerIndex index,
            SpotPlaces places,
            Viewport viewport,
            DensityClasses classes,
            Theme theme) {
        this.places = places;
        this.viewport = viewport;
        var cell = CELL_PIXELS * viewport.unitsPerPixel();
        look = new Look(index, viewport.projection().code(), cell, classes, theme);
        left = firstBefore(viewport.mapX(0) / cell);
        bottom = firstBefore(viewport.mapY(viewport.heightPixels()) / cell);
        columns = firstAfter(viewport.mapX(viewport.widthPixels()) / cell) - left;
        rows = firstAfter(viewport.mapY(0) / cell) - bottom;
    }

    private static int firstBefore(double cell) {
        return Math.floorDiv((int) Math.floor(cell) - REACH, BLOCK) * BLOCK;
    }

    private static int firstAfter(double cell) {
        return Math.ceilDiv((int) Math.ceil(cell) + REACH, BLOCK) * BLOCK;
    }

    /// A layer of its own.
    ///
    /// @param opacity 0 to 1
    public ImageLayer layer(double opacity) {
        return new ImageLayer(OwnPart.DENSITY.id(), image(), opacity, look);
    }

    /// True when another one has the same image.
    public boolean isSame(HeatMap other) {
        return look.equals(other.look)
                && left == other.left
                && bottom == other.bottom
                && columns == other.columns
                && rows == other.rows;
    }

    /// Classes of a heat map at the scale of hexagons that were counted.
    public static DensityClasses classes(HexagonCounts counts, Viewport viewport) {
        var kilometres = spreadMetres(viewport) / 1000;
        var alone = 1 / (2 * Math.PI * kilometres * kilometres);
        var most = Math.max(counts.densest(), alone);
        var bounds = DensityClasses.bounds(Math.max(most * LEAST, alone * 0.3), most);
        return new DensityClasses(SightingDisplay.HEAT, bounds, 0);
    }

    /// The Gaussian's standard deviation on the ground.
    private static double spreadMetres(Viewport viewport) {
        return CELL_PIXELS
                * SIGMA_CELLS
                * viewport.unitsPerPixel()
                * HexagonCounts.metresPerUnit(viewport);
    }

    /// How exactly a density shows where something was: to half a hexagon, or to the spread of a
    /// heat map.
    public static double exactMetres(SightingDisplay density, Viewport viewport) {
        return density == SightingDisplay.HEXAGONS
                ? HexagonCounts.acrossMetres(viewport) / 2
                : spreadMetres(viewport);
    }

    /// One raster of colours over the picture, found once.
    public RasterImage image() {
        return image.get();
    }

    private RasterImage drawn() {
        var cell = look.cell;
        var extent =
                new MapExtent(
                        viewport.projection(),
                        left * cell,
                        bottom * cell,
                        (left + columns) * cell,
                        (bottom + rows) * cell);
        return new RasterImage(columns, rows, extent, colours());
    }

    private int[] colours() {
        var kilometres = look.cell * HexagonCounts.metresPerUnit(viewport) / 1000;
        var density = blurred(blurred(counts(), columns, rows), rows, columns);
        var ramp = new DensityRamp(look.classes, look.theme);
        var colours = new int[density.length];
        for (var i = 0; i < density.length; i++) {
            colours[i] = ramp.argb(density[i] / (kilometres * kilometres));
        }
        return colours;
    }

    /// By cell, row by row from the north.
    private float[] counts() {
        var counts = new float[columns * rows];
        var index = look.index;
        var cell = look.cell;
        for (var spot = 0; spot < index.spots(); spot++) {
            var column = (int) Math.floor(places.x()[spot] / cell) - left;
            var row = rows - 1 - ((int) Math.floor(places.y()[spot] / cell) - bottom);
            if (column >= 0 && column < columns && row >= 0 && row < rows) {
                counts[row * columns + column] += index.count(spot);
            }
        }
        return counts;
    }

    /// Blurs along rows and turns rows into columns: done twice, both directions are blurred.
    private static float[] blurred(float[] values, int columns, int rows) {
        var weights = weights();
        var result = new float[values.length];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var value = values[row * columns + column];
                if (value != 0) {
                    var from = Math.max(0, column - REACH);
                    var to = Math.min(columns - 1, column + REACH);
                    for (var at = from; at <= to; at++) {
                        result[at * rows + row] += value * weights[Math.abs(at - column)];
                    }
                }
            }
        }
        return result;
    }

    /// Of cells by distance; those of all cells add up to 1.
    private static float[] weights() {
        var weights = new float[REACH + 1];
        double sum = 0;
        for (var i = -REACH; i <= REACH; i++) {
            var weight = Math.exp(-i * i / (2 * SIGMA_CELLS * SIGMA_CELLS));
            weights[Math.abs(i)] = (float) weight;
            sum += weight;
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    /// Colours of a heat map: each class has its colour where it starts; between, and below the
    /// lowest into nothing, they pass into each other.
    private static final class DensityRamp {
        private static final double OPACITY = 0.86;

        /// How far below the lowest class the colour fades out, as a ratio.
        private static final double FADE = 4;

        private final double[] logs;
        private final int[] colours;

        DensityRamp(DensityClasses classes, Theme theme) {
            var size = classes.bounds().size();
            logs = new double[size];
            colours = new int[size];
            for (var i = 0; i < size; i++) {
                logs[i] = Math.log(classes.bounds().get(i));
                colours[i] = classes.colour(i + 1).rgb(theme);
            }
        }

        /// 0xAARRGGBB, not premultiplied.
        int argb(double density) {
            if (density <= 0 || logs.length == 0) {
                return 0;
            }
            var log = Math.log(density);
            if (log < logs[0]) {
                var share = 1 - (logs[0] - log) / Math.log(FADE);
                return share <= 0 ? 0 : faded(colours[0], share);
            }
            var above = 1;
            while (above < logs.length && logs[above] <= log) {
                above++;
            }
            if (above == logs.length) {
                return faded(colours[above - 1], 1);
            }
            var share = (log - logs[above - 1]) / (logs[above] - logs[above - 1]);
            return faded(mixed(colours[above - 1], colours[above], share), 1);
        }

        private static int faded(int rgb, double share) {
            return (int) Math.round(255 * OPACITY * share) << 24 | rgb & 0xFFFFFF;
        }

        private static int mixed(int a, int b, double share) {
            var mixed = 0;
            for (var shift = 0; shift <= 16; shift += 8) {
                var channel = (a >> shift & 0xFF) * (1 - share) + (b >> shift & 0xFF) * share;
                mixed |= (int) Math.round(channel) << shift;
            }
            return mixed;
        }
    }
}
