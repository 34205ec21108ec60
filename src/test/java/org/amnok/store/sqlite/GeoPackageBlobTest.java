package org.amnok.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.amnok.store.Samples;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/// Geometries as GeoPackage keeps them; the bytes by hand are after OGC 12-128r19, 2.1.3.
class GeoPackageBlobTest {
    private static final String POINT_1_2 = "0101000000000000000000f03f0000000000000040";

    @Test
    void a_point_is_a_bare_header_and_wkb() {
        var expected = "47500001e6100000" + POINT_1_2;
        assertEquals(expected, HexFormat.of().formatHex(GeoPackageBlob.of(Samples.point(1, 2))));
    }

    @Test
    void an_area_comes_back_the_same() {
        var island = Objects.requireNonNull(Samples.island().geometry());
        assertEquals(Optional.of(island), GeoPackageBlob.geometry(GeoPackageBlob.of(island)));
    }

    @Test
    void an_area_has_its_extent_in_the_header() {
        var island = Objects.requireNonNull(Samples.island().geometry());
        var headerOnly = Arrays.copyOf(GeoPackageBlob.of(island), 8 + 32 + 1);
        assertEquals(
                Optional.of(new Envelope(124.3, 124.4, 40.0, 40.1)),
                GeoPackageBlob.envelope(headerOnly));
    }

    @Test
    void a_big_endian_point_with_height_in_the_header_is_read() {
        var blob =
                bytes(
                        "47500004000010e6"
                                + "3ff00000000000003ff000000000000040000000000000004000000000000000"
                                + "00000000000000000000000000000000"
                                + POINT_1_2);
        assertEquals(Optional.of(Samples.point(1, 2)), GeoPackageBlob.geometry(blob));
        assertEquals(Optional.of(new Envelope(1, 1, 2, 2)), GeoPackageBlob.envelope(blob));
    }

    @Test
    void an_empty_geometry_has_an_empty_extent() {
        var blob = bytes("47500011e6100000" + "0101000000000000000000f87f000000000000f87f");
        assertEquals(Optional.of(new Envelope()), GeoPackageBlob.envelope(blob));
    }

    @Test
    void bytes_of_something_else_are_no_geometry() {
        for (var hex :
                new String[] {"", "47", "47500001e6100000", "47500101e6100000ff", "ffd8ff"}) {
            assertEquals(Optional.empty(), GeoPackageBlob.geometry(bytes(hex)));
            assertEquals(Optional.empty(), GeoPackageBlob.envelope(bytes(hex)));
        }
    }

    @Test
    void a_million_collections_in_each_other_are_no_geometry() {
        var blob = new byte[8 + 9_000_000];
        System.arraycopy(bytes("47500001e6100000"), 0, blob, 0, 8);
        var collectionOfOne = bytes("010700000001000000");
        for (int at = 8; at < blob.length; at += 9) {
            System.arraycopy(collectionOfOne, 0, blob, at, 9);
        }
        assertEquals(Optional.empty(), GeoPackageBlob.geometry(blob));
    }

    @Test
    void no_bytes_crash_the_reader_seed_19() {
        var random = new Random(19);
        var sound = GeoPackageBlob.of(Objects.requireNonNull(Samples.island().geometry()));
        var read = 0;
        for (int i = 0; i < 20_000; i++) {
            var blob = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
            for (int n = random.nextInt(4); n >= 0; n--) {
                blob[random.nextInt(blob.length)] = (byte) random.nextInt();
            }
            GeoPackageBlob.envelope(blob);
            read += GeoPackageBlob.geometry(blob).isPresent() ? 1 : 0;
        }
        assertTrue(read > 0);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
