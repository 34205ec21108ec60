package org.amnok.ui.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.layout.PictureSize;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageTemplate;
import org.amnok.map.MapExtent;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.ui.print.PrintController;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.Preview;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.OwnPictures;
import org.amnok.workspace.output.PageExport;
import org.amnok.workspace.output.PictureExtras;
import org.jspecify.annotations.Nullable;

/// Makes a page of the present view with one click, keeps it in the project, and writes it.
public final class PageController {
    /// Enough for small pictures.
    private static final double PREVIEW_DPI = 32;

    private final ReleaseController controller;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final WindowParts parts;
    private final PrintController printing;
    private final SeriesController series;
    private final BiConsumer<PageLayout, OpenProject> made;

    /// @param made takes each new page, for the project to keep
    public PageController(
            ReleaseController controller,
            Dialogs dialogs,
            WindowParts parts,
            PrintController printing,
            BiConsumer<PageLayout, OpenProject> made) {
        this.controller = controller;
        this.dialogs = dialogs;
        this.printing = printing;
        tasks = parts.tasks();
        this.parts = parts;
        series = new SeriesController(controller, dialogs, parts);
        this.made = made;
    }

    /// Asks which page, then has it kept; without a project that can keep it, asks where to write
    /// it.
    public void make(OpenProject bench) {
        var session = bench.session();
        var chooser = new PageChooser(bench.model().look().get().language(), !session.isReadOnly());
        var pictures = new TemplatePictures(tasks, chooser);
        var stopped = new AtomicBoolean();
        preview(pictures, chooser, bench, stopped::get);
        chooser.onLanguage(
                _ -> {
                    stopped.set(false);
                    preview(pictures, chooser, bench, stopped::get);
                });
        chooser.onStop(
                () -> {
                    stopped.set(true);
                    pictures.stop();
                });
        var chosen =
                dialogs.ask(
                        Messages.text("page.make_a_page_2"),
                        chooser,
                        Messages.text("page.make_page"));
        stopped.set(true);
        pictures.stop();
        if (chosen) {
            design(chooser, bench);
        }
    }

    /// Asks for a picture of a person's own, and hands it over when it was drawn anew.
    void ownPicture(Consumer<LayoutEditor.BroughtPicture> use) {
        controller.ownPicture().ifPresent(file -> ownPicture(file, use));
    }

    private void ownPicture(Path file, Consumer<LayoutEditor.BroughtPicture> use) {
        tasks.work(
                        () -> {
                            var picture = OwnPictures.read(file);
                            return new LayoutEditor.BroughtPicture(
                                    picture, OwnPictures.shape(picture));
                        })
                .then(use::accept)
                .start(dialogs::report);
    }

    /// Makes a page of what looks along a river add up to, for the project to keep.
    ///
    /// @param against the period of A, with which they are compared; null for none
    public void makeCoverage(
            CoverageQuestion asked,
            @Nullable DateSpan against,
            Language language,
            OpenProject bench) {
        var looks = ObservationQuestion.of(asked, exports().metres(asked.river())).against(against);
        var request = BenchRequests.ofLooks(bench, language, looks);
        var template = PageTemplate.COVERAGE;
        design(template, template.title(), request, bench);
    }

    /// Makes a page of what the filter shows beside other sightings, for the project to keep.
    ///
    /// @param other A, with its days
    public void makeComparison(SightingFilter other, OpenProject bench) {
        var request = BenchRequests.ofComparison(bench, other);
        design(PageTemplate.COMPARE, PageTemplate.COMPARE.title(), request, bench);
    }

    /// @param cancelled once it says yes nothing more is worked out
    private void preview(
            TemplatePictures pictures,
            PageChooser chooser,
            OpenProject bench,
            BooleanSupplier cancelled) {
        var request = BenchRequests.ofView(bench, chooser.language(), chooser.title());
        var state = bench.session().state().get();
        pictures.draw(
                () -> {
                    var pages = exports();
                    var release =
                            prepare(pages, request, state).followedBy(cancelled::getAsBoolean);
                    return template -> {
                        var design = pages.design(template, request, release, state, parts.today());
                        var all =
                                all(design, release, pages, state)
                                        .followedBy(cancelled::getAsBoolean);
                        var sheet = pages.sheet(design, all, state, parts.today(), PREVIEW_DPI);
                        return SheetPixels.of(sheet, cancelled);
                    };
                });
    }

    private static Release prepare(PageExport pages, PageRequest request, WorkspaceState state) {
        return pages.releases()
                .release(ReleaseTerms.of(ReleasePolicy.PARTNER), pages.choice(request, state));
    }

    /// Charts may count more than the view shows.
    private static Release all(
            PageDesign design, Release shown, PageExport pages, WorkspaceState state) {
        return PageExport.counts(design)
                ? pages.releases().release(shown.terms(), pages.choice(design, state))
                : shown;
    }

    private void design(PageChooser chooser, OpenProject bench) {
        var request = BenchRequests.ofView(bench, chooser.language(), chooser.title());
        design(chooser.template(), chooser.name(), request, bench);
    }

    private void design(
            PageTemplate template, String name, PageRequest request, OpenProject bench) {
        var state = bench.session().state().get();
        bench.work(
                        "page.making_the_page",
                        tasks,
                        progress -> {
                            var pages = exports();
                            var release = prepare(pages, request, state).followedBy(progress);
                            return pages.design(template, request, release, state, parts.today());
                        })
                .cancelled(() -> bench.report(Messages.text("page.cancelled_no_page_was_made")))
                .then(design -> keep(new PageLayout(UUID.randomUUID(), name, design), bench))
                .start(dialogs::report);
    }

    private void keep(PageLayout layout, OpenProject bench) {
        if (!bench.isOpen()) {
            return;
        }
        if (bench.session().isReadOnly()) {
            export(layout, bench);
        } else {
            made.accept(layout, bench);
        }
    }

    /// Asks what of a page may leave and where to write it, and writes it.
    void export(PageLayout layout, OpenProject bench) {
        ask(question(layout, bench), layout, bench);
    }

    /// Makes a page for each month, site or filter.
    void series(PageLayout layout, OpenProject bench) {
        series.make(layout, fileName(layout), bench);
    }

    /// Asks what of a page may leave, and copies words of it.
    void copy(PageLayout layout, PageWords words, OpenProject bench) {
        new PageCopying(controller, parts.today())
                .copy(PageDesign.of(layout), words, question(layout, bench), bench);
    }

    /// Asks what of a page may leave and on which printer, and prints it.
    void print(PageLayout layout, OpenProject bench) {
        printing.withPrinters(
                bench,
                names ->
                        controller.askOfPaper(
                                bench,
                                question(layout, bench),
                                decided -> print(names, layout, decided, bench)));
    }

    private void print(
            List<String> printers,
            PageLayout layout,
            GateController.Decision decided,
            OpenProject bench) {
        var design = PageDesign.of(layout);
        var state = bench.session().state().get();
        var dpi = design.size().dpi();
        printing.print(
                bench,
                printers,
                new PictureSize(
                        design.size().widthPixels(dpi), design.size().heightPixels(dpi), dpi),
                fileName(layout),
                decided,
                (file, release) ->
                        record(new Job(design, PictureExtras.NONE, file), release, state));
    }

    private static String fileName(PageLayout layout) {
        return layout.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private Supplier<GateQuestion> question(PageLayout layout, OpenProject bench) {
        var design = PageDesign.of(layout);
        var state = bench.session().state().get();
        var author = bench.session().workspace().author();
        var seen = MapPan.largest(design).orElseGet(() -> bench.model().viewport().get());
        var look = bench.model().look().get();
        return () ->
                new GateQuestion(
                                Messages.text("page.the_page", layout.name()),
                                exports().releases(),
                                exports().choice(design, state).by(author),
                                MapExtent.of(seen),
                                look,
                                state.bases())
                        .shownBy(draft -> draw(design, state, draft));
    }

    private Preview.Shown draw(PageDesign design, WorkspaceState state, Preview.Draft draft) {
        var file = draft.folder().file("preview.png");
        var job = new Job(design, PictureExtras.NONE, file);
        return record(job, draft.release(), state)
                .map(_ -> new Preview.Shown.Picture(file))
                .orElseThrow(CancellationException::new);
    }

    private void ask(Supplier<GateQuestion> question, PageLayout layout, OpenProject bench) {
        var ticks =
                new GateTicks(
                        PageExport.counts(PageDesign.of(layout))
                                || PageExport.tellsOfLooks(PageDesign.of(layout)));
        controller.ask(
                bench,
                question,
                ticks.all(),
                decided -> choose(layout, decided, ticks.extras(), bench));
    }

    private void choose(
            PageLayout layout,
            GateController.Decision decided,
            PictureExtras extras,
            OpenProject bench) {
        controller
                .save(FilePurpose.PICTURE, fileName(layout) + ".png")
                .ifPresent(
                        file ->
                                write(
                                        new Job(PageDesign.of(layout), extras, file),
                                        decided,
                                        bench));
    }

    /// A page to be written.
    private record Job(PageDesign design, PictureExtras extras, Path file) {}

    private void write(Job job, GateController.Decision decided, OpenProject bench) {
        var state = bench.session().state().get();
        var file = job.file();
        controller.write(
                bench,
                decided,
                file,
                Messages.text("common.drawing", file.getFileName()),
                release -> record(job, release, state),
                _ -> () -> bench.status().kept(Messages.text("window.page"), file, ""));
    }

    /// Writes the page; what the log keeps of it is nothing when it was cancelled.
    private Optional<ReleaseRecord> record(Job job, Release release, WorkspaceState state) {
        var pages = exports();
        var made = parts.today();
        return PageExport.writing(job.design(), made, release, job.extras())
                .write(
                        pages.sheet(job.design(), release, state, made, null),
                        job.file(),
                        release.progress()::isCancelled)
                .map(_ -> release.record(job.file()));
    }

    /// Makes pages; not for the FX thread.
    private PageExport exports() {
        return controller.exports().pages();
    }
}
