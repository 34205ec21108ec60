package org.amnok.exchange;

import static org.amnok.exchange.WorkbookParts.HEAD;
import static org.amnok.exchange.WorkbookParts.book;
import static org.amnok.exchange.WorkbookParts.cells;
import static org.amnok.exchange.WorkbookParts.row;
import static org.amnok.exchange.WorkbookParts.sheet;
import static org.amnok.exchange.WorkbookParts.text;
import static org.amnok.exchange.WorkbookParts.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks with very much of something.
class WorkbookLimitsTest {
    @TempDir Path folder;

    @Test
    void a_cell_far_to_the_right_takes_no_memory_and_is_told() {
        var table =
                open(book(
                                HEAD
                                        + "<row r='2'>"
                                        + text("A2", "x")
                                        + text("ZZZZZZZ2", "y")
                                        + "</row>"))
                        .getFirst();
        assertThat(cells(table).getFirst()).hasSize(5);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly("1 cell beyond column 500 not read");
    }

    @Test
    void an_address_in_the_row_of_its_formula_is_read_on_either_side() {
        var rows = new StringBuilder(HEAD);
        for (var i = 2; i < 4; i++) {
            rows.append("<row r='" + i + "'>");
            var address = text((i == 2 ? "A" : "C") + i, "n.kr/" + i);
            rows.append(i == 2 ? address : "");
            rows.append("<c r='B" + i + "' t='str'><f>HYPERLINK(\"https://n.kr/" + i);
            rows.append("\",1)</f><v>news</v></c>").append(i == 3 ? address : "").append("</row>");
        }
        var table = open(book(rows.toString())).getFirst();

        assertThat(cells(table)).hasSize(2);
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void of_very_many_addresses_behind_words_all_are_counted() {
        var rows = new StringBuilder(HEAD);
        for (var i = 2; i < 20_002; i++) {
            rows.append("<row r='" + i + "'>").append(text("A" + i, "x"));
            rows.append("<c r='B" + i + "' t='str'><f>HYPERLINK(\"https://n.kr/" + i);
            rows.append("\",1)</f><v>news</v></c></row>");
        }
        var table = open(book(rows.toString())).getFirst();

        assertThat(cells(table)).hasSize(20_000);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly("20,000 addresses behind words of cells, not read");
    }

    @Test
    void a_column_that_is_hidden_twice_is_told_once() {
        var columns = "<cols>" + "<col min='2' max='3' hidden='1'/>".repeat(2) + "</cols>";
        var table = open(book(columns, HEAD + row(2, "x", ""))).getFirst();

        assertThat(cells(table)).hasSize(1);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "2 columns are hidden in the workbook and read like the others: B, C");
    }

    @Test
    void a_workbook_with_more_sheets_than_are_read_is_refused() {
        var parts = book(HEAD + row(2, "x", ""));
        parts.put("xl/workbook.xml", workbook("", sheet("S", 1, "").repeat(501)));

        assertThatThrownBy(() -> open(parts))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("more than 500 sheets");
    }

    private List<RecordTable> open(Map<String, String> parts) {
        return WorkbookParts.open(folder, parts);
    }
}
