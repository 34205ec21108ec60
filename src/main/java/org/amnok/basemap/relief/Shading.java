package org.amnok.basemap.relief;

import java.util.Arrays;

/// How bright the cells of a lattice are: in part of the slopes of the cells themselves, in part of
/// those of a surface four times as coarse, so that mountains are seen and not only their ribs (E.
/// Imhof, Kartographische Geländedarstellung, 1965, on generalising shades). Slopes are steeper
/// than they are where heights are means over wide cells.
final class Shading {
    /// Slopes are drawn as they are up to this distance between posts, metres.
    private static final double TRUE_METRES = 25;

    /// Means over wider cells are flatter than the ground: mountains look alike at all scales when
    /// slopes grow with this power of the cell.
    private static final double GROWTH = 0.4;

    private static final double MOST_EXAGGERATED = 6;

    private static final int BROAD = 4;
    private static final int MARGIN = 2;
    private static final double SHARE_OF_BROAD = 0.4;

    private final Lattice lattice;
    private final Lattice coarse;
    private final float[] broad;
    private final float[] fine;

    /// @param lattice as wide and high as a multiple of four
    /// @param metres of it, with one cell more on each side
    Shading(HeightModel model, Lattice lattice, float[] metres) {
        this.lattice = lattice;
        coarse =
                new Lattice(
                                lattice.projection(),
                                lattice.west(),
                                lattice.north(),
                                lattice.cell() * BROAD,
                                lattice.width() / BROAD,
                                lattice.height() / BROAD)
                        .grown(MARGIN);
        fine = brightness(lattice, metres, model.postMetres());
        broad = brightness(coarse, model.sample(coarse.grown(1)), model.postMetres());
    }

    private static float[] brightness(Lattice cells, float[] metres, double postMetres) {
        var sides = new double[cells.height()];
        for (var row = 0; row < sides.length; row++) {
            sides[row] = cells.cellMetres(row);
        }
        var steepness = exaggeration(Math.max(sides[sides.length / 2], postMetres));
        var brightness = new float[cells.width() * cells.height()];
        Arrays.fill(brightness, Float.NaN);
        Hillshade.slopes(
                metres,
                cells.width(),
                cells.height(),
                sides,
                (cell, east, north) ->
                        brightness[cell] =
                                (float) Hillshade.brightness(steepness * east, steepness * north));
        return brightness;
    }

    /// How many times steeper slopes are drawn than they are.
    ///
    /// @param cellMetres over which heights are means
    static double exaggeration(double cellMetres) {
        return Math.clamp(Math.pow(cellMetres / TRUE_METRES, GROWTH), 1, MOST_EXAGGERATED);
    }

    /// How much brighter than flat ground a cell is, as a share of that; NaN where its height is
    /// not known.
    double of(int x, int y) {
        var own = fine[y * lattice.width() + x];
        var around = between((x + 0.5) / BROAD + MARGIN - 0.5, (y + 0.5) / BROAD + MARGIN - 0.5);
        var mixed =
                Float.isNaN(around) ? own : own * (1 - SHARE_OF_BROAD) + around * SHARE_OF_BROAD;
        return mixed / Hillshade.flat() - 1;
    }

    private float between(double x, double y) {
        var at = (int) y * coarse.width() + (int) x;
        var u = (float) (x - (int) x);
        var v = (float) (y - (int) y);
        var upper = broad[at] * (1 - u) + broad[at + 1] * u;
        var lower = broad[at + coarse.width()] * (1 - u) + broad[at + coarse.width() + 1] * u;
        return upper * (1 - v) + lower * v;
    }
}
