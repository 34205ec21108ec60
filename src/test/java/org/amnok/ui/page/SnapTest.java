package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.amnok.domain.page.Guide;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Pages;
import org.junit.jupiter.api.Test;

/// Moved items are drawn to lines that are near.
class SnapTest {
    /// A4 upright with a margin of 10 mm, a guide in the middle, and a panel that stays.
    private static final Snap LINES =
            Snap.of(
                    Pages.with(
                            Pages.panel("moved", 50, 50, 40, 20),
                            Pages.panel("still", 60, 120, 70, 33)),
                    List.of("moved"));

    @Test
    void the_left_edge_is_drawn_to_the_margin() {
        var pull = LINES.pull(new PageRectangle(10.8, 55, 40, 20), 1);
        assertThat(pull.dxMillimetres()).isCloseTo(-0.8, within(1e-9));
        assertThat(pull.lines()).contains(new Guide(true, 10));
    }

    @Test
    void the_right_edge_is_drawn_to_the_other_margin() {
        assertThat(LINES.pull(new PageRectangle(159.5, 55, 40, 20), 1).dxMillimetres())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void the_middle_is_drawn_to_the_middle_of_the_page() {
        assertThat(LINES.pull(new PageRectangle(85.3, 55, 40, 20), 1).dxMillimetres())
                .isCloseTo(-0.3, within(1e-9));
    }

    @Test
    void an_upper_edge_is_drawn_to_the_lower_edge_of_another_item() {
        assertThat(LINES.pull(new PageRectangle(25, 153.4, 17, 20), 1).dyMillimetres())
                .isCloseTo(-0.4, within(1e-9));
    }

    @Test
    void nothing_is_drawn_to_what_is_moved_itself() {
        assertThat(LINES.pull(new PageRectangle(51, 51, 21, 7), 1.5)).isEqualTo(Snap.Pull.NONE);
    }

    @Test
    void lines_that_are_far_do_not_draw() {
        assertThat(LINES.edge(true, 14, 1)).isEmpty();
    }

    @Test
    void an_edge_alone_is_drawn_too() {
        assertThat(LINES.edge(true, 129.2, 1)).hasValue(130);
    }
}
