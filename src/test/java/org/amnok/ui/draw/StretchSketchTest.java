package org.amnok.ui.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.River;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.junit.jupiter.api.Test;

/// A stretch while it is drawn.
class StretchSketchTest {
    @Test
    void ends_have_no_more_digits_than_the_zoom_tells_apart() {
        var sketch = StretchSketch.from(River.YALU, 612.3456, 500).moved(640.987, 500);
        assertThat(sketch.words()).isEqualTo("km 612.3 (±0.5)–641 (±0.5)");
    }

    @Test
    void an_end_dragged_past_the_other_is_the_other_end() {
        var sketch = StretchSketch.from(River.YALU, 640, 1000).moved(612, 1000);
        assertThat(sketch.stretch())
                .contains(
                        new RiverStretch(
                                River.YALU,
                                new RiverKilometre(612, 1.0),
                                new RiverKilometre(640, 1.0)));
    }

    @Test
    void the_end_that_is_not_moved_stays_as_exact_as_it_was() {
        var before =
                new RiverStretch(
                        River.YALU, new RiverKilometre(600.25, null), new RiverKilometre(650, 3.0));
        var after = StretchSketch.of(before).moved(660, 1000).stretch().orElseThrow();
        assertThat(after.from()).isEqualTo(before.from());
        assertThat(after.to()).isEqualTo(new RiverKilometre(660, 1.0));
    }

    @Test
    void a_stretch_without_length_is_none() {
        assertThat(StretchSketch.from(River.YALU, 612, 1000).stretch()).isEmpty();
    }
}
