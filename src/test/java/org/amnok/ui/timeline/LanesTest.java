package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bars in lanes, and what lies under the pointer.
class LanesTest {
    private static final DateSpan DAY =
            new DateSpan(LocalDate.parse("2025-09-10"), LocalDate.parse("2025-09-10"));
    private static final TimeAxis AXIS =
            new TimeAxis(
                    new DateSpan(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")),
                    700);
    private static final TimelineBoxes BOXES = new TimelineBoxes(800, 160);
    private static final Entry ENTRY = new Entry(UUID.randomUUID(), Family.WORKS, DAY, false);

    @ParameterizedTest
    @ValueSource(doubles = {84, 110, 142, 152, 160, 400})
    void names_of_lanes_do_not_touch_at_any_height(double height) {
        var boxes = new TimelineBoxes(800, height);
        var tops = Stream.of(Family.values()).filter(boxes::isNamed).mapToDouble(boxes::laneTop);
        var named = tops.toArray();
        assertThat(named.length).isGreaterThan(1);
        for (var i = 1; i < named.length; i++) {
            assertThat(named[i] - named[i - 1]).isGreaterThan(10.49);
        }
    }

    @Test
    void at_its_usual_height_every_lane_has_its_name() {
        var boxes = new TimelineBoxes(800, 140);
        assertThat(Family.values()).allMatch(boxes::isNamed);
        assertThat(boxes.barsFoot() - boxes.top()).isGreaterThan(22);
    }

    @Test
    void many_on_one_day_are_thinner_and_all_within_their_lane() {
        var lanes = Lanes.of(Collections.nCopies(5, ENTRY), AXIS, BOXES);
        assertThat(lanes.placed()).extracting(LaneRows.Placed::row).doesNotHaveDuplicates();
        assertThat(lanes.placed())
                .allMatch(
                        p ->
                                lanes.top(p) + lanes.height(p)
                                        <= BOXES.laneTop(Family.WORKS) + BOXES.laneHeight());
    }

    @Test
    void the_sighting_under_the_pointer_is_found_in_its_lane_only() {
        var lanes = Lanes.of(Collections.nCopies(1, ENTRY), AXIS, BOXES);
        var x = AXIS.x(DAY.earliest());
        var y = BOXES.laneTop(Family.WORKS) + 2;
        assertThat(lanes.at(x, y)).contains(ENTRY);
        assertThat(lanes.at(x, y + 2 * BOXES.laneHeight())).isEmpty();
        assertThat(lanes.at(x + 40, y)).isEmpty();
    }
}
