package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.amnok.domain.Language;
import org.amnok.domain.Sightings;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapModelTest {
    private static final Viewport HOME = Maps.view(124, 39.7, 128.6, 42.2, 800, 500);
    private static final Viewport HYESAN = HOME.centredAt(Sightings.HYESAN).atScale(50_000);

    private final AtomicLong millis = new AtomicLong();
    private final MapModel model = new MapModel(HOME, () -> Instant.ofEpochMilli(millis.get()));

    @Test
    void a_view_that_was_left_can_be_gone_back_to_and_forward_again() {
        model.show(HYESAN);
        model.back();
        assertThat(model.viewport().get()).isEqualTo(HOME);
        model.forward();
        assertThat(model.viewport().get()).isEqualTo(HYESAN);
    }

    @ParameterizedTest
    @EnumSource
    void a_map_begins_in_the_language_of_the_reader(Language language) {
        var begun = Messages.in(language.code(), () -> new MapModel(HOME, () -> Instant.EPOCH));
        assertThat(begun.look().get().language()).isEqualTo(language);
    }

    @Test
    void the_many_views_of_one_drag_are_one_step() {
        for (int i = 0; i < 10; i++) {
            millis.addAndGet(16);
            model.show(model.viewport().get().draggedBy(5, 0));
        }
        model.back();
        assertThat(model.viewport().get()).isEqualTo(HOME);
        assertThat(model.history().atStart().get()).isTrue();
    }

    @Test
    void a_pause_makes_another_step() {
        model.show(HYESAN);
        millis.addAndGet(5_000);
        model.show(HYESAN.atScale(10_000));
        model.back();
        assertThat(model.viewport().get()).isEqualTo(HYESAN);
    }

    @Test
    void going_somewhere_new_forgets_what_was_forward() {
        model.show(HYESAN);
        model.back();
        model.show(HYESAN.atScale(20_000));
        assertThat(model.history().atEnd().get()).isTrue();
    }

    @Test
    void going_back_keeps_the_present_size_of_the_window() {
        model.show(HYESAN);
        model.resize(1000, 700, 2);
        model.back();
        assertThat(model.viewport().get()).isEqualTo(HOME.resized(1000, 700, 2));
    }

    @Test
    void the_map_comes_no_closer_than_its_limit() {
        model.show(HYESAN);
        for (int i = 0; i < 60; i++) {
            model.zoomBy(0.5);
        }
        assertThat(model.viewport().get().scaleDenominator())
                .isGreaterThanOrEqualTo(Zoom.CLOSEST_DENOMINATOR);
    }
}
