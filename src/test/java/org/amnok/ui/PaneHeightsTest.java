package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.ui.PaneHeights.Wish;
import org.junit.jupiter.api.Test;

/// Who gives way below the map.
class PaneHeightsTest {
    private static final Wish TABLE = new Wish(230, 90, 36, PaneHeights.ROW);
    private static final Wish TIMELINE = new Wish(190, 132, PaneHeights.LINE);

    @Test
    void with_room_enough_each_has_what_it_wants() {
        assertThat(PaneHeights.of(800, TABLE, TIMELINE, false))
                .isEqualTo(new PaneHeights(230, 190));
    }

    @Test
    void the_timeline_gives_way_first() {
        assertThat(PaneHeights.of(760, TABLE, TIMELINE, false))
                .isEqualTo(new PaneHeights(230, 168));
    }

    @Test
    void a_timeline_whose_bars_cannot_be_told_apart_is_a_line() {
        assertThat(PaneHeights.of(700, TABLE, TIMELINE, false))
                .isEqualTo(new PaneHeights(230, PaneHeights.LINE));
    }

    @Test
    void then_the_table_has_fewer_rows_and_cuts_none() {
        assertThat(PaneHeights.of(592, TABLE, TIMELINE, false))
                .isEqualTo(new PaneHeights(230 - 2 * 22, PaneHeights.LINE));
    }

    @Test
    void a_table_without_rows_is_its_tabs() {
        assertThat(PaneHeights.of(480, TABLE, TIMELINE, false))
                .isEqualTo(new PaneHeights(36, PaneHeights.LINE));
    }

    @Test
    void a_timeline_that_was_asked_for_stays_as_long_as_the_table_can_give_way() {
        assertThat(PaneHeights.of(660, TABLE, TIMELINE, true))
                .isEqualTo(new PaneHeights(230 - 6 * 22, 190));
    }

    @Test
    void what_is_folded_away_takes_nothing() {
        assertThat(PaneHeights.of(800, Wish.NONE, TIMELINE, false))
                .isEqualTo(new PaneHeights(0, 190));
    }
}
