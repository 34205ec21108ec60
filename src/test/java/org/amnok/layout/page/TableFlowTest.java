package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;

class TableFlowTest {
    private static final ReleasedSighting ONE =
            TestRelease.released(List.of(Sightings.titled("cars"))).sightings().getFirst();

    @Test
    void a_width_has_as_many_columns_as_can_be_read() {
        assertThat(List.of(40.0, 82.0, 135.0, 182.0))
                .extracting(TableFlow::columns)
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void rows_go_on_in_the_next_column_without_their_heading() {
        var flow = flow(2, group("Hyesan", 6));
        assertThat(flow.fits()).isTrue();
        assertThat(flow.left()).isZero();
        assertThat(flow.parts()).extracting(part -> part.rows().size()).containsExactly(4, 2);
        assertThat(flow.parts()).extracting(TableFlow.Part::heading).containsExactly("Hyesan", "");
        assertThat(flow.parts().getLast().x()).isGreaterThan(flow.width());
        assertThat(flow.parts().getLast().top()).isZero();
    }

    @Test
    void what_has_no_room_is_counted_and_its_number_has() {
        var flow = flow(1, group("Hyesan", 6));
        assertThat(flow.fits()).isFalse();
        assertThat(flow.left()).isEqualTo(3);
        assertThat(flow.end()).isLessThanOrEqualTo(HEIGHT - LINE);
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_column() {
        var flow = flow(2, group("Hyesan", 3), group("Changbai", 1));
        assertThat(flow.parts().getLast().heading()).isEqualTo("Changbai");
        assertThat(flow.parts().getLast().y()).isZero();
        assertThat(flow.parts().getLast().x()).isPositive();
    }

    /// Rows may need more lines than a heading makes room for.
    @Test
    void no_heading_stands_above_none_of_its_rows() {
        var groups = List.of(group("Hyesan", 1), group("Changbai", 2));
        var one = new TableFlow(500, HEIGHT, 1, 5).with(groups, 200, TableFlowTest::high);
        assertThat(one.parts()).extracting(TableFlow.Part::heading).containsExactly("Hyesan");
        assertThat(one.left()).isEqualTo(2);
        assertThat(one.end()).isEqualTo(50);
        var two = new TableFlow(500, HEIGHT, 2, 5).with(groups, 200, TableFlowTest::high);
        assertThat(two.parts()).extracting(part -> part.rows().size()).containsExactly(1, 2);
        assertThat(two.parts().getLast().heading()).isEqualTo("Changbai");
        assertThat(two.parts().getLast().y()).isZero();
    }

    @Test
    void rows_whose_heading_has_no_room_are_counted_and_not_set_under_another() {
        var flow = flow(1, group("Hyesan", 2), group("Changbai", 1));
        assertThat(flow.parts()).extracting(TableFlow.Part::heading).containsExactly("Hyesan");
        assertThat(flow.parts().getFirst().rows()).hasSize(2);
        assertThat(flow.left()).isEqualTo(1);
        assertThat(flow.fits()).isFalse();
        assertThat(flow.end()).isEqualTo(60);
    }

    private static TableFlow.Row high(ReleasedSighting sighting) {
        return new TableFlow.Row(sighting, List.of("cars"), 30);
    }

    @Test
    void what_nobody_asked_for_needs_no_room() {
        var flow = new TableFlow(500, HEIGHT, 1, LINE);
        assertThat(flow.with(List.of(group("", 9)), 2, TableFlowTest::row).fits()).isTrue();
        assertThat(flow.left()).isEqualTo(7);
    }

    @Test
    void a_heading_of_rows_that_nobody_asked_for_needs_no_room_either() {
        var groups = List.of(group("Hyesan", 2), group("Changbai", 1));
        var flow = new TableFlow(500, HEIGHT, 1, LINE).with(groups, 2, TableFlowTest::row);
        assertThat(flow.fits()).isTrue();
        assertThat(flow.left()).isEqualTo(1);
    }

    private static final double HEIGHT = 100;
    private static final double LINE = 10;

    private static TableFlow flow(int columns, TableGroups.Group... groups) {
        return new TableFlow(500, HEIGHT, columns, LINE)
                .with(List.of(groups), 200, TableFlowTest::row);
    }

    private static TableGroups.Group group(String heading, int rows) {
        return new TableGroups.Group(heading, Collections.nCopies(rows, ONE));
    }

    private static TableFlow.Row row(ReleasedSighting sighting) {
        return new TableFlow.Row(sighting, List.of("cars"), 20);
    }
}
