package org.amnok.exchange;

import static org.amnok.exchange.WorkbookParts.HEAD;
import static org.amnok.exchange.WorkbookParts.book;
import static org.amnok.exchange.WorkbookParts.cells;
import static org.amnok.exchange.WorkbookParts.day;
import static org.amnok.exchange.WorkbookParts.row;
import static org.amnok.exchange.WorkbookParts.sheet;
import static org.amnok.exchange.WorkbookParts.text;
import static org.amnok.exchange.WorkbookParts.workbook;
import static org.amnok.exchange.WorkbookParts.worksheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTableTest {
    @TempDir Path folder;

    @Test
    void texts_numbers_and_days_are_words_as_they_are_shown() {
        var sheet =
                HEAD
                        + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2'><v>39.930000000000007</v>"
                        + "</c><c r='C2'><v>124.3</v></c><c r='D2' s='1'><v>45974</v></c>"
                        + "<c r='E2' t='str'><f>A2&amp;1</f><v>two 1</v></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3'><v>4E1</v></c>"
                        + "<c r='C3' s='4'><v>124</v></c><c r='D3' s='1'><v>45974.604166666664</v></c>"
                        + "<c r='E3' s='2'><v>0.6041666666666666</v></c></row>"
                        + "<row r='4'>"
                        + text("A4", "x")
                        + "<c r='B4' t='b'><v>1</v></c>"
                        + "<c r='D4' t='d'><v>2025-11-13</v></c><c r='E4' s='3'><v>45962</v></c></row>";
        var table = open(book(sheet)).getFirst();

        assertThat(table.columns()).containsExactly("title", "lat", "lon", "date", "note");
        assertThat(cells(table))
                .containsExactly(
                        List.of("two sedans", "39.93", "124.3", "2025-11-13", "two 1"),
                        List.of("혜산 & <시장>", "40", "124", "2025-11-13T14:30", "14:30"),
                        List.of("x", "true", "", "2025-11-13", "2025-11"));
        assertThat(table.suggested().places())
                .containsKeys(SightingColumn.LAT, SightingColumn.LON, SightingColumn.DATE);
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void a_month_or_a_year_that_is_shown_without_its_day_is_no_day() {
        var parts =
                book(
                        HEAD
                                + "<row r='2'>"
                                + styled(1, "45962")
                                + styled(2, "45962.5")
                                + "</row>"
                                + "<row r='3'>"
                                + styled(1, "45974")
                                + styled(3, "45658")
                                + "</row>"
                                + "<row r='4'>"
                                + styled(4, "45962")
                                + styled(5, "45962")
                                + "</row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy'/>"
                        + "<numFmt numFmtId='171' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;;@'/>"
                        + "<numFmt numFmtId='172' formatCode='m/yyyy h:mm'/></numFmts>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='17'/><xf numFmtId='17'/>"
                        + "<xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='172'/></cellXfs></styleSheet>");

        assertThat(cells(open(parts).getFirst()))
                .extracting(row -> row.subList(0, 2))
                .containsExactly(
                        List.of("2025-11", "2025-11-01T12:00"),
                        List.of("2025-11-13", "2025"),
                        List.of("2025-11", "2025-11-01"));
    }

    private static String styled(int style, String value) {
        return "<c s='" + style + "'><v>" + value + "</v></c>";
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        var parts = book(HEAD + "<row r='2'>" + text("A2", "x") + day("D2", "44512") + "</row>");
        parts.put("xl/workbook.xml", workbook("<workbookPr date1904='1'/>", sheet("S", 1, "")));

        assertThat(cells(open(parts).getFirst()).getFirst().get(3)).isEqualTo("2025-11-13");
    }

    @Test
    void the_days_around_the_29_february_that_never_was_are_right() {
        var rows = new StringBuilder(HEAD);
        var days = new String[] {"1", "59", "60", "61", "-3"};
        for (var i = 0; i < days.length; i++) {
            rows.append(
                    "<row>" + text("A" + (i + 2), "x") + day("D" + (i + 2), days[i]) + "</row>");
        }
        assertThat(cells(open(book(rows.toString())).getFirst()))
                .extracting(row -> row.get(3))
                .containsExactly("1900-01-01", "1900-02-28", "60", "1900-03-01", "-3");
    }

    @Test
    void hidden_rows_and_columns_are_read_and_told() {
        var sheet =
                "<cols><col min='2' max='3' hidden='1'/><col min='9' max='16384' hidden='1'/></cols>";
        var table =
                open(book(
                                sheet,
                                HEAD
                                        + row(2, "shown", "")
                                        + row(3, "kept back", " hidden='1'")
                                        + row(4, "shown", "")))
                        .getFirst();

        assertThat(TableRows.of(table)).extracting(RecordRow::number).containsExactly(2L, 3L, 4L);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "1 row is hidden in the workbook and read like the others: 3",
                        "2 columns are hidden in the workbook and read like the others: B, C");
    }

    @Test
    void formulas_without_value_errors_and_merged_cells_are_told() {
        var table =
                open(book(
                                "",
                                HEAD
                                        + "<row r='2'>"
                                        + text("A2", "x")
                                        + "<c r='B2'><f>1+1</f></c>"
                                        + "<c r='C2' t='e'><v>#N/A</v></c></row>",
                                "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>"))
                        .getFirst();

        assertThat(cells(table)).containsExactly(List.of("x", "", "", "", ""));
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "1 formula has no value in the file, read as empty cells",
                        "1 cell holds an error like #N/A, read as empty",
                        "1 group of cells is merged: only the first cell of each holds the value");
    }

    @Test
    void comments_pictures_and_addresses_behind_words_are_told() {
        var parts =
                book(
                        HEAD
                                + row(2, "Daily NK", "")
                                + "<row r='3'>"
                                + text("B3", "x.org")
                                + "<c r='C3' t='str'><f>HYPERLINK(\"https://n.kr/1\",1)"
                                + "</f><v>news</v></c></row>");
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations(
                        "hyperlink https://dailynk.com/1",
                        "hyperlink http://x.org/",
                        "comments ../comments1.xml",
                        "drawing /xl/drawings/drawing1.xml"));
        parts.put(
                "xl/comments1.xml",
                "<comments><authors><author>K</author></authors><commentList><comment ref='A2'>"
                        + "<text><t>told by P.</t></text></comment></commentList></comments>");
        parts.put("xl/drawings/drawing1.xml", "<wsDr/>");
        parts.put("xl/drawings/_rels/drawing1.xml.rels", relations("image ../media/a.jpeg"));
        var table = open(parts).getFirst();

        assertThat(cells(table)).hasSize(2);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "1 cell has a comment, not read",
                        "2 addresses behind words of cells, not read",
                        "1 picture lies on the sheet, not read");
    }

    private static String relations(String... kindsAndTargets) {
        return Arrays.stream(kindsAndTargets)
                .map(each -> each.split(" "))
                .map(each -> "<r Type='http://x/" + each[0] + "' Target='" + each[1] + "'/>")
                .collect(Collectors.joining("", "<Relationships>", "</Relationships>"));
    }

    @Test
    void sheets_are_tables_and_hidden_ones_come_last() {
        var parts = book(HEAD + row(2, "a", ""));
        parts.put(
                "xl/workbook.xml",
                workbook(
                        "",
                        sheet("Lists", 2, " state='veryHidden'")
                                + sheet("Seen", 1, "")
                                + sheet("Empty", 3, "")));
        parts.put("xl/worksheets/sheet2.xml", worksheet("", HEAD + row(2, "b", ""), ""));
        parts.put("xl/worksheets/sheet3.xml", worksheet("", "", ""));
        var tables = open(parts);

        assertThat(tables).extracting(RecordTable::name).containsExactly("Seen", "Lists");
        assertThat(tables).extracting(RecordTable::isHidden).containsExactly(false, true);
    }

    @Test
    void a_title_above_the_table_and_blank_rows_are_passed_over() {
        var table =
                open(book(
                                "<row r='1'>"
                                        + text("A1", "Seen in autumn")
                                        + "</row>"
                                        + HEAD.replace("r='1'", "r='3'")
                                        + row(4, "a", "")
                                        + "<row r='5'/>"
                                        + row(6, "b", "")
                                        + row(7, "c", "")))
                        .getFirst();

        assertThat(table.columns()).startsWith("title", "lat");
        assertThat(TableRows.of(table)).extracting(RecordRow::number).containsExactly(4L, 6L, 7L);
    }

    @Test
    void a_title_stands_above_rows_of_many_lengths() {
        var table =
                open(book(
                                "<row r='1'>"
                                        + text("A1", "Seen in autumn")
                                        + "</row>"
                                        + HEAD.replace("r='1'", "r='3'")
                                        + row(4, "a", "")
                                        + "<row r='5'>"
                                        + text("A5", "b")
                                        + "</row>"))
                        .getFirst();

        assertThat(table.columns()).startsWith("title", "lat");
        assertThat(TableRows.of(table)).extracting(RecordRow::number).containsExactly(4L, 5L);
    }

    @Test
    void rich_text_is_joined_without_its_pronunciation() {
        var table =
                open(book(
                                HEAD
                                        + "<row r='2'><c r='A2' t='inlineStr'><is><r><t>white"
                                        + " </t></r><r><t>sedans_x000A_four</t></r>"
                                        + "<rPh sb='0' eb='1'><t>no</t></rPh></is></c></row>"))
                        .getFirst();
        assertThat(cells(table).getFirst().getFirst()).isEqualTo("white sedans\nfour");
    }

    @Test
    void a_workbook_that_unpacks_to_far_more_is_refused() {
        var parts = book("<row r='1'>" + " ".repeat(40 << 20) + "</row>");
        assertThatThrownBy(() -> open(parts))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("unpacks");
    }

    @Test
    void a_workbook_without_anything_is_refused() {
        assertThatThrownBy(() -> open(book("")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("No sheet of the workbook holds anything");
    }

    @Test
    void an_entity_is_never_followed() {
        var parts = book("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData>"
                        + HEAD
                        + "<row r='2'><c r='A2' t='str'><v>&b;</v></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> open(parts))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("document type");
    }

    private List<RecordTable> open(Map<String, String> parts) {
        return WorkbookParts.open(folder, parts);
    }
}
