package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.basemap.relief.MadeTiles;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.RasterImage;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.LineString;

class ReliefTest {
    private static final int WAVES = 40;

    @TempDir private Path folder;

    /// Hills whose slopes go on over the edges of tiles.
    private static double hills(double lon, double lat) {
        return 500 + 300 * Math.sin(lon * WAVES) * Math.cos(lat * WAVES);
    }

    private Path tile(String name, int south, int west) throws IOException {
        return MadeTiles.write(folder.resolve(name), MadeTiles.hgt(south, west, ReliefTest::hills));
    }

    private static ImageLayer drawn(Path file, LatLon around) {
        try (var opened = Ground.open(file)) {
            var at = Projections.webMercator().toMap(around);
            var view = new Viewport(Projections.webMercator(), at.x, at.y, 90, 400, 300, 1);
            return (ImageLayer) opened.layers(view, MapStyle.DEFAULT, () -> false).getFirst();
        }
    }

    private static int[] pixels(Path file, LatLon around) {
        return drawn(file, around).image().argb();
    }

    @Test
    void a_tile_of_srtm_lies_where_its_name_says() throws IOException {
        try (var opened = Ground.open(tile("N41E128.hgt", 41, 128))) {
            assertThat(opened.kind()).isEqualTo(BaseKind.ELEVATION);
            var box = opened.bounds().orElseThrow();
            assertThat(box.southWest().latDegrees()).isCloseTo(41, within(0.001));
            assertThat(box.northEast().lonDegrees()).isCloseTo(129, within(0.001));
        }
    }

    @Test
    void slopes_are_dark_and_bright_and_flat_ground_shows_what_lies_below() throws IOException {
        var hilly = pixels(tile("N41E128.hgt", 41, 128), new LatLon(41.5, 128.5));
        assertThat(Arrays.stream(hilly).map(argb -> argb >>> 24).max().orElseThrow())
                .isGreaterThan(40);
        var flat = folder.resolve("N42E128.hgt");
        MadeTiles.write(flat, MadeTiles.hgt(42, 128, (lon, lat) -> 700));
        assertThat(pixels(flat, new LatLon(42.5, 128.5))).containsOnly(0);
    }

    @Test
    void two_tiles_in_a_folder_are_one_relief_without_a_seam() throws IOException {
        tile("N41E127.hgt", 41, 127);
        tile("N41E128.hgt", 41, 128);
        var argb = pixels(folder, new LatLon(41.5, 128));
        var image = drawn(folder, new LatLon(41.5, 128)).image();
        var extent = image.extent();
        var edge =
                (int)
                        ((Projections.webMercator().toMap(new LatLon(41.5, 128)).x - extent.minX())
                                / (extent.maxX() - extent.minX())
                                * image.width());
        var steps = new double[image.width() - 1];
        for (var x = 0; x < steps.length; x++) {
            for (var y = 0; y < image.height(); y++) {
                var at = y * image.width() + x;
                steps[x] += Math.abs(dark(argb[at]) - dark(argb[at + 1]));
            }
        }
        var usual = Arrays.stream(steps).sorted().toArray();
        for (var x = edge - 3; x <= edge + 3; x++) {
            assertThat(steps[x])
                    .as("column %d", x)
                    .isLessThanOrEqualTo(usual[usual.length - 1 - usual.length / 10]);
        }
    }

    /// How much darker, or brighter when negative.
    private static int dark(int argb) {
        return (argb & 0xFF) > 128 ? -(argb >>> 24) : argb >>> 24;
    }

    private static List<MapLayer> at(Path file, double denominator) {
        try (var opened = Ground.open(file)) {
            var at = Projections.webMercator().toMap(new LatLon(41.5, 128.5));
            var view =
                    new Viewport(Projections.webMercator(), at.x, at.y, 1, 400, 300, 1)
                            .atScale(denominator);
            return opened.layers(view, MapStyle.DEFAULT, () -> false);
        }
    }

    @Test
    void contours_go_on_from_tile_to_tile_of_the_screen() throws IOException {
        var file = folder.resolve("N41E128.hgt");
        MadeTiles.write(
                file, MadeTiles.hgt(41, 128, (lon, lat) -> 2000 - 3000 * Math.abs(lon - 128.4)));
        var ends = new ArrayList<Double>();
        for (var layer : at(file, 60_000)) {
            if (layer instanceof FeatureLayer contours) {
                try (var all = contours.features().features()) {
                    while (all.hasNext()) {
                        var line = (LineString) all.next().getDefaultGeometry();
                        ends.add(line.getStartPoint().getY());
                        ends.add(line.getEndPoint().getY());
                    }
                }
            }
        }
        var inside = ends.stream().filter(lat -> lat > 41.48 && lat < 41.52).toList();
        assertThat(inside).isNotEmpty();
        assertThat(inside)
                .allSatisfy(
                        lat -> assertThat(Collections.frequency(round(ends), round(lat))).isEven());
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }

    private static List<Double> round(List<Double> degrees) {
        return degrees.stream().map(ReliefTest::round).toList();
    }

    @Test
    void every_fifth_contour_has_its_height() throws IOException {
        var labels = new HashSet<Object>();
        for (var layer : at(tile("N41E128.hgt", 41, 128), 100_000)) {
            if (layer instanceof FeatureLayer contours) {
                try (var all = contours.features().features()) {
                    while (all.hasNext()) {
                        labels.add(all.next().getAttribute("label"));
                    }
                }
            }
        }
        assertThat(labels).contains("", "500").isSubsetOf("", "250", "500", "750");
    }

    @Test
    void posts_that_are_far_apart_on_the_map_fade_away() throws IOException {
        var file = tile("N41E128.hgt", 41, 128);
        assertThat(((ImageLayer) at(file, 100_000).getFirst()).opacity()).isEqualTo(1);
        assertThat(((ImageLayer) at(file, 10_000).getFirst()).opacity()).isBetween(0.3, 0.9);
        assertThat(at(file, 2_000)).isEmpty();
    }

    @Test
    void a_relief_fades_where_its_heights_end() throws IOException {
        var east = new LatLon(41.5, 129);
        var file = folder.resolve("N41E128.hgt");
        MadeTiles.write(file, MadeTiles.hgt(41, 128, (lon, lat) -> 9000 * (lon - 128)));
        var image = drawn(file, east).image();
        var extent = image.extent();
        var share =
                (Projections.webMercator().toMap(east).x - extent.minX())
                        / (extent.maxX() - extent.minX());
        var edge = (int) (share * image.width());
        assertThat(darkness(image, edge - 16, edge))
                .isLessThan(darkness(image, edge - 100, edge - 84) / 4);
    }

    private static double darkness(RasterImage image, int fromColumn, int toColumn) {
        double sum = 0;
        for (var at = 0; at < image.argb().length; at++) {
            var column = at % image.width();
            sum += column >= fromColumn && column < toColumn ? image.argb()[at] >>> 24 : 0;
        }
        return sum / (toColumn - fromColumn);
    }

    @Test
    void what_no_tile_has_is_a_hole() throws IOException {
        tile("N41E127.hgt", 41, 127);
        tile("N41E129.hgt", 41, 129);
        try (var opened = Ground.open(folder)) {
            assertThat(opened.mayShow(Ground.around(new LatLon(41.5, 127.5)))).isTrue();
            var at = Projections.webMercator().toMap(new LatLon(41.5, 128.5));
            var hole = new Viewport(Projections.webMercator(), at.x, at.y, 90, 400, 200, 1);
            var layers = opened.layers(hole, MapStyle.DEFAULT, () -> false);
            assertThat(layers).isEmpty();
            var east = Projections.webMercator().toMap(new LatLon(41.5, 129));
            var half = new Viewport(Projections.webMercator(), east.x, east.y, 90, 400, 200, 1);
            var image =
                    ((ImageLayer) opened.layers(half, MapStyle.DEFAULT, () -> false).getFirst())
                            .image();
            assertThat(image.argb()[image.width() / 3]).isZero();
            assertThat(image.argb()[image.width() * 2 / 3]).isNotZero();
        }
    }

    @Test
    void a_post_without_a_height_is_a_hole() throws IOException {
        var file = folder.resolve("N41E128.hgt");
        MadeTiles.write(
                file,
                MadeTiles.hgt(
                        41, 128, (lon, lat) -> lon > 128.45 ? -32768 : 100 + 9000 * (lon - 128)));
        var argb = pixels(file, new LatLon(41.5, 128.5));
        assertThat(argb).contains(0);
        assertThat(Arrays.stream(argb).filter(each -> each != 0).count()).isGreaterThan(1000);
    }

    @Test
    void a_zipped_tile_is_drawn_as_the_tile_itself() throws IOException {
        var plain = tile("N41E128.hgt", 41, 128);
        var zip =
                MadeTiles.zip(
                        folder.resolve("N41E128.SRTMGL1.hgt.zip"),
                        Files.readAllBytes(plain),
                        "N41E128.hgt");
        var middle = new LatLon(41.5, 128.5);
        assertThat(pixels(zip, middle)).isEqualTo(pixels(plain, middle));
    }

    @Test
    void a_tile_that_is_cut_off_says_how_long_it_must_be() throws IOException {
        var file = folder.resolve("N41E128.hgt");
        Files.write(file, new byte[1000]);
        assertThatThrownBy(() -> Ground.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("has 1,000 bytes: a tile has 25,934,402 (1″) or 2,884,802");
    }

    @Test
    void a_tile_must_tell_where_it_lies() throws IOException {
        var file = MadeTiles.write(folder.resolve("tile.hgt"), new byte[2 * 1201 * 1201]);
        assertThatThrownBy(() -> Ground.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is not georeferenced");
    }

    @Test
    void a_zip_file_that_claims_to_be_a_tile_and_unpacks_to_more_is_left_empty()
            throws IOException {
        var zip = folder.resolve("N41E128.hgt.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("N41E128.hgt"));
            for (var i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        assertThatThrownBy(() -> Ground.open(zip))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("has 209,715,200 bytes");
    }

    @Test
    void a_zip_file_without_tiles_is_told() throws IOException {
        var zip = MadeTiles.zip(folder.resolve("hgt.zip"), new byte[10], "readme.txt");
        assertThatThrownBy(() -> Ground.open(zip))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is not a map or image");
    }

    @Test
    void damaged_tiles_of_a_folder_are_left_out_and_counted() throws IOException {
        tile("N41E128.hgt", 41, 128);
        Files.write(folder.resolve("N41E129.hgt"), new byte[5]);
        try (var opened = Ground.open(folder)) {
            assertThat(opened.loss().tiles()).isEqualTo(1);
            assertThat(opened.loss().why()).contains("N41E129.hgt");
        }
    }

    private BaseFile withCopies(Path tiles, OverviewFolder copies) {
        return new BaseFiles(new TileCache(50_000_000), copies, _ -> List.of())
                .open(tiles, "", BaseOptions.AUTOMATIC);
    }

    @Test
    void small_copies_of_many_tiles_are_made_once_and_draw_the_same() throws IOException {
        var tiles = Files.createDirectory(folder.resolve("far"));
        for (var west : List.of(110, 128)) {
            MadeTiles.write(
                    tiles.resolve("N41E" + west + ".hgt"),
                    MadeTiles.hgt(41, west, ReliefTest::hills));
        }
        var copies = new OverviewFolder(folder.resolve("cache"), 1 << 30);
        var at = Projections.webMercator().toMap(new LatLon(41.5, 128.5));
        var view = new Viewport(Projections.webMercator(), at.x, at.y, 1000, 100, 100, 1);
        int[] before;
        try (var first = withCopies(tiles, copies)) {
            before = image(first, view);
            first.overviews().orElseThrow().make(Progress.NONE);
        }
        try (var again = withCopies(tiles, copies)) {
            assertThat(again.overviews()).isEmpty();
            var after = image(again, view);
            for (var i = 0; i < before.length; i++) {
                assertThat(dark(after[i])).as("pixel %d", i).isCloseTo(dark(before[i]), within(3));
            }
        }
    }

    private static int[] image(BaseFile file, Viewport view) {
        return ((ImageLayer) file.layers(view, MapStyle.DEFAULT, () -> false).getFirst())
                .image()
                .argb();
    }

    @Test
    void values_about_zero_are_no_heights() {
        try (var shares = Ground.open(Ground.file("real.tif"))) {
            assertThat(shares.isElevation()).isFalse();
        }
        try (var unsigned = Ground.open(Ground.file("sixteen.tif"))) {
            assertThat(unsigned.isElevation()).isFalse();
        }
    }

    @Test
    void an_image_of_one_band_can_be_read_as_heights() {
        try (var relief =
                Ground.open(
                        Ground.file("sixteen.tif"),
                        BaseOptions.AUTOMATIC.relieved(ReliefOptions.DESIGNED))) {
            assertThat(relief.isRelief()).isTrue();
            assertThat(relief.kind()).isEqualTo(BaseKind.GEOTIFF);
        }
    }

    @Test
    void an_image_of_colours_is_no_heights() {
        assertThatThrownBy(
                        () ->
                                Ground.open(
                                        Ground.file("degrees.tif"),
                                        BaseOptions.AUTOMATIC.relieved(ReliefOptions.DESIGNED)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is an image without elevation");
    }
}
