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

    @Test
    void what_nobody_asked_for_needs_no_room() {
        var flow = new TableFlow(500, HEIGHT, 1, LINE);
        assertThat(flow.with(List.of(group("", 9)), 2, TableFlowTest::row).fits()).isTrue();
        assertThat(flow.left()).isEqualTo(7);
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
