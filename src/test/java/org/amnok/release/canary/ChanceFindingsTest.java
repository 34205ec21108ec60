package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Among many records what stays is made by chance of the end of one value and the beginning of the
/// next. That is no leak; the same told in one value is.
class ChanceFindingsTest {
    /// The last bytes of the first released longitude and the first of its latitude, low byte
    /// first, are this longitude, high byte first.
    private static final LatLon SECRET = new LatLon(42.9871, 130.0125);

    private static final LatLon ONE = new LatLon(43.175, 130.005);
    private static final LatLon OTHER = new LatLon(42.985, 130.015);
    private static final String NOTE = "schoolyard excavator here";

    @TempDir Path folder;

    private final CanaryScan scan =
            Scans.of(
                    new Secrets(
                            List.of(new SecretPlace("the place", SECRET)),
                            List.of(new SecretText("the note", NOTE)),
                            List.of()),
                    ONE,
                    OTHER);

    @Test
    void a_number_that_is_read_out_of_two_that_may_leave_is_none() {
        var row = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        row.putDouble(8, ONE.lonDegrees()).putDouble(16, ONE.latDegrees());
        assertThat(row.order(ByteOrder.BIG_ENDIAN).getDouble(13)).isEqualTo(130.0125);
        assertThat(Scans.search(scan, row.array())).isEmpty();
    }

    @Test
    void the_same_number_beside_the_other_of_its_place_is_found() {
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            var row = ByteBuffer.allocate(160).order(order);
            row.putDouble(3, ONE.lonDegrees()).putDouble(11, ONE.latDegrees());
            row.putDouble(40, SECRET.latDegrees()).putDouble(150, SECRET.lonDegrees());
            assertThat(Scans.search(scan, row.array())).hasSize(1);
        }
    }

    @Test
    void the_same_number_that_stands_alone_is_found() {
        var row = ByteBuffer.allocate(64);
        row.putDouble(0, ONE.lonDegrees()).putDouble(30, SECRET.lonDegrees());
        assertThat(Scans.search(scan, row.array())).hasSize(1);
    }

    @Test
    void a_number_of_two_decimals_is_a_place_only_beside_the_other() {
        var round =
                new CanaryScan(
                        new Secrets(
                                List.of(new SecretPlace("it", new LatLon(41.4, 128.18))),
                                List.of(),
                                List.of()));
        var row = ByteBuffer.allocate(40);
        assertThat(Scans.search(round, row.putDouble(8, 41.4).array())).isEmpty();
        assertThat(Scans.search(round, row.putDouble(24, 128.18).array())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<type>vehicles_schoolyard</type></wpt>\n<wpt lat=\"1\" lon=\"2\">"
                        + "<name>Excavator here</name>",
                "<Data name=\"kind\"><value>schoolyard</value></Data></ExtendedData></Placemark>\n"
                        + "<Placemark><name>Excavator here</name>",
                "\"kind\":\"schoolyard\",\"title\":\"excavator here\"",
                "schoolyard,excavator here",
                "a value of a row: schoolyard\0\1\7excavator here\0\1\7\1\2\3\4\5\6\7",
            })
    void words_of_two_values_are_no_sentence(String text) {
        assertThat(Scans.search(scan, bytes(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<desc>A schoolyard excavator here</desc>",
                "<description><![CDATA[A <b>schoolyard</b><br/>excavator here]]></description>",
                "<text>schoolyard</text></g><g><text>excavator here</text>",
                "<p>schoolyard <time>excavator</time> here</p>",
                "a value of a row: schoolyard excavator here\0\1\7\1\2\3\4\5\6\7",
            })
    void words_of_one_value_are_found(String text) {
        assertThat(Scans.search(scan, bytes(text))).hasSize(1);
    }

    @Test
    void a_longitude_and_a_latitude_of_two_places_that_may_leave_are_none() {
        var across = new LatLon(43.1752, 130.0148);
        var one =
                Scans.of(
                        new Secrets(List.of(new SecretPlace("it", across)), List.of(), List.of()),
                        ONE,
                        OTHER);
        assertThat(Scans.search(one, bytes("130.005,43.175 130.015,42.985"))).isEmpty();
        assertThat(Scans.search(one, bytes("130.005,43.175 130.015,43.175"))).hasSize(1);
        assertThat(Scans.search(one, bytes("130.005,43.175 130.0148,43.1752"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"schoolyard, excavator here, 0", "schoolyard excavator here, car, 1"})
    void words_of_two_columns_of_a_table_are_no_sentence(String one, String other, int leaks)
            throws IOException {
        var table = Files.write(folder.resolve("a.dbf"), table(one, other));
        assertThat(new FileScan(scan).search(table)).hasSize(leaks);
    }

    /// Of two columns of 30 bytes.
    private static byte[] table(String one, String other) {
        var table = ByteBuffer.allocate(97 + 61 + 61).order(ByteOrder.LITTLE_ENDIAN);
        table.put(new byte[] {3, 0, 1, 1}).putInt(2).putShort((short) 97).putShort((short) 61);
        table.put(32, bytes("ONE")).put(48, (byte) 30).put(64, bytes("TWO")).put(80, (byte) 30);
        table.put(96, (byte) 13).put(97, bytes("%-61s".formatted(" first")));
        table.put(158, bytes(" %-30s%-30s".formatted(one, other)));
        return table.array();
    }

    @Test
    void a_box_of_an_index_around_a_true_place_is_found_and_one_around_a_released_one_is_not() {
        var box = ByteBuffer.allocate(64);
        assertThat(Scans.search(scan, box(box, ONE, ONE).array())).isEmpty();
        assertThat(Scans.search(scan, box(box, SECRET, ONE).array())).isEmpty();
        assertThat(Scans.search(scan, box(box, SECRET, SECRET).array())).hasSize(1);
    }

    /// As SQLite rounds: down to the south-west, up to the north-east.
    private static ByteBuffer box(ByteBuffer into, LatLon from, LatLon to) {
        return into.putFloat(20, Math.nextDown((float) from.lonDegrees()))
                .putFloat(24, Math.nextUp((float) to.lonDegrees()))
                .putFloat(28, Math.nextDown((float) from.latDegrees()))
                .putFloat(32, Math.nextUp((float) to.latDegrees()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
