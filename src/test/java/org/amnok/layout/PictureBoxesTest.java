package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;

class PictureBoxesTest {
    private static final PictureSize A4 = new PictureSize(3508, 2480, 300);

    @Test
    void the_parts_lie_below_each_other_and_inside() {
        var boxes = PictureBoxes.stack(A4, true, 57, 23);
        assertThat(boxes.title().bottom()).isLessThanOrEqualTo(boxes.map().y());
        assertThat(boxes.map().bottom()).isLessThan(boxes.legend().y());
        assertThat(boxes.legend().bottom()).isLessThan(boxes.source().y());
        assertThat(boxes.source().bottom()).isLessThan(A4.height());
        assertThat(boxes.map().right()).isLessThan(A4.width());
    }

    @Test
    void without_title_and_legend_the_map_takes_their_room() {
        var bare = PictureBoxes.stack(A4, false, 0, 23);
        var full = PictureBoxes.stack(A4, true, 57, 23);
        assertThat(bare.map().height()).isGreaterThan(full.map().height() + 100);
    }

    @Test
    void a_picture_of_no_sense_is_refused_with_its_limits() {
        assertThatThrownBy(() -> new PictureSize(50_000, 50_000, 300))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("20000 pixels");
    }
}
