package org.amnok.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.store.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeightModelTest {
    @TempDir private Path folder;

    private HeightModel model(Path... files) throws IOException {
        var grids = new ArrayList<Heights>();
        for (var file : files) {
            grids.addAll(new HeightFiles().open(file, Files.readAllBytes(file)));
        }
        return HeightFiles.model(grids, family -> Optional.empty(), new LostTiles());
    }

    private Path tile(int south, int west, DoubleBinaryOperator metres) throws IOException {
        return MadeTiles.write(
                folder.resolve("N" + south + "E" + west + ".hgt"),
                MadeTiles.hgt(south, west, metres));
    }

    /// 1,000 m a degree northwards, 500 m eastwards.
    private static double plane(double lon, double lat) {
        return 1000 * (lat - 41) + 500 * (lon - 128);
    }

    private static Lattice lattice(LatLon corner, double cell, int side) {
        var mercator = Projections.webMercator();
        var at = mercator.toMap(corner);
        return new Lattice(mercator, at.x, at.y, cell, side, side);
    }

    @Test
    void a_plane_stays_a_plane_at_every_scale() throws IOException {
        try (var model = model(tile(41, 128, HeightModelTest::plane))) {
            for (var cell : List.of(20.0, 100.0, 500.0, 1500.0)) {
                var cells = lattice(new LatLon(41.7, 128.3), cell, 20);
                var metres = model.sample(cells);
                for (var i = 0; i < metres.length; i++) {
                    var place = cells.place(i % 20 + 0.5, i / 20 + 0.5);
                    assertThat((double) metres[i])
                            .as("cell %d of %.0f", i, cell)
                            .isCloseTo(plane(place.lonDegrees(), place.latDegrees()), within(0.6));
                }
            }
        }
    }

    @Test
    void coarse_posts_do_not_show_as_stairs() throws IOException {
        // whole metres, ten posts for each: straight from post to post it would rise by 0.2 m a
        // cell
        try (var model = model(tile(41, 128, (lon, lat) -> 120 * (lat - 41)))) {
            var metres = model.sample(lattice(new LatLon(41.7, 128.3), 25, 200));
            for (var i = 400; i + 400 < metres.length; i += 201) {
                assertThat(metres[i - 200] - metres[i]).isBetween(-0.001f, 0.17f);
            }
        }
    }

    @Test
    void the_surface_goes_on_smoothly_from_tile_to_tile() throws IOException {
        DoubleBinaryOperator hills = (lon, lat) -> 500 + 300 * Math.sin(40 * lon);
        try (var both = model(tile(41, 127, hills), tile(41, 128, hills))) {
            assertThat(both.grids()).hasSize(1);
            var cells = lattice(new LatLon(41.5, 127.99), 50, 40);
            var metres = both.sample(cells);
            for (var i = 1; i < 39; i++) {
                var bend = metres[i - 1] - 2 * metres[i] + metres[i + 1];
                assertThat(bend).as("cell %d", i).isBetween(-0.5f, 0.5f);
            }
        }
    }

    @Test
    void a_place_has_the_height_between_its_posts() throws IOException {
        try (var model = model(tile(41, 128, HeightModelTest::plane))) {
            var spot = model.at(new LatLon(41.5, 128.5));
            assertThat(spot.metres()).isCloseTo(750, within(0.6f));
            assertThat(spot.postMetres()).isCloseTo(93, within(1.0));
            assertThat(model.at(new LatLon(42.5, 128.5)).isKnown()).isFalse();
        }
    }

    @Test
    void a_place_beside_a_hole_has_none() throws IOException {
        try (var model = model(tile(41, 128, (lon, lat) -> lat > 41.5 ? -32768 : 100))) {
            assertThat(model.at(new LatLon(41.49, 128.5)).metres()).isEqualTo(100);
            assertThat(model.at(new LatLon(41.51, 128.5)).isKnown()).isFalse();
        }
    }

    @Test
    void heights_that_no_ground_has_are_none() {
        assertThat(Heights.known(Double.NaN)).isNaN();
        assertThat(Heights.known(Double.POSITIVE_INFINITY)).isNaN();
        assertThat(Heights.known(-32_768)).isNaN();
        assertThat(Heights.known(1e30)).isNaN();
        assertThat(Heights.known(2744)).isEqualTo(2744);
    }

    @Test
    void dted_that_gdal_makes_is_read() throws IOException, InterruptedException {
        var hgt = tile(41, 128, HeightModelTest::plane);
        var dted = folder.resolve("n41.dt1");
        Outside.gdal("gdal_translate", "-q", "-of", "DTED", hgt.toString(), dted.toString());
        try (var ours = model(dted);
                var same = model(hgt)) {
            for (var lat = 41.05; lat < 42; lat += 0.1) {
                var place = new LatLon(lat, 128.3);
                assertThat(ours.at(place).metres()).isEqualTo(same.at(place).metres());
            }
        }
    }
}
