package org.amnok.ui.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.page.PageTemplate;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;

/// Draws a small picture of each template, one after the other beside the FX thread: what else is
/// to be done meanwhile is done in between. Lives on the FX thread.
final class TemplatePictures {
    private final List<PageTemplate> templates = List.of(PageTemplate.values());
    private final LatestTask<Runnable> drawing;
    private final Shown shown;

    /// Who shows them.
    interface Shown {
        /// What a page will look like.
        void show(PageTemplate template, SheetPixels pixels);

        /// Why there is no picture of it.
        void report(PageTemplate template, Problem problem);

        /// So many of all are there.
        void report(int done, int all);
    }

    TemplatePictures(Tasks tasks, Shown shown) {
        drawing = tasks.newest();
        this.shown = shown;
    }

    /// Begins anew; pictures of what was asked before do not come any more.
    ///
    /// @param prepare makes what all pictures need, and then draws each; beside the FX thread
    void draw(Supplier<Function<PageTemplate, SheetPixels>> prepare) {
        shown.report(0, templates.size());
        drawing.ask(
                () -> {
                    var ready = prepare.get();
                    return () -> draw(0, ready);
                },
                Runnable::run,
                problem -> templates.forEach(each -> shown.report(each, problem)));
    }

    private void draw(int index, Function<PageTemplate, SheetPixels> draw) {
        shown.report(index, templates.size());
        if (index < templates.size()) {
            var template = templates.get(index);
            Consumer<Runnable> goOn =
                    show -> {
                        show.run();
                        draw(index + 1, draw);
                    };
            drawing.ask(
                    () -> {
                        var pixels = draw.apply(template);
                        return () -> shown.show(template, pixels);
                    },
                    goOn,
                    problem -> goOn.accept(() -> shown.report(template, problem)));
        }
    }

    /// Draws no more.
    void stop() {
        drawing.cancel();
    }
}
