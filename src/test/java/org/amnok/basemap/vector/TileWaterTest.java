package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.amnok.basemap.archive.TileId;
import org.amnok.map.StreetPart;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class TileWaterTest {
    private static final TileGeometry SPACE = new TileGeometry(new TileId(14, 14_026, 6_120), 4096);
    private static final String UPPER = "POLYGON ((100 100, 200 100, 200 200, 100 200, 100 100))";

    private static StreetTile tile(String... areas) throws ParseException {
        var water = new TileWater();
        for (var area : areas) {
            water.add(new WKTReader().read(area), SPACE, "inland");
        }
        var tile = new StreetTile();
        water.addTo(tile);
        return tile;
    }

    /// Areas of others cross themselves where they were cut to whole units of a tile.
    @Test
    void areas_that_meet_are_filled_as_one_though_one_of_them_crosses_itself()
            throws ParseException {
        var crossing =
                "POLYGON ((200 100, 300 100, 300 200, 260 200, 240 205, 260 205, 240 200, 200 200,"
                        + " 200 100))";
        var water = tile(UPPER, crossing).shapes(StreetPart.WATER);
        assertThat(water).hasSize(1);
        assertThat(thinnest(water)).isEqualTo(255);
    }

    @Test
    void areas_that_overlap_leave_no_hole() throws ParseException {
        var longer = "POLYGON ((100 100, 300 100, 300 200, 100 200, 100 100))";
        assertThat(thinnest(tile(UPPER, longer).shapes(StreetPart.WATER))).isEqualTo(255);
    }

    @Test
    void areas_that_overlap_apart_from_where_they_meet_leave_no_hole() throws ParseException {
        var right = "POLYGON ((200 100, 300 100, 300 200, 200 200, 200 100))";
        var below = "POLYGON ((100 200, 200 200, 250 150, 270 150, 280 220, 100 220, 100 200))";
        assertThat(thinnest(tile(UPPER, right, below).shapes(StreetPart.WATER))).isEqualTo(255);
    }

    /// The least ink of a pixel between 110 and 290 by 110 and 190 units, each a pixel; the edge at
    /// 200 runs through the middle of one.
    private static int thinnest(List<StreetTile.Shape> water) throws ParseException {
        var box = box("POLYGON ((100 100, 300 100, 300 200, 100 200, 100 100))");
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(0.5, 0);
        g.scale(200 / box.getWidth(), 100 / box.getHeight());
        g.translate(-box.getMinX(), -box.getMinY());
        water.forEach(each -> g.fill(new ShapeWriter().toShape(each.geometry())));
        g.dispose();
        return Arrays.stream(image.getRGB(10, 10, 180, 80, null, 0, 180))
                .map(argb -> argb >>> 24)
                .min()
                .orElseThrow();
    }

    @Test
    void areas_that_do_not_meet_stay_apart() throws ParseException {
        var apart = "POLYGON ((300 100, 400 100, 400 200, 300 200, 300 100))";
        assertThat(tile(UPPER, apart).shapes(StreetPart.WATER)).hasSize(2);
    }

    /// On earth.
    private static Envelope box(String wkt) throws ParseException {
        return SPACE.onEarth(new WKTReader().read(wkt)).getEnvelopeInternal();
    }
}
