package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.page.PageRectangle;
import org.junit.jupiter.api.Test;

/// A frame taken hold of by a handle.
class HandleTest {
    private static final PageRectangle FRAME = new PageRectangle(20, 30, 40, 20);

    @Test
    void a_corner_moves_two_sides_and_the_opposite_corner_stays() {
        assertThat(Handle.NORTH_WEST.resized(FRAME, -5, 4))
                .isEqualTo(new PageRectangle(15, 34, 45, 16));
    }

    @Test
    void a_side_moves_alone() {
        assertThat(Handle.EAST.resized(FRAME, 7, 9)).isEqualTo(new PageRectangle(20, 30, 47, 20));
    }

    @Test
    void sides_that_grow_alike_keep_their_ratio() {
        assertThat(Handle.SOUTH_EAST.resizedAlike(FRAME, 20, 1))
                .isEqualTo(new PageRectangle(20, 30, 60, 30));
    }

    @Test
    void no_frame_turns_over() {
        assertThat(Handle.EAST.resized(FRAME, -100, 0)).isEqualTo(new PageRectangle(20, 30, 1, 20));
    }
}
