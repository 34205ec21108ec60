package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.TextChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shapefiles made byte by byte: those of other programs are in [OtherProgramsTest].
class ShapefileTableTest {
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    @TempDir private Path folder;
    private final ByteBuffer shapes = little(100_000);

    @BeforeEach
    void a_header() {
        shapes.order(ByteOrder.BIG_ENDIAN).putInt(0, 9994).order(ByteOrder.LITTLE_ENDIAN);
        shapes.position(100);
    }

    @Test
    void points_lines_and_areas_are_read_with_their_holes() throws IOException {
        record(little(20).putInt(1).putDouble(1).putDouble(2));
        record(parts(3, new int[] {0, 2}, 1, 2, 3, 4, 5, 6, 7, 8));
        record(
                parts(
                        5,
                        new int[] {0, 5, 10},
                        0,
                        0,
                        0,
                        4,
                        4,
                        4,
                        4,
                        0,
                        0,
                        0,
                        1,
                        1,
                        2,
                        1,
                        2,
                        2,
                        1,
                        2,
                        1,
                        1,
                        10,
                        10,
                        10,
                        12,
                        12,
                        12,
                        10,
                        10));
        record(little(4).putInt(0));

        assertThat(rows())
                .extracting(row -> String.valueOf(row.shape()))
                .containsExactly(
                        "POINT (1 2)",
                        "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                        "MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)),"
                                + " ((10 10, 10 12, 12 12, 10 10)))",
                        "null");
    }

    @Test
    void heights_are_kept() throws IOException {
        record(little(36).putInt(11).putDouble(1).putDouble(2).putDouble(712).putDouble(0));

        assertThat(requireNonNull(rows().getFirst().shape()).getCoordinate().z).isEqualTo(712);
    }

    @Test
    void counts_that_no_file_can_hold_cost_only_their_own_record() throws IOException {
        record(little(44).putInt(3).position(36).putInt(1_000_000_000).putInt(1_000_000_000));
        record(little(40).putInt(8).position(36).putInt(900_000));
        record(little(60).putInt(5).position(36).putInt(2).putInt(1).putInt(-1).putInt(7));
        record(little(20).putInt(1).putDouble(1).putDouble(2));

        assertThat(rows().subList(0, 3)).allMatch(row -> row.problem() != null);
        assertThat(rows().get(3).shape()).hasToString("POINT (1 2)");
    }

    @Test
    void a_length_that_no_file_can_hold_is_told() throws IOException {
        shapes.order(ByteOrder.BIG_ENDIAN).putInt(1).putInt(1_000_000_000);

        assertThatThrownBy(this::rows)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("claims to have 2000000000 bytes");
    }

    @Test
    void a_number_of_rows_that_no_file_can_hold_is_not_believed() throws IOException {
        table(1_000_000_000, StandardCharsets.UTF_8, " ford");

        assertThat(rows()).extracting(RecordRow::cells).containsExactly(List.of("ford"));
    }

    @Test
    void deleted_rows_are_gone_with_their_shapes() throws IOException {
        record(little(20).putInt(1).putDouble(1).putDouble(2));
        record(little(20).putInt(1).putDouble(3).putDouble(4));
        table(2, StandardCharsets.UTF_8, "*gone", " ford");

        assertThat(rows())
                .extracting(row -> String.valueOf(row.shape()))
                .containsExactly("POINT (3 4)");
    }

    @Test
    void an_encoding_that_nothing_names_is_found_out_and_told() throws IOException {
        table(1, KOREAN, " 혜산 강변의 트럭 서른 대");
        var table = table();

        assertThat(TableRows.of(table).getFirst().cells()).containsExactly("혜산 강변의 트럭 서른 대");
        assertThat(table.warnings().getFirst().what()).contains("CP949");
    }

    @Test
    void words_are_utf_8_under_another_name_where_only_that_fits() throws IOException {
        table(1, StandardCharsets.UTF_8, " 혜산 강변의 트럭 서른 대");
        Files.writeString(folder.resolve("A.cpg"), "949");
        var table = table();

        assertThat(TableRows.of(table).getFirst().cells()).containsExactly("혜산 강변의 트럭 서른 대");
        assertThat(table.warnings().getFirst().what()).contains("another text encoding", "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"CP949", "949", "EUC-KR", "ms949", "LDID/949"})
    void an_encoding_that_a_part_names_is_taken(String name) throws IOException {
        table(1, KOREAN, " 혜산");
        Files.writeString(folder.resolve("A.CPG"), name);

        assertThat(rows().getFirst().cells()).containsExactly("혜산");
    }

    @Test
    void without_prj_degrees_are_taken_for_wgs_84_and_told() throws IOException {
        record(little(20).putInt(1).putDouble(1).putDouble(2));
        var table = table();

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(table.warnings().getFirst().what()).contains("WGS 84 was assumed");
    }

    @Test
    void without_prj_metres_are_refused() throws IOException {
        shapes.putDouble(36, 400_000);

        assertThatThrownBy(this::rows)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(".prj");
    }

    private void record(ByteBuffer content) {
        shapes.order(ByteOrder.BIG_ENDIAN).putInt(1).putInt(content.capacity() / 2);
        shapes.put(content.array());
    }

    private static ByteBuffer parts(int type, int[] starts, double... xy) {
        var bytes = little(44 + 4 * starts.length + 8 * xy.length);
        bytes.putInt(type).position(36).putInt(starts.length).putInt(xy.length / 2);
        for (var start : starts) {
            bytes.putInt(start);
        }
        for (var ordinate : xy) {
            bytes.putDouble(ordinate);
        }
        return bytes;
    }

    /// A table of one column of text; each row begins with its mark.
    @Test
    void a_person_says_how_words_are_encoded_that_nothing_tells() throws IOException {
        table(1, KOREAN, " 혜산");
        assertThat(table().isEncoded()).isTrue();
        var western = Charset.forName("windows-1252");
        assertThat(title(new TextChoice(KOREAN, null, null))).isEqualTo("혜산");
        assertThat(title(new TextChoice(western, null, null)))
                .isEqualTo(new String("혜산".getBytes(KOREAN), western));
    }

    @ParameterizedTest
    @CsvSource({"000046,46", "-007.50,-7.50", "0.5,0.5", "0,0", "00.000,0", "***,''"})
    void a_number_is_read_without_what_fills_its_field(String kept, String read)
            throws IOException {
        table(1, KOREAN, " " + kept);
        var file = folder.resolve("A.dbf");
        var bytes = Files.readAllBytes(file);
        bytes[43] = 'N';
        Files.write(file, bytes);
        assertThat(title(new TextChoice(KOREAN, null, null))).isEqualTo(read);
    }

    private String title(TextChoice choice) {
        var titles = new java.util.ArrayList<String>();
        var table = RecordTables.open(folder.resolve("A.dbf"), choice).getFirst();
        table.read(row -> titles.add(row.cells().getFirst().strip()));
        return titles.getFirst();
    }

    private void table(int declared, Charset charset, String... rows) throws IOException {
        var bytes = little(10_000);
        bytes.putInt(4, declared).putShort(8, (short) 65).putShort(10, (short) 61);
        bytes.put(32, "title".getBytes(StandardCharsets.US_ASCII)).put(43, (byte) 'C');
        bytes.put(48, (byte) 60).put(64, (byte) 0x0D).position(65);
        for (var row : rows) {
            var start = bytes.position();
            bytes.put(row.getBytes(charset));
            while (bytes.position() < start + 61) {
                bytes.put((byte) ' ');
            }
        }
        Files.write(
                folder.resolve("A.dbf"), java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private RecordTable table() throws IOException {
        var file = folder.resolve(shapes.position() > 100 ? "A.shp" : "A.dbf");
        if (shapes.position() > 100 || !Files.exists(file)) {
            file = folder.resolve("A.shp");
            Files.write(file, java.util.Arrays.copyOf(shapes.array(), shapes.position()));
        }
        return RecordTables.open(file).getFirst();
    }

    private List<RecordRow> rows() throws IOException {
        return TableRows.of(table());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
