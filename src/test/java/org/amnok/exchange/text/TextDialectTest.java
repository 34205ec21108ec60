package org.amnok.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of text that are not written as RFC 4180 has it.
class TextDialectTest {
    private static final String ROWS = "2025-09-13,41.4,three trucks\n";

    @TempDir Path folder;

    @Test
    void a_title_above_the_table_is_passed_over_and_told() throws IOException {
        var table = table("Sightings of autumn\n\ndate,lat,note\n" + ROWS.repeat(4));
        assertThat(table.columns()).containsExactly("date", "lat", "note");
        assertThat(rows(table)).hasSize(4);
        assertThat(table.warnings())
                .anySatisfy(problem -> assertThat(problem.what()).contains("above the table"));
    }

    @Test
    void a_second_row_of_names_is_no_record() throws IOException {
        var table = table("when,where,what\n#date,#geo+lat,#note\n" + ROWS.repeat(4));
        assertThat(table.columns()).containsExactly("when #date", "where #geo+lat", "what #note");
        assertThat(rows(table)).hasSize(4);
    }

    @Test
    void words_in_the_first_record_are_no_second_row_of_names() throws IOException {
        var table = table("date,lat,note\n,,no place told\n" + ROWS.repeat(4));
        assertThat(rows(table)).hasSize(5);
    }

    @Test
    void cells_in_apostrophes_are_read_without_them() throws IOException {
        var table = table("date,note\n" + "'2025-09-13','trucks, three'\n".repeat(3));
        assertThat(rows(table)).allMatch(List.of("2025-09-13", "trucks, three")::equals);
    }

    @Test
    void an_apostrophe_in_a_word_quotes_nothing() throws IOException {
        var table = table("date,note\n" + "2025-09-13,'twas the driver's\n".repeat(3));
        assertThat(rows(table)).allMatch(List.of("2025-09-13", "'twas the driver's")::equals);
    }

    @Test
    void a_backslash_before_a_mark_is_taken_away() throws IOException {
        var table = table("date,note\n2025-09-13,\"the \\\"yard\\\", full\"\n");
        assertThat(rows(table)).containsExactly(List.of("2025-09-13", "the \"yard\", full"));
    }

    @Test
    void a_blank_behind_every_delimiter_belongs_to_no_cell() throws IOException {
        var table = table("date, lat, note\n" + "2025-09-13, 41.4, \"one, two\"\n".repeat(3));
        assertThat(rows(table)).allMatch(List.of("2025-09-13", "41.4", "one, two")::equals);
    }

    @Test
    void blanks_part_cells_where_nothing_else_does() throws IOException {
        var table = table("date lat lon\n" + "2025-09-13 41.4 128.1\n".repeat(3));
        assertThat(table.columns()).containsExactly("date", "lat", "lon");
    }

    @Test
    void pairs_of_coordinates_stay_one_column() throws IOException {
        var table = table("41.40 128.17\n41.41 128.18\n41.42 128.19\n");
        assertThat(table.columns()).hasSize(1);
    }

    @Test
    void a_mark_that_is_not_doubled_belongs_to_its_cell() throws IOException {
        var table = table("a,b,c\n1,\"a 10\" pipe, new\",3\n");
        assertThat(rows(table)).containsExactly(List.of("1", "a 10\" pipe, new", "3"));
    }

    @Test
    void a_mark_closes_its_cell_where_another_cell_in_marks_follows() throws IOException {
        var table = table("a,b,c\n\"one\"two,\"three\",4\n");
        assertThat(rows(table)).containsExactly(List.of("onetwo", "three", "4"));
    }

    @Test
    void a_mark_that_is_not_doubled_swallows_no_other_line() throws IOException {
        var table = table("a,b,c\n1,\"x\"y,2\n3,\"z\",4\n");
        assertThat(rows(table)).containsExactly(List.of("1", "xy", "2"), List.of("3", "z", "4"));
    }

    @Test
    void names_that_are_repeated_where_files_were_joined_are_no_record() throws IOException {
        var table = table(("date,lat,note\n" + ROWS).repeat(2));
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void another_table_behind_the_first_is_told_and_not_read() throws IOException {
        var read = new ArrayList<RecordRow>();
        table("date,lat,note\n" + ROWS + "date,lat,note,extra\n" + ROWS.repeat(2)).read(read::add);
        assertThat(read).hasSize(2);
        assertThat(String.valueOf(read.getLast().problem())).contains("Another table begins here");
    }

    private RecordTable table(String text) throws IOException {
        return RecordTables.open(Files.writeString(folder.resolve("t.csv"), text)).getFirst();
    }

    private static List<List<String>> rows(RecordTable table) {
        var rows = new ArrayList<List<String>>();
        table.read(row -> rows.add(row.cells()));
        return rows;
    }
}
