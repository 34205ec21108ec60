package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.page.PageTemplate;
import org.amnok.ui.session.Tasks;
import org.junit.jupiter.api.Test;

/// The small pictures of the list of pages.
class TemplatePicturesTest {
    private static final int ALL = PageTemplate.values().length;
    private static final SheetPixels PIXELS = new SheetPixels(1, 1, new int[1]);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<PageTemplate> shown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final TemplatePictures pictures =
            new TemplatePictures(
                    new Tasks(background::add, Runnable::run),
                    new TemplatePictures.Shown() {
                        @Override
                        public void show(PageTemplate template, SheetPixels pixels) {
                            shown.add(template);
                        }

                        @Override
                        public void report(PageTemplate template, Problem problem) {
                            told.add(problem.what());
                        }

                        @Override
                        public void report(int done, int all) {
                            told.add(done + " of " + all);
                        }
                    });

    @Test
    void each_is_work_of_its_own_so_that_others_come_in_between() {
        pictures.draw(() -> template -> PIXELS);
        for (int i = 0; i < ALL; i++) {
            assertThat(background).hasSize(1);
            background.remove().run();
            assertThat(shown).hasSize(i);
        }
    }

    @Test
    void how_far_they_are_is_told() {
        pictures.draw(() -> template -> PIXELS);
        doAll();
        assertThat(told).startsWith("0 of " + ALL).endsWith(ALL + " of " + ALL);
        assertThat(shown).containsExactly(PageTemplate.values());
    }

    @Test
    void nothing_more_is_drawn_after_they_were_stopped() {
        var drawn = new ArrayList<PageTemplate>();
        pictures.draw(
                () ->
                        template -> {
                            drawn.add(template);
                            return PIXELS;
                        });
        background.remove().run();
        background.remove().run();
        pictures.stop();
        doAll();
        assertThat(drawn).hasSize(1);
    }

    @Test
    void one_that_cannot_be_drawn_is_told_and_the_others_come() {
        pictures.draw(
                () ->
                        template -> {
                            if (template == PageTemplate.values()[1]) {
                                throw ProblemException.of("Not drawn", "");
                            }
                            return PIXELS;
                        });
        doAll();
        assertThat(told).contains("Not drawn");
        assertThat(shown).hasSize(ALL - 1);
    }

    @Test
    void in_another_language_all_begin_anew() {
        pictures.draw(() -> template -> PIXELS);
        background.remove().run();
        background.remove().run();
        pictures.draw(() -> template -> PIXELS);
        doAll();
        assertThat(shown).hasSize(1 + ALL);
    }

    private void doAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
