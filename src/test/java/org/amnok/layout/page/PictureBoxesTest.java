package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amnok.domain.ProblemException;
import org.amnok.layout.PictureSize;
import org.junit.jupiter.api.Test;

class PictureBoxesTest {
    private static final PictureSize A4 = new PictureSize(3508, 2480, 300);

    @Test
    void the_parts_lie_below_each_other_and_inside() {
        var boxes = PictureBoxes.stack(A4, new PictureRoom(48, 57, 23));
        assertThat(boxes.title().bottom()).isLessThanOrEqualTo(boxes.map().y());
        assertThat(boxes.map().bottom()).isLessThan(boxes.legend().y());
        assertThat(boxes.legend().bottom()).isLessThan(boxes.source().y());
        assertThat(boxes.source().bottom()).isLessThan(A4.height());
        assertThat(boxes.map().right()).isLessThan(A4.width());
    }

    @Test
    void without_title_and_legend_the_map_takes_their_room() {
        var bare = PictureBoxes.stack(A4, new PictureRoom(0, 0, 23));
        var full = PictureBoxes.stack(A4, new PictureRoom(48, 57, 23));
        assertThat(bare.map().height()).isGreaterThan(full.map().height() + 100);
    }

    @Test
    void a_legend_that_would_take_almost_half_of_the_room_finds_none() {
        var small = PictureBoxes.stack(new PictureSize(400, 300, 96), new PictureRoom(48, 0, 46));
        assertThat(small.haveRoomFor(0.39 * small.map().height())).isTrue();
        assertThat(small.haveRoomFor(0.45 * small.map().height())).isFalse();
    }

    @Test
    void a_picture_that_leaves_the_map_no_room_is_refused() {
        assertThatThrownBy(
                        () ->
                                PictureBoxes.stack(
                                        new PictureSize(64, 64, 96), new PictureRoom(0, 0, 23)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too small");
        assertThatThrownBy(
                        () ->
                                PictureBoxes.stack(
                                        new PictureSize(600, 200, 96), new PictureRoom(48, 0, 90)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("shorter title");
    }

    @Test
    void a_picture_of_no_sense_is_refused_with_its_limits() {
        assertThatThrownBy(() -> new PictureSize(50_000, 50_000, 300))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("20000 pixels");
    }
}
