package org.amnok.basemap.relief;

/// How bright slopes are under four lights, from the south-west to the north, as `gdaldem hillshade
/// -multidirectional` (GDAL 3.10) has it after R. K. Mark, Multidirectional, oblique-weighted,
/// shaded-relief image of the Island of Hawaii, USGS Open-File Report 92-422 (1992). A light counts
/// by the square of the cosine between its azimuth and the way the slope faces: ridges that run
/// towards one light are modelled by the others. Slopes are found by B. K. P. Horn, Hill shading
/// and the reflectance map, Proc. IEEE 69 (1981), of the eight neighbours.
final class Hillshade {
    /// 45° above the horizon, as maps usually have it.
    private static final double SINE = Math.sqrt(0.5);

    private static final double[] AZIMUTHS = {225, 270, 315, 360};
    private static final double[] EAST = new double[AZIMUTHS.length];
    private static final double[] NORTH = new double[AZIMUTHS.length];

    static {
        for (var i = 0; i < AZIMUTHS.length; i++) {
            EAST[i] = Math.sin(Math.toRadians(AZIMUTHS[i]));
            NORTH[i] = Math.cos(Math.toRadians(AZIMUTHS[i]));
        }
    }

    private Hillshade() {}

    /// The brightness of flat ground.
    static double flat() {
        return SINE;
    }

    /// @param east how much the ground rises eastwards, per metre
    /// @param north how much it rises northwards
    /// @return 0 to 1
    static double brightness(double east, double north) {
        var squares = east * east + north * north;
        if (squares == 0) {
            return SINE;
        }
        var sum = 0.0;
        for (var i = 0; i < AZIMUTHS.length; i++) {
            var away = east * EAST[i] + north * NORTH[i];
            sum += away * away * Math.max(0, SINE - SINE * away);
        }
        return sum / (2 * squares * Math.sqrt(1 + squares));
    }

    /// The slopes of cells by their eight neighbours; where one of them is not known, as if it were
    /// as high as the cell.
    ///
    /// @param metres of a lattice with one cell more on each side
    /// @param width and height: without these
    /// @param slopes takes the rise eastwards and northwards of each cell that is known
    static void slopes(float[] metres, int width, int height, double[] cellMetres, Slopes slopes) {
        var stride = width + 2;
        var near = new float[9];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var at = (y + 1) * stride + x + 1;
                if (Float.isNaN(metres[at])) {
                    continue;
                }
                for (var i = 0; i < 9; i++) {
                    var value = metres[at + (i / 3 - 1) * stride + i % 3 - 1];
                    near[i] = Float.isNaN(value) ? metres[at] : value;
                }
                var run = 8 * cellMetres[y];
                var right = near[2] + 2 * near[5] + near[8];
                var left = near[0] + 2 * near[3] + near[6];
                var upper = near[0] + 2 * near[1] + near[2];
                var lower = near[6] + 2 * near[7] + near[8];
                slopes.at(y * width + x, (right - left) / run, (upper - lower) / run);
            }
        }
    }

    /// Takes slopes.
    interface Slopes {
        void at(int cell, double east, double north);
    }
}
