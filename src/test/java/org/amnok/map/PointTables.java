package org.amnok.map;

import java.util.List;
import java.util.Random;
import org.amnok.geo.projection.Projections;

/// Tables of points for tests.
public final class PointTables {
    private PointTables() {}

    /// 400 × 300 px around Hyesan in Web Mercator, a step of the table's places far below a pixel.
    public static Viewport view(double pixelRatio) {
        return new Viewport(
                Projections.webMercator(), 14_270_000, 5_070_000, 40, 400, 300, pixelRatio);
    }

    /// Points at pixels of a view and around it: quarters of device pixels, three categories.
    public static PointTable scattered(long seed, Viewport view, int rows) {
        var random = new Random(seed);
        var builder = new PointTableBuilder(rows);
        for (var i = 0; i < rows; i++) {
            var x = quarter(random.nextDouble(-20, view.widthPixels() + 20), view);
            var y = quarter(random.nextDouble(-20, view.heightPixels() + 20), view);
            add(builder, view, x, y, random.nextInt(3));
        }
        return builder.build();
    }

    private static double quarter(double pixels, Viewport view) {
        return Math.rint(pixels * 4 * view.pixelRatio()) / 4 / view.pixelRatio();
    }

    public static void add(
            PointTableBuilder builder, Viewport view, double x, double y, int category) {
        var place = view.positionAt(x, y);
        builder.add(place.lonDegrees(), place.latDegrees(), category);
    }

    public static PointLayer circles(PointTable table) {
        return new PointLayer(
                "points",
                table,
                List.of(
                        PointSymbol.of(PointMark.circle(8, 0xE41A1C, 0x333333, 1)),
                        PointSymbol.of(PointMark.circle(8, 0x377EB8, 0x333333, 1)),
                        PointSymbol.of(PointMark.circle(11, 0x4DAF4A, 0xFFFFFF, 1.5))),
                null,
                1,
                null);
    }
}
