package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;

/// Bars of a lane beside each other.
class LaneRowsTest {
    private static final TimeAxis AXIS = new TimeAxis(span("2025-01-01", "2025-12-31"), 365);

    @Test
    void bars_that_would_cover_each_other_take_rows_of_their_own() {
        var placed = place(2, entry("2025-03-01", "2025-04-30"), entry("2025-04-01", "2025-05-30"));
        assertThat(placed).extracting(LaneRows.Placed::row).containsExactly(0, 1);
    }

    @Test
    void bars_after_each_other_share_a_row() {
        var placed = place(2, entry("2025-03-01", "2025-03-30"), entry("2025-04-10", "2025-05-30"));
        assertThat(placed).extracting(LaneRows.Placed::row).containsExactly(0, 0);
    }

    @Test
    void a_single_day_is_wide_enough_to_be_seen() {
        var bar = place(1, entry("2025-03-01", "2025-03-01")).getFirst();
        assertThat(bar.right() - bar.left()).isEqualTo(3);
    }

    @Test
    void what_is_out_of_view_is_not_placed() {
        assertThat(place(1, entry("2024-03-01", "2024-03-30"))).isEmpty();
    }

    @Test
    void without_a_free_row_the_one_that_is_free_soonest_is_shared() {
        var placed =
                place(
                        2,
                        entry("2025-01-01", "2025-12-31"),
                        entry("2025-02-01", "2025-03-31"),
                        entry("2025-03-01", "2025-05-30"));
        assertThat(placed).extracting(LaneRows.Placed::row).containsExactly(0, 1, 1);
    }

    private static List<LaneRows.Placed> place(int rows, Entry... entries) {
        return LaneRows.place(List.of(entries), AXIS, rows, 3);
    }

    private static Entry entry(String from, String to) {
        return new Entry(UUID.randomUUID(), Family.CROSSING, span(from, to), false);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
