package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanaryScanTest {
    private static final LatLon TRUE = new LatLon(41.4016742, 128.1777813);
    private static final LatLon RELEASED = new LatLon(41.405, 128.175);
    private static final String NOTE =
            "Met her behind the timber yard, she crosses every second week";

    private final CanaryScan scan =
            Scans.of(
                    new Secrets(
                            List.of(new SecretPlace("the true place of e15", TRUE)),
                            List.of(
                                    new SecretText("the code of a source", "K7"),
                                    new SecretText("the internal note of e15", NOTE)),
                            List.of()),
                    RELEASED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.4016742, 128.1777813",
                "[128.1777813,41.4016742]",
                "<lat>41.40167</lat> <lon>128.17778</lon>",
                "41.4017 N 128.1778 E",
                "41,40167; 128,17778",
                "41.401 128.177",
                "41°24'06\"N 128°10'40\"E",
                "41&#176;24&#39;06 128&#176;10&#39;40",
                "41-24-06N 128-10-40E",
                "52T DL 31271 83673",
                "52TDL3127183673",
                "52T DL 3127 8367",
                "52 T DL 31271 83673",
                "52t dl 31271 83673",
                "52T-DL-31271-83673",
                "52T D L 31271, 83673",
                "52TDL312836",
                "52TDL3183",
                "41°24.100′N 128°10.667′E",
                "52T 431271 4583674",
                "E 431271.2 N 4583673.9"
            })
    void a_true_place_in_text_is_found(String text) {
        assertThat(Scans.search(scan, bytes("before " + text + " after")))
                .singleElement()
                .extracting(Leak::what)
                .isEqualTo("the true place of e15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen on 3 May 2025, 41.40, 128.18 in the yard",
                "at 41.40N 128.17E",
                "41,40; 128,18",
                "41°24′N, 128°11′E",
                "41&#176;24&#39; 128&#176;10&#39;",
                "52T DL 3 8",
                "52TDL38"
            })
    void a_true_place_cut_short_is_found_where_it_says_more_than_what_leaves(String text) {
        var county = new LatLon(41.45, 128.45);
        assertThat(Scans.search(scanOf(county), bytes(text))).hasSize(1);
        assertThat(Scans.search(scanOf(), bytes(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.40 stands alone",
                "41°24′ stands alone",
                "M41.40 128.18l3.2 4 5.1 6",
                "12.25 41.40 128.18 9.75",
                "41.40,128.18,12.3,8",
                "x=\"41.40\" y=\"128.18\"",
                "41.45, 128.15",
                "41°24′\n128°11′"
            })
    void numbers_of_drawings_and_single_ones_are_no_place_cut_short(String text) {
        assertThat(Scans.search(scanOf(new LatLon(41.45, 128.15)), bytes(text))).isEmpty();
    }

    private static CanaryScan scanOf(LatLon... released) {
        return Scans.of(
                new Secrets(List.of(new SecretPlace("it", TRUE)), List.of(), List.of()), released);
    }

    @Test
    void two_decimals_that_agree_with_what_leaves_are_no_leak() {
        assertThat(Scans.search(scan, bytes("at 41.40, 128.18, 41°24′N 128°11′E in 52TDL38")))
                .isEmpty();
    }

    @Test
    void a_true_place_in_a_ring_of_others_is_found() {
        var ring = "[[128.05,41.35],[128.1777813,41.4016742],[128.255,41.455],[128.05,41.35]]";
        assertThat(Scans.search(scan, bytes(ring))).hasSize(1);
    }

    @Test
    void the_identifier_of_a_record_is_found_in_small_and_large_letters() {
        var own = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964f1");
        var one =
                new CanaryScan(
                        new Secrets(
                                List.of(),
                                List.of(),
                                List.of(new SecretName("its identifier", own))));
        assertThat(Scans.search(one, bytes("<id>" + own + "</id>"))).hasSize(1);
        assertThat(Scans.search(one, bytes("x" + own.toString().toUpperCase(Locale.ROOT))))
                .hasSize(1);
        assertThat(Scans.search(one, bytes("6f9619ff-8b86-4d01-b42d-00cf4fc964f2"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_true_place_is_found_in_every_notation_the_program_writes_seed_7(Notation notation) {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var place = new LatLon(38 + 6 * random.nextDouble(), 123 + 9 * random.nextDouble());
            var one =
                    new CanaryScan(
                            new Secrets(
                                    List.of(new SecretPlace("it", place)), List.of(), List.of()));
            assertThat(Scans.search(one, bytes(CoordinateText.format(place, notation)))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.405, 128.175",
                "41.4 128.2",
                "41.4016742 stands alone",
                "41.4016742 "
                        + "far from the other number far from the other number "
                        + "far from the other number far from the other number far from it "
                        + "128.1777813",
                "M 41.401 12.25 L 128.9 41.402",
                "52T DL 31046 84045",
                "52T DL 3104 8404",
                "52TDL310840",
                "52TDL3184",
                "52TDL38",
                "White cars in a schoolyard, MK70, id=\"K7\" is no source but #K7-3",
            })
    void what_may_leave_is_no_leak(String text) {
        var found = Scans.search(scan, bytes(text.replace("id=\"K7\"", "id=\"AK7\"")));
        assertThat(found).isEmpty();
    }

    @Test
    void a_released_place_that_rounds_like_the_true_one_is_no_leak() {
        var near = new LatLon(41.40500004, 128.17500004);
        var one =
                Scans.of(
                        new Secrets(List.of(new SecretPlace("it", near)), List.of(), List.of()),
                        RELEASED);
        assertThat(Scans.search(one, bytes("41.405000, 128.175000"))).isEmpty();
        assertThat(Scans.search(one, bytes("41.40500004, 128.17500004"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0003, 0.0009, 0.0012})
    void a_square_is_finer_than_a_released_place_nearby(double degrees) {
        var near = new LatLon(TRUE.latDegrees() + degrees, TRUE.lonDegrees());
        var one = scanOf(near);
        for (var square : List.of("52TDL3127183673", "52TDL31278367")) {
            assertThat(Scans.search(one, bytes(square))).as(square).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40.5,125.99999", "40.5,126.00001", "39.99999,124.4", "40.00001,124.4", "78.2,8.9999",
        "78.2,33.0001", "60.4,5.32", "-33.4,-70.6", "10.1,179.9999", "10.1,-179.9999"
    })
    void a_square_is_found_beside_the_edges_of_zones_and_bands(double lat, double lon) {
        var place = new LatLon(lat, lon);
        var one =
                new CanaryScan(
                        new Secrets(List.of(new SecretPlace("it", place)), List.of(), List.of()));
        var square = CoordinateText.format(place, Notation.MGRS);
        for (var written : List.of(square, square.replace(" ", ""), "near " + square + " at")) {
            assertThat(Scans.search(one, bytes(written))).as(written).hasSize(1);
        }
    }

    @Test
    void a_coordinate_as_a_binary_number_is_found_in_both_byte_orders() {
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            var bytes = ByteBuffer.allocate(19).order(order).put(3, (byte) 9);
            bytes.putDouble(5, TRUE.lonDegrees());
            assertThat(Scans.search(scan, bytes.array()))
                    .singleElement()
                    .extracting(Leak::how)
                    .isEqualTo("as a binary number");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "told by K7.",
                "<td>K7</td>",
                NOTE,
                "she crosses every second week",
                "<tspan>Met her behind the</tspan><tspan>timber yard, she crosses</tspan>"
            })
    void secret_words_are_found(String text) {
        assertThat(Scans.search(scan, bytes(text))).hasSize(1);
    }

    @Test
    void secret_words_of_other_scripts_are_found() {
        var korean =
                new CanaryScan(
                        new Secrets(
                                List.of(),
                                List.of(new SecretText("a note", "제재소 뒤에서 그 여자를 만났다")),
                                List.of()));
        assertThat(Scans.search(korean, bytes("… 제재소 뒤에서 그 여자를 만났다 …"))).hasSize(1);
    }

    @Test
    void words_that_stand_in_what_is_released_too_are_no_leak() {
        var same =
                new CanaryScan(
                        new Secrets(
                                List.of(),
                                List.of(new SecretText("a note", "White cars in a schoolyard")),
                                List.of()));
        same.allow("White cars in a schoolyard");
        assertThat(Scans.search(same, bytes("White cars in a schoolyard"))).isEmpty();
    }

    @Test
    void what_is_packed_is_unpacked() throws IOException {
        var secret = "41.40167, 128.17778";
        for (var packed :
                List.of(
                        zipped(secret),
                        gzipped(secret),
                        deflated(secret),
                        bytes("data:image/png;base64," + base64(secret)),
                        bytes("/Title <FEFF" + hex(secret) + ">"),
                        zipped(new String(gzipped(secret), StandardCharsets.ISO_8859_1), true))) {
            assertThat(Scans.search(scan, packed)).isNotEmpty();
        }
    }

    @Test
    void what_a_camera_wrote_into_a_picture_is_found() {
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0x45, 0x78, 0x69, 0x66, 0, 0, 1};
        assertThat(Scans.search(scan, jpeg))
                .singleElement()
                .extracting(Leak::what)
                .asString()
                .contains("EXIF");
    }

    @Test
    void random_numbers_of_a_drawing_are_no_leak_seed_11() {
        var random = new Random(11);
        var drawing = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            drawing.append(
                    "%.3f %.3f l ".formatted(842 * random.nextDouble(), 595 * random.nextDouble()));
        }
        assertThat(Scans.search(scan, bytes(drawing.toString()))).isEmpty();
    }

    @Test
    void a_large_drawing_with_many_marks_is_searched_to_its_end() {
        var drawing = "<g><path d=\"M1 2\"/></g>\n".repeat(100_000) + "<text>told by K7</text>";
        assertThat(Scans.search(scan, bytes(drawing))).hasSize(1);
    }

    @Test
    void a_short_code_is_no_leak_by_chance_among_packed_bytes_seed_3() {
        var bytes = new byte[4_000_000];
        new Random(3).nextBytes(bytes);
        assertThat(Scans.search(scan, bytes)).isEmpty();
    }

    @Test
    void a_short_code_is_found_in_words_among_other_bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[600]);
        out.write(bytes("<</Title (K7) /Lang (en)>>"));
        out.write(new byte[600]);
        assertThat(Scans.search(scan, out.toByteArray())).isNotEmpty();
    }

    @Test
    void degrees_behind_other_numbers_are_found() {
        assertThat(Scans.search(scan, bytes("10 41 24 06, 3 128 10 40"))).hasSize(1);
    }

    @Test
    void words_beside_the_pixels_of_a_png_are_found() throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IDAT", new byte[5000]);
        chunk(png, "tEXt", bytes("Comment\0told by K7"));
        chunk(png, "IEND", new byte[0]);
        assertThat(Scans.search(scan, png.toByteArray())).isNotEmpty();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] body)
            throws IOException {
        png.write(ByteBuffer.allocate(4).putInt(body.length).array());
        png.write(bytes(type));
        png.write(body);
        png.write(new byte[4]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String text) throws IOException {
        return zipped(text, false);
    }

    private static byte[] zipped(String text, boolean raw) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(raw ? text.getBytes(StandardCharsets.ISO_8859_1) : bytes(text));
        }
        return out.toByteArray();
    }

    private static byte[] gzipped(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        }
        return out.toByteArray();
    }

    private static byte[] deflated(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(bytes("stream\n"));
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes(text));
        }
        return out.toByteArray();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text + " ".repeat(60)));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
