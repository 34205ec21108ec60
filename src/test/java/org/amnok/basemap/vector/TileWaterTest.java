package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.basemap.archive.TileId;
import org.amnok.map.StreetPart;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
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
    void areas_that_meet_are_one_though_one_of_them_crosses_itself() throws ParseException {
        var crossing =
                "POLYGON ((200 100, 300 100, 300 200, 260 200, 240 205, 260 205, 240 200, 200 200,"
                        + " 200 100))";
        var tile = tile(UPPER, crossing);
        assertThat(tile.shapes(StreetPart.WATER))
                .singleElement()
                .extracting(StreetTile.Shape::geometry)
                .satisfies(joined -> assertThat(joined.getArea()).isGreaterThan(area(200)))
                .matches(Geometry::isValid);
    }

    @Test
    void areas_that_do_not_meet_stay_apart() throws ParseException {
        var apart = "POLYGON ((300 100, 400 100, 400 200, 300 200, 300 100))";
        assertThat(tile(UPPER, apart).shapes(StreetPart.WATER)).hasSize(2);
    }

    /// On earth, of so many units by nearly a hundred.
    private static double area(int width) throws ParseException {
        var wkt = "POLYGON ((100 100, %1$d 100, %1$d 199, 100 199, 100 100))";
        return SPACE.onEarth(new WKTReader().read(wkt.formatted(100 + width))).getArea();
    }
}
