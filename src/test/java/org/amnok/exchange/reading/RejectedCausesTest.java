package org.amnok.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.Counted;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RowPlace;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

/// Rejected rows told by their cause.
class RejectedCausesTest {
    @Test
    void one_cause_is_told_once_with_its_rows() {
        var rows =
                IntStream.rangeClosed(3, 59)
                        .mapToObj(line -> row(line, "“차량” is not a known kind", "분류"))
                        .toList();
        assertThat(RejectedCauses.of(rows))
                .containsExactly(
                        new Problem(
                                "57 rows: “차량” is not a known kind",
                                "rows.csv, column 분류, line 3, 4, 5, 6, 7, 8, 9, 10 and 49 more",
                                "Mend it."));
    }

    @Test
    void other_values_of_one_cause_are_counted() {
        var rows =
                List.of(
                        row(3, "“soon” is not understood", "date"),
                        row(5, "“later” is not understood", "date"),
                        row(6, "“never” is not understood", "date"));
        assertThat(RejectedCauses.of(rows))
                .extracting(Problem::what)
                .containsExactly("3 rows: “soon” is not understood, and 2 others like it");
    }

    @Test
    void causes_in_different_columns_are_two_and_a_single_row_is_told_as_it_is() {
        var one = row(3, "“x” is not a number", "lat");
        var other = row(4, "“x” is not a number", "lon");
        assertThat(RejectedCauses.of(List.of(one, other)))
                .containsExactly(one.problem(), other.problem());
    }

    @Test
    void where_it_stands_is_said_in_the_language_of_the_window() {
        var one = row(3, "“x”", "lat");
        assertThat(one.problem().where()).isEqualTo("rows.csv, line 3, column lat");
        assertThat(Messages.in("ko", () -> one.problem().where())).isEqualTo("rows.csv, 3행, 열 lat");
        var two = List.of(one, row(4, "“x”", "lat"));
        assertThat(Messages.in("ja", () -> RejectedCauses.of(two)))
                .extracting(Problem::where)
                .containsExactly("rows.csv、列 lat、3、4行目");
    }

    private static ReadRow.Rejected row(long line, String what, String column) {
        return new ReadRow.Rejected(
                new RecordRow(line, List.of(), null, null),
                new RowPlace("rows.csv", Counted.LINE, line, column),
                new Problem(what, "", "Mend it."));
    }
}
