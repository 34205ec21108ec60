package org.amnok.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.amnok.ui.session.Tasks;
import org.junit.jupiter.api.Test;

/// Both threads are lists here, worked off by hand.
class RenderQueueTest {
    private static final Viewport VIEW = Maps.view(128, 41.3, 128.4, 41.5, 200, 150);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final List<Viewport> shown = new ArrayList<>();
    private long elapsedMillis;
    private final RenderQueue queue =
            new RenderQueue(
                    new MapComposer(Maps.BASE),
                    new MapRenderer(),
                    new Tasks(background::add, fx::add),
                    () -> Sightings.NOON.plusMillis(elapsedMillis),
                    frame -> shown.add(frame.viewport()),
                    problem -> {
                        throw new AssertionError(problem.sentence());
                    });

    @Test
    void of_many_wanted_pictures_only_the_newest_is_drawn_next() {
        queue.request(view(10));
        queue.request(view(20));
        queue.request(view(30));
        workOff();

        assertThat(shown.getLast()).isEqualTo(view(30).viewport());
        assertThat(shown).doesNotContain(view(20).viewport());
    }

    @Test
    void a_picture_that_was_just_begun_gives_way_to_a_newer_one() {
        queue.request(view(10));
        queue.request(view(20));
        workOff();

        assertThat(shown).containsExactly(view(20).viewport());
    }

    @Test
    void a_gesture_without_pause_shows_pictures_now_and_then() {
        queue.request(view(10));
        elapsedMillis = 40;
        queue.request(view(20));
        workOffOne();
        elapsedMillis = 80;
        queue.request(view(30));
        workOffOne();

        assertThat(shown).containsExactly(view(20).viewport());
    }

    @Test
    void a_closed_queue_draws_nothing_more() {
        queue.request(view(10));
        queue.close();
        queue.request(view(20));
        workOff();

        assertThat(shown).isEmpty();
    }

    private static FrameRequest view(double dx) {
        return new FrameRequest(
                VIEW.centredAt(Sightings.HYESAN).draggedBy(dx, 0),
                MapStyle.DEFAULT,
                MapContents.EMPTY,
                List.of());
    }

    /// One picture, shown or given up.
    private void workOffOne() {
        background.remove().run();
        fx.remove().run();
    }

    private void workOff() {
        while (!background.isEmpty() || !fx.isEmpty()) {
            if (!background.isEmpty()) {
                background.remove().run();
            } else {
                fx.remove().run();
            }
        }
    }
}
