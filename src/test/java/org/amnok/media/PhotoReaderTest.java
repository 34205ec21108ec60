package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.MediaType;
import org.amnok.media.PhotoFacts.North;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What photos say of how they were taken.
class PhotoReaderTest {
    @ParameterizedTest
    @CsvSource({"41.4193, 128.1987", "41.4193, -71.5", "-33.9, 151.2", "-34.6, -58.4"})
    void a_position_is_read_in_every_hemisphere(double lat, double lon) {
        var said = Objects.requireNonNull(Photos.photo().at(lat, lon).facts().position());
        assertThat(said.latDegrees()).isCloseTo(lat, within(1e-5));
        assertThat(said.lonDegrees()).isCloseTo(lon, within(1e-5));
    }

    @Test
    void no_position_and_0_0_are_not_known() {
        assertThat(Photos.photo().facts().position()).isNull();
        assertThat(Photos.photo().at(0, 0).facts().position()).isNull();
    }

    @Test
    void a_position_that_is_none_is_not_known() {
        assertThat(Photos.photo().at(98.5, 12).facts().position()).isNull();
    }

    @Test
    void the_uncertainty_is_at_least_1_m() {
        assertThat(Photos.photo().uncertain(12.5).facts().uncertaintyMetres()).isEqualTo(12.5);
        assertThat(Photos.photo().uncertain(0.2).facts().uncertaintyMetres()).isEqualTo(1);
        assertThat(Photos.photo().uncertain(0).facts().uncertaintyMetres()).isNull();
    }

    @Test
    void another_datum_is_told() {
        assertThat(Photos.photo().datum("WGS-84").facts().isOtherDatum()).isFalse();
        assertThat(Photos.photo().facts().isOtherDatum()).isFalse();
        assertThat(Photos.photo().datum("TOKYO").facts().isOtherDatum()).isTrue();
    }

    @Test
    void a_bearing_from_true_north_is_one() {
        var facts = Photos.photo().looking(225.5, "T").facts();
        assertThat(facts.north()).isEqualTo(North.TRUE);
        assertThat(facts.trueBearingDegrees()).isEqualTo(225.5);
    }

    @Test
    void a_bearing_from_magnetic_north_is_never_taken_for_true() {
        var facts = Photos.photo().looking(225.5, "M").facts();
        assertThat(facts.bearingDegrees()).isEqualTo(225.5);
        assertThat(facts.north()).isEqualTo(North.MAGNETIC);
        assertThat(facts.trueBearingDegrees()).isNull();
    }

    @Test
    void a_bearing_without_reference_is_not_taken_for_true() {
        var facts = Photos.photo().looking(225.5, null).facts();
        assertThat(facts.north()).isEqualTo(North.UNSTATED);
        assertThat(facts.trueBearingDegrees()).isNull();
    }

    @Test
    void a_bearing_of_360_is_north_and_one_above_is_none() {
        assertThat(Photos.photo().looking(360, "T").facts().bearingDegrees()).isEqualTo(0);
        assertThat(Photos.photo().looking(361, "T").facts().bearingDegrees()).isNull();
    }

    @Test
    void the_clock_is_read_with_its_offset_if_there_is_one() {
        var plain = Photos.photo().taken("2025:11:14 15:20:05").facts();
        assertThat(plain.taken()).isEqualTo(LocalDateTime.parse("2025-11-14T15:20:05"));
        assertThat(plain.offset()).isNull();
        var zoned = Photos.photo().taken("2017:11:14 15:20:05").offset("+08:30").facts();
        assertThat(zoned.offset()).isEqualTo(ZoneOffset.ofHoursMinutes(8, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "2025:02:30 12:00:00",
                "    :  :     :  :  ",
                "x",
                "1970:01:01 00:00:00",
                "1980:01:01 00:12:41"
            })
    void a_clock_that_is_none_is_not_known(String clock) {
        assertThat(Photos.photo().taken(clock).facts().taken()).isNull();
    }

    @Test
    void the_time_of_the_satellites_is_read() {
        assertThat(
                        Photos.photo()
                                .at(41, 128)
                                .satelliteTime("2025:11:14", 6, 20, 7)
                                .facts()
                                .satelliteTime())
                .isEqualTo(Instant.parse("2025-11-14T06:20:07Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_orientation_is_read(int orientation) {
        assertThat(Photos.photo().orientation(orientation).facts().orientation())
                .isEqualTo(orientation);
    }

    @Test
    void an_orientation_that_is_none_is_upright() {
        assertThat(Photos.photo().orientation(9).facts().orientation()).isEqualTo(1);
    }

    /// Hand-calculated: a 3:2 frame at 50 mm is 36 mm wide: 2 atan(18/50) = 39.60°.
    @Test
    void the_field_of_view_follows_from_the_film_equivalent() {
        var photo = Photos.photo().filmEquivalent(50);
        assertThat(read(photo, 3000, 2000)).isCloseTo(39.60, within(0.01));
        assertThat(read(photo, 4000, 3000)).isCloseTo(38.18, within(0.01)); // 34.61 mm
    }

    /// Turned a quarter, the short side is horizontal: 2 atan(12/50) = 26.99°.
    @Test
    void the_field_of_view_of_an_upright_format_is_that_of_its_short_side() {
        var photo = Photos.photo().filmEquivalent(50).orientation(6);
        assertThat(read(photo, 3000, 2000)).isCloseTo(26.99, within(0.01));
    }

    /// A sensor of 23.5 mm at 200 mm: 2 atan(11.75/200) = 6.725°.
    @Test
    void the_field_of_view_follows_from_the_sensor() {
        assertThat(Photos.photo().sensor(200, 4000, 4000 / 2.35, 3).facts().fieldOfViewDegrees())
                .isCloseTo(6.725, within(0.005));
    }

    @Test
    void the_field_of_view_is_not_known_without_a_focal_length() {
        assertThat(Photos.photo().facts().fieldOfViewDegrees()).isNull();
        assertThat(Photos.photo().filmEquivalent(0).facts().fieldOfViewDegrees()).isNull();
    }

    @Test
    void what_is_hostile_says_nothing_seed_5() throws IOException {
        var photo = full().bytes();
        var random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            var broken = photo.clone();
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                broken[2 + random.nextInt(400)] = (byte) random.nextInt(256);
            }
            try (var channel = Photos.channel(broken)) {
                assertThat(PhotoReader.read(MediaType.JPEG, channel, null)).isNotNull();
            }
        }
    }

    @Test
    void a_png_says_the_same_in_its_own_chunk() throws IOException {
        var block = full().block();
        var png = java.nio.ByteBuffer.allocate(block.length + 100);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put("IHDR".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        png.put(new byte[13 + 4]);
        png.putInt(block.length).put("eXIf".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        png.put(block);
        try (var channel = Photos.channel(png.array())) {
            assertThat(PhotoReader.read(MediaType.PNG, channel, null)).isEqualTo(full().facts());
        }
    }

    private static Photos full() {
        return Photos.photo()
                .at(41.4193, 128.1987)
                .looking(225, "T")
                .taken("2025:11:14 15:20:05")
                .filmEquivalent(300)
                .orientation(6);
    }

    private static double read(Photos photo, int width, int height) {
        try (var channel = Photos.channel(photo.bytes())) {
            var size = new org.amnok.domain.record.ImageDimensions(width, height, 1);
            var angle = PhotoReader.read(MediaType.JPEG, channel, size).fieldOfViewDegrees();
            return angle == null ? -1 : angle;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_point_is_what_domain_says_it_is() {
        assertThat(Photos.photo().at(41, 128).facts().position()).isEqualTo(new LatLon(41, 128));
    }
}
