package org.amnok.ui.page;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amnok.domain.Progress;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.record.PageLayout;
import org.amnok.map.MapExtent;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.ReleaseController;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PageSeries;

/// Makes a page for each month, site or saved filter of a page that a person designed: one
/// document, numbered files or a moving picture.
final class SeriesController {
    /// Of the longer side of a moving picture: enough for a screen.
    private static final int MOVING_PIXELS = 1200;

    private final ReleaseController controller;
    private final Dialogs dialogs;
    private final WindowParts parts;
    private SeriesForm.Order last = SeriesForm.Order.USUAL;

    SeriesController(ReleaseController controller, Dialogs dialogs, WindowParts parts) {
        this.controller = controller;
        this.dialogs = dialogs;
        this.parts = parts;
    }

    /// A series to be made.
    ///
    /// @param name of the page, as files are called
    private record Job(
            PageDesign design, String name, SeriesForm.Order order, WorkspaceState state) {}

    /// Asks for what, what may leave and where to, and writes the pages; can be cancelled.
    ///
    /// @param name as files are called after the page
    void make(PageLayout layout, String name, OpenProject bench) {
        var form = new SeriesForm(last);
        if (dialogs.ask(
                Messages.text("editor.series_title"),
                form,
                Messages.text("common.review_release"))) {
            last = form.order();
            var job =
                    new Job(
                            PageDesign.of(layout),
                            name,
                            form.order(),
                            bench.session().state().get());
            controller.ask(
                    bench, question(job, layout, bench), decided -> choose(job, decided, bench));
        }
    }

    /// With what all pages show. Which pages there are follows from the terms that the gate begins
    /// with.
    private Supplier<GateQuestion> question(Job job, PageLayout layout, OpenProject bench) {
        var author = bench.session().workspace().author();
        var seen = MapExtent.of(bench.model().viewport().get());
        var look = bench.model().look().get();
        return () -> {
            var pages = controller.exports().pages();
            var choice = pages.choice(job.design(), job.state());
            var draft = pages.releases().release(controller.gate().terms(), choice);
            var series = new PageSeries(pages.releases(), draft, job.state(), Progress.NONE);
            return new GateQuestion(
                    Messages.text("editor.the_series", layout.name()),
                    pages.releases(),
                    series.seen(
                                    choice,
                                    job.order().by(),
                                    common(job, draft),
                                    job.order().format().ending())
                            .by(author),
                    seen,
                    look,
                    job.state().bases());
        };
    }

    private PageSeries.Common common(Job job, Release release) {
        return controller
                .exports()
                .pages()
                .series(
                        job.design(),
                        release,
                        job.state(),
                        parts.today(),
                        job.order().format().isMoving() ? MOVING_PIXELS : 0);
    }

    private void choose(Job job, GateController.Decision decided, OpenProject bench) {
        var ending = job.order().format().ending();
        controller
                .save(FilePurpose.SERIES, job.name() + ending)
                .ifPresent(
                        file ->
                                controller.make(
                                        bench,
                                        Messages.text("common.drawing", file.getFileName()),
                                        (progress, outbox) ->
                                                written(
                                                        job, decided, file, bench, progress,
                                                        outbox)));
    }

    private Optional<ReleaseController.Left> written(
            Job job,
            GateController.Decision decided,
            Path file,
            OpenProject bench,
            Progress progress,
            Outbox outbox) {
        var release = decided.release(ReleaseController.rules(job.state(), file), outbox, progress);
        var pages = controller.exports().pages();
        var made =
                new PageSeries(pages.releases(), release, job.state(), progress)
                        .write(job.order().by(), common(job, release), file);
        if (made.files().isEmpty()) {
            return Optional.empty();
        }
        var records = made.files().stream().map(release::record).toList();
        var first = made.files().getFirst();
        return Optional.of(
                new ReleaseController.Left(
                        records,
                        decided.summaries(release, records.getFirst(), first),
                        () -> bench.status().kept(words(made), first, more(made))));
    }

    private static String more(PageSeries.Written made) {
        return made.notes().stream().map(Messages::sentence).collect(Collectors.joining(" "));
    }

    private static String words(PageSeries.Written made) {
        return made.files().size() == 1
                ? Messages.text("editor.series")
                : Messages.text("editor.series_of", made.files().size());
    }
}
