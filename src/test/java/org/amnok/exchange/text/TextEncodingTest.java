package org.amnok.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.ReadTables;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of text as spreadsheets write them in the encodings of East Asia.
///
/// The files in `/tables` are two rows each, written in UTF-8 and changed by:
///
/// - `iconv -f UTF-8 -t CP949` (and GB18030, SHIFT_JIS, UTF-16LE, UTF-16BE, UTF-16) for those named
///   after a language;
/// - LibreOffice Calc, from a workbook: `soffice --headless --convert-to "csv:Text - txt - csv
///   (StarCalc):59,34,62,1"` (59, 44, 9: the delimiter; 62 CP949, 85 GB18030, 60 Shift_JIS, 65535
///   UTF-16, 76 UTF-8);
/// - Gnumeric: `ssconvert -T Gnumeric_stf:stf_assistant -O 'separator="<tab>" charset=CP949'`.
class TextEncodingTest {
    private static final Path TABLES = Path.of("src/test/resources/tables");

    private static final Charset CP949 = Charset.forName("x-windows-949");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "korean-cp949.csv          | CP949                   | commas",
                "korean-utf16le.csv        | UTF-16 LE               | commas",
                "chinese-gb18030.csv       | GB18030                 | commas",
                "chinese-utf16be.csv       | UTF-16 BE               | commas",
                "japanese-shift-jis.csv    | Shift_JIS               | semicolons",
                "japanese-utf16.csv        | UTF-16 LE               | semicolons",
                "libreoffice-cp949.csv     | CP949                   | semicolons",
                "libreoffice-gb18030.csv   | GB18030                 | commas",
                "libreoffice-shift-jis.txt | Shift_JIS               | tabs",
                "libreoffice-utf16.txt     | UTF-16 LE               | tabs",
                "libreoffice-utf8.csv      | UTF-8                   | commas",
                "gnumeric-cp949.txt        | CP949                   | tabs"
            })
    void encoding_and_delimiter_are_found_out_and_said(
            String file, String encoding, String delimiter) {
        assertThat(table(file).format())
                .isEqualTo("Text table, " + encoding + ", separated by " + delimiter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "korean-cp949.csv",
                "korean-utf16le.csv",
                "libreoffice-cp949.csv",
                "libreoffice-utf16.txt",
                "libreoffice-utf8.csv",
                "gnumeric-cp949.txt"
            })
    void korean_rows_are_read(String file) {
        var read = ReadTables.of(TABLES.resolve(file), List.of());
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted())
                .extracting(Sighting::title)
                .containsExactly("혜산 강변 도로의 차량", "신의주 세관 앞");
        assertThat(read.accepted().getFirst().notes().internalNote()).isEqualTo("흰색 승용차, 번호판 없음");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chinese-gb18030.csv", "chinese-utf16be.csv", "libreoffice-gb18030.csv"})
    void chinese_rows_are_read(String file) {
        var read = ReadTables.of(TABLES.resolve(file), List.of());
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted()).extracting(Sighting::title).containsExactly("长白县对岸的车辆", "丹东口岸");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"japanese-shift-jis.csv", "japanese-utf16.csv", "libreoffice-shift-jis.txt"})
    void japanese_rows_are_read(String file) {
        var read = ReadTables.of(TABLES.resolve(file), List.of());
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted())
                .extracting(Sighting::title)
                .containsExactly("恵山の川沿いの道に車両", "新義州の税関前");
    }

    @Test
    void a_guessed_encoding_is_told_as_a_warning() {
        assertThat(table("korean-cp949.csv").warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.sentence()).contains("look like CP949", "Choose"));
        assertThat(table("libreoffice-utf8.csv").warnings()).isEmpty();
    }

    @Test
    void a_person_may_choose_encoding_and_delimiter() throws IOException {
        var file = Files.write(folder.resolve("a.csv"), "제목|위도\n산|41".getBytes(CP949));
        var chosen = new TextChoice(CP949, '|', null);
        assertThat(TextTable.open(file, chosen).columns()).containsExactly("제목", "위도");
        assertThat(TextTable.open(file, chosen).warnings()).isEmpty();
        var wrong = new TextChoice(StandardCharsets.ISO_8859_1, ',', null);
        assertThat(TextTable.open(file, wrong).columns()).hasSize(1);
    }

    @Test
    void the_encoding_is_found_out_by_the_first_letters_however_late_they_come()
            throws IOException {
        var late = "title,lat,lon\n" + "car,41.4,128.2\n".repeat(10_000) + "혜산의 차량,41.4,128.2\n";
        var file = Files.write(folder.resolve("a.csv"), late.getBytes(CP949));
        assertThat(TextTable.open(file, TextChoice.FOUND_OUT).format()).contains("CP949");
    }

    @Test
    void a_broken_byte_in_utf8_is_told_with_its_line() throws IOException {
        var bytes =
                "title,lat,lon\n혜산의 차량들,41,128\n혜산의 차량?,41,128\n".getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        var file = Files.write(folder.resolve("a.csv"), bytes);
        assertThatThrownBy(() -> ReadTables.of(file, List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not written in UTF-8 · a.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CP949", "cp-949", "UTF8", "utf-16le", "shift-jis", "gb18030", "EUC-KR"})
    void encodings_are_known_by_the_names_that_people_use(String name) {
        assertThat(TextFormat.encodingNamed(name)).isPresent();
    }

    @Test
    void a_first_line_that_states_the_delimiter_is_taken_at_its_word() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "sep=|\ntitle|lat|lon\na|41|128\n");
        var read = ReadTables.of(file, List.of());
        assertThat(read.accepted()).extracting(Sighting::title).containsExactly("a");
    }

    @Test
    void a_delimiter_within_quotation_marks_is_none() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "\"a,b,c,d\";lat;lon\n\"one, two, three, four\";41,5;128,25\n");
        var at = (Place.Located) ReadTables.of(file, List.of()).accepted().getFirst().place();
        assertThat(at.point()).isEqualTo(new LatLon(41.5, 128.25));
    }

    @Test
    void an_endless_quotation_needs_no_memory_and_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "title,lat,lon\na,41,128\n\"b,");
        var filler = "x".repeat(1 << 20);
        for (var i = 0; i < 40; i++) {
            Files.writeString(file, filler, java.nio.file.StandardOpenOption.APPEND);
        }
        var read = ReadTables.of(file, List.of());
        assertThat(read.accepted()).hasSize(1);
        assertThat(read.rejected().getFirst().problem().sentence())
                .contains("line 3", "not closed");
    }

    private static RecordTable table(String file) {
        return RecordTables.open(TABLES.resolve(file)).getFirst();
    }
}
