package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoTiffTest {
    private static final LatLon PLACE = new LatLon(41.42, 128.15);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "degrees.tif",
                "utm52.tif",
                "korea.tif",
                "mercator.tif",
                "cog.tif",
                "big.tif",
                "zstd.tif",
                "zstdcog.tif",
                "zstdbands.tif",
                "masked.tif",
                "maskedjpeg.tif",
                "two.gpkg",
                "world.png",
                "tiles.mbtiles",
                "jpeg.mbtiles",
                "tiles.gpkg"
            })
    void a_place_lies_where_it_is_in_every_reference_system_and_compression(String name) {
        try (var file = Ground.open(Ground.file(name))) {
            var colour = Ground.colourAt(file, PLACE);
            assertThat(colour >> 16 & 0xFF).isCloseTo(50, within(3));
            assertThat(colour >> 8 & 0xFF).isCloseTo(80, within(3));
            assertThat(colour & 0xFF).isCloseTo(128, within(3));
        }
    }

    /// WebP keeps colours at half the size, and the library does not smooth them when doubling: up
    /// to 6 of 255 from what GDAL gives for single pixels of this tile.
    @Test
    void a_place_lies_where_it_is_in_tiles_of_webp() {
        try (var file = Ground.open(Ground.file("webp.mbtiles"))) {
            var colour = Ground.colourAt(file, PLACE);
            assertThat(colour >> 16 & 0xFF).isCloseTo(50, within(9));
            assertThat(colour >> 8 & 0xFF).isCloseTo(80, within(9));
            assertThat(colour & 0xFF).isCloseTo(128, within(9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"degrees.tif", "utm52.tif", "korea.tif", "cog.tif", "world.png"})
    void bounds_are_those_of_the_ground(String name) {
        try (var file = Ground.open(Ground.file(name))) {
            var bounds = file.bounds().orElseThrow();
            assertThat(bounds.southWest().latDegrees()).isCloseTo(41.3, within(0.01));
            assertThat(bounds.northEast().lonDegrees()).isCloseTo(128.3, within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm52.tif", "masked.tif", "maskedjpeg.tif"})
    void beside_an_askew_image_nothing_is_drawn(String name) {
        try (var file = Ground.open(Ground.file(name))) {
            assertThat(Ground.colourAt(file, new LatLon(41.42, 128.0995))).isZero();
        }
    }

    @Test
    void a_web_mercator_of_its_own_is_known_by_its_name() throws IOException {
        try (var file = Ground.open(ownReference("Pseudo-Mercator"))) {
            assertThat(Ground.colourAt(file, PLACE) >> 16 & 0xFF).isCloseTo(50, within(3));
        }
    }

    @Test
    void a_projection_of_its_own_that_is_not_read_is_never_taken_for_degrees() throws IOException {
        var file = ownReference("Planar-of-Yalu1");
        assertThatThrownBy(() -> Ground.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("own.tif")
                .hasMessageContaining("WGS 84 / Planar-of-Yalu1")
                .hasMessageContaining("gdalwarp -t_srs EPSG:3857");
    }

    /// `mercator.tif` with degrees of WGS 84 in place of its code, as other programs write beside a
    /// projection that has none.
    ///
    /// @param name 15 letters
    private Path ownReference(String name) throws IOException {
        var latin = StandardCharsets.ISO_8859_1;
        var text = new String(Files.readAllBytes(Ground.file("mercator.tif")), latin);
        var code = "\0\f\0\0\1\0\u0011\u000f"; // 3072, 0, 1, 3857
        var degrees = "\0\b\0\0\1\0\u00e6\u0010"; // 2048, 0, 1, 4326
        assertThat(text).contains(code, "Pseudo-Mercator");
        var own = text.replace(code, degrees).replace("Pseudo-Mercator", name);
        return Files.write(folder.resolve("own.tif"), own.getBytes(latin));
    }

    @Test
    void elsewhere_nothing_is_read() {
        try (var file = Ground.open(Ground.file("utm52.tif"))) {
            var far = Ground.around(new LatLon(40, 124));
            assertThat(file.layers(far, MapStyle.DEFAULT, () -> false)).isEmpty();
        }
    }

    @Test
    void sixteen_bits_are_spread_between_percentiles() {
        try (var file = Ground.open(Ground.file("sixteen.tif"))) {
            assertThat(grey(file, 128.2)).isCloseTo(128, within(4));
            assertThat(grey(file, 128.296)).isGreaterThan(250);
        }
    }

    @Test
    void no_data_is_transparent() {
        try (var file = Ground.open(Ground.file("sixteen.tif"))) {
            assertThat(Ground.colourAt(file, new LatLon(41.4, 128.1004))).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real.tif", "zstdreal.tif"})
    void real_numbers_are_spread_between_extremes_on_request(String name) {
        var extremes = new BaseOptions(BaseOptions.Stretch.EXTREMES, null, List.of());
        try (var file = Ground.open(Ground.file(name), extremes)) {
            assertThat(grey(file, 128.15)).isCloseTo(64, within(3));
        }
    }

    @Test
    void a_compression_that_is_not_read_is_named_with_what_to_do() {
        assertThatThrownBy(() -> Ground.open(Ground.file("lerc.tif")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("compressed by LERC")
                .hasMessageContaining("gdal_translate -co COMPRESS=DEFLATE");
    }

    @ParameterizedTest
    @CsvSource({"threebits.tif, 1000", "twelvebits.tif, 1275"})
    void values_that_end_within_a_byte_are_read(String name, double greyPerDegree) {
        var extremes = new BaseOptions(BaseOptions.Stretch.EXTREMES, null, List.of());
        try (var file = Ground.open(Ground.file(name), extremes)) {
            for (var east : List.of(128.131, 128.15, 128.173, 128.2, 128.291)) {
                assertThat(grey(file, east))
                        .isCloseTo((int) ((east - 128.1) * greyPerDegree), within(19));
            }
        }
    }

    @Test
    void values_of_two_bits_are_spread_over_all_of_grey() {
        var asTheyAre = new BaseOptions(BaseOptions.Stretch.NONE, null, List.of());
        try (var file = Ground.open(Ground.file("twobits.tif"), asTheyAre)) {
            assertThat(grey(file, 128.299)).isIn(170, 255);
        }
    }

    @Test
    void a_given_range_becomes_dark_and_bright() {
        var range = BaseOptions.AUTOMATIC.between(0, 100);
        try (var file = Ground.open(Ground.file("degrees.tif"), range)) {
            assertThat(Ground.colourAt(file, PLACE) >> 16 & 0xFF).isCloseTo(128, within(6));
        }
    }

    @Test
    void a_table_of_a_geopackage_is_chosen() {
        var files = new BaseFiles(new TileCache(50_000_000), OverviewFolder.none(), _ -> List.of());
        try (var file = files.open(Ground.file("two.gpkg"), "second", BaseOptions.AUTOMATIC)) {
            assertThat(file.tables()).containsExactly("first", "second");
            assertThat(Ground.colourAt(file, PLACE) >> 16 & 0xFF).isCloseTo(128, within(3));
        }
    }

    @Test
    void bands_are_chosen() {
        var bands = new BaseOptions(BaseOptions.Stretch.AUTOMATIC, null, List.of(3, 2, 1));
        try (var file = Ground.open(Ground.file("degrees.tif"), bands)) {
            var colour = Ground.colourAt(file, PLACE);
            assertThat(colour >> 16 & 0xFF).isEqualTo(128);
            assertThat(colour & 0xFF).isCloseTo(50, within(2));
        }
    }

    @Test
    void a_band_that_is_not_there_is_told() {
        var bands = new BaseOptions(BaseOptions.Stretch.AUTOMATIC, null, List.of(9));
        assertThatThrownBy(() -> Ground.open(Ground.file("degrees.tif"), bands))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no band 9");
    }

    @Test
    void what_is_cut_off_is_told() throws IOException {
        var whole = Files.readAllBytes(Ground.file("utm52.tif"));
        var file = Files.write(folder.resolve("cut.tif"), Arrays.copyOf(whole, 400));
        assertThatThrownBy(() -> Ground.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cut.tif");
    }

    @Test
    void an_image_in_one_piece_is_read_in_slices() throws IOException {
        var width = 1500;
        var height = 1200;
        var tags =
                new int[][] {
                    {256, width},
                    {257, height},
                    {258, 8},
                    {259, 1},
                    {262, 1},
                    {273, 200},
                    {277, 1},
                    {278, height},
                    {279, width * height}
                };
        var tiff = ByteBuffer.allocate(200 + width * height).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) tags.length);
        for (var tag : tags) {
            tiff.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
        }
        for (var row = 0; row < height; row++) {
            tiff.put(200 + row * width, (byte) (row % 251));
            tiff.put(200 + row * width + width - 1, (byte) (row % 241));
        }
        var file = Files.write(folder.resolve("piece.tif"), tiff.array());
        try (var opened = TiffFile.open(file)) {
            var image = opened.levels().getFirst();
            assertThat(image.blockHeight()).isEqualTo((1 << 20) / width);
            for (var row : new int[] {0, 698, 699, 1199}) {
                var line = row % image.blockHeight();
                var block = BlockValues.read(image, 0, row / image.blockHeight(), List.of(0));
                assertThat(Objects.requireNonNull(block).value(0, line * width))
                        .isEqualTo(row % 251);
                assertThat(block.value(0, line * width + width - 1)).isEqualTo(row % 241);
            }
        }
    }

    @Test
    void directories_in_a_loop_are_read_once() throws IOException {
        var bytes = Files.readAllBytes(Ground.file("degrees.tif"));
        var first = bytes[4] & 0xFF;
        var tags = bytes[first] & 0xFF;
        bytes[first + 2 + 12 * tags] = (byte) first;
        var file = Files.write(folder.resolve("loop.tif"), bytes);
        try (var opened = Ground.open(file)) {
            assertThat(Ground.colourAt(opened, PLACE)).isNotZero();
        }
    }

    private static int grey(BaseFile file, double lonDegrees) {
        return Ground.colourAt(file, new LatLon(41.4, lonDegrees)) & 0xFF;
    }
}
