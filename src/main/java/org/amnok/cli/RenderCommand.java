package org.amnok.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.layout.Sheet;
import org.amnok.layout.page.PictureObservations;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.StreamedProject;
import org.amnok.words.Messages;
import org.amnok.workspace.StreamedWorkspace;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.base.ProjectBases;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.PictureExport.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok render`: draws a project's map to a picture, without a window.
final class RenderCommand extends Subcommand {
    private static final int FRAMES = 10;

    private final PositionalParamSpec project = project("cli.the_project");
    private final RenderOptions options = takes(new RenderOptions());
    private final PageOptions page = takes(new PageOptions());
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec timing = flag("--timing", "cli.print_milliseconds_from_the");
    private final Supplier<PictureExport> exports;
    private final long startedNanos;
    private boolean looksLeave;

    /// @param exports makes what draws pictures, when it is needed
    /// @param startedNanos when the program started, on the clock of [System#nanoTime]
    RenderCommand(Supplier<PictureExport> exports, long startedNanos) {
        super("render");
        this.exports = exports;
        this.startedNanos = startedNanos;
        describe("cli.draw_a_projects_map_to_a", "cli.in_a_small_picture_the_legend");
    }

    @Override
    public Integer call() {
        options.requireFitting(line());
        page.requireFitting(line(), Stream.concat(options.ofPictures(), Stream.of(timing)));
        var file = options.file(line());
        Path path = project.getValue();
        var written = new ArrayList<Path>();
        try (var outbox = new Outbox()) {
            send(made(path, work(file, outbox, written)), path, written, outbox);
        }
        return Cli.DONE;
    }

    /// Wrong options are reported before the project is opened.
    private Function<Opened, Release> work(Path file, Outbox outbox, List<Path> written) {
        if (page.asksForPage()) {
            return opened -> writePage(opened, file, outbox, written);
        }
        var request = options.request(line());
        return opened -> writePicture(opened, request, file, outbox, written);
    }

    private Release made(Path path, Function<Opened, Release> work) {
        return sound.beside(
                path,
                err(),
                begin -> {
                    try (var opened = open(path)) {
                        begin.run();
                        return work.apply(opened);
                    }
                });
    }

    /// Pages ask the index of the sightings, a picture only walks over them.
    private Opened open(Path path) {
        var streamed =
                page.asksForPage()
                        ? Optional.<StreamedWorkspace>empty()
                        : StreamedWorkspace.open(path);
        if (streamed.isPresent()) {
            var project = streamed.get();
            return new Opened(project.state(), project.bases(), project.project(), project::close);
        }
        var workspace = Workspace.open(path, Access.READ_ONLY);
        return new Opened(workspace.state(), workspace.bases(), null, workspace::close);
    }

    /// An open project.
    ///
    /// @param streamed its sightings when they are many; null when the state has them
    private record Opened(
            WorkspaceState state,
            ProjectBases bases,
            @Nullable StreamedProject streamed,
            Runnable closing)
            implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    /// A map that shows no sighting and no look is no release.
    private void send(Release prepared, Path path, List<Path> written, Outbox outbox) {
        if (prepared.isEmpty() && !looksLeave) {
            outbox.send();
            if (page.asksForSome()) {
                note("cli.no_sighting_asked_for_is_shown");
            }
        } else {
            new Leaving(line(), release, path).send(written, prepared, outbox);
            new ReleaseReporter(line()).report(prepared);
        }
    }

    private Release writePage(Opened opened, Path file, Outbox outbox, List<Path> written) {
        requireOutputs(opened.state(), file);
        makeOverviews(opened);
        var pages = new PageRendering(line(), options, page, release, outbox);
        var done = pages.write(exports.get().pages(), opened.state(), file, written);
        looksLeave = pages.looksLeave();
        reportGaps(opened);
        return done;
    }

    private Release writePicture(
            Opened opened, Request asked, Path file, Outbox outbox, List<Path> written) {
        requireOutputs(opened.state(), file);
        var contents = opened.state().contents();
        var terms = release.terms(line(), contents);
        var export = exports.get();
        var request =
                asked.asking(page.asked(line(), contents))
                        .styled(opened.state())
                        .telling(looks(export, terms, contents));
        var streamed = opened.streamed();
        var choice =
                streamed == null
                        ? export.choice(request, opened.state())
                        : export.choice(request, streamed);
        var prepared =
                export.releases()
                        .release(terms, choice.by(release.author()))
                        .to(options.rules(opened.state()), outbox);
        if (timing.<Boolean>getValue()) {
            measure(export, request, prepared);
        }
        makeOverviews(opened);
        if (options.series().isPresent()) {
            written.addAll(series(export, request, prepared, opened.state(), file));
            reportGaps(opened);
            return prepared;
        }
        var sheet = sheet(export, request, prepared);
        export.write(request, sheet, prepared, options.extras(), file, () -> false)
                .filter(map -> map.drawn() == 0)
                // Not a problem: an empty place may be meant. But more often it is a slip.
                .ifPresent(_ -> note("cli.the_map_in_is_empty_nothing", file));
        written.add(file);
        reportGaps(opened);
        if (options.caption()) {
            new ReleaseReporter(line()).report(export.caption(request, prepared));
        }
        return prepared;
    }

    private Sheet sheet(PictureExport export, Request request, Release prepared) {
        var sheet = export.sheet(request, prepared);
        prepared.decide(sheet.frames(), sheet::tellsOf);
        options.noteUncounted(line(), sheet);
        return sheet;
    }

    /// Bands along the banks of a picture; null when none are asked for.
    private @Nullable PictureObservations looks(
            PictureExport export, ReleaseTerms terms, ProjectContents contents) {
        var question = page.looks(line(), export.looks()::metres);
        if (question == null) {
            return null;
        }
        looksLeave = true;
        var leaving = export.looks().looks(terms, contents);
        return new PictureObservations(question, leaving.onBanks(), leaving.gridMetres());
    }

    /// Before the work: what would be refused after it.
    private void requireOutputs(WorkspaceState state, Path file) {
        if (options.series().isEmpty()) {
            release.require(options.rules(state), file);
        }
    }

    private List<Path> series(
            PictureExport export,
            Request request,
            Release prepared,
            WorkspaceState state,
            Path file) {
        var series = new SeriesWriting(line(), export.releases(), prepared, state);
        return series.write(
                options.series().orElseThrow(),
                export.series(request, page.days(line()), prepared),
                file);
    }

    /// Of images that could not be drawn at all at small scales.
    private void makeOverviews(Opened opened) {
        for (var base : opened.state().contents().all(BaseLayer.class)) {
            if (base.visible()) {
                opened.bases().makeOverviews(base, true, () -> noteMaking(base), progress());
            }
        }
    }

    private void noteMaking(BaseLayer base) {
        var isStreets = base.kind() == BaseKind.OPENSTREETMAP;
        var what = Messages.text(isStreets ? "cli.streets" : "cli.small_copies");
        note("cli.of_the_base_layer_are_being", what, base.title());
    }

    /// Base layers that cannot be drawn, without the folders they are expected in.
    private void reportGaps(Opened opened) {
        opened.bases()
                .gaps(opened.state().contents())
                .forEach(gap -> note("cli.the_base_layer", gap));
    }

    private void measure(PictureExport export, Request request, Release prepared) {
        var load = (System.nanoTime() - startedNanos) / 1e6;
        var frames = new Stopwatch(() -> export.draw(request, prepared));
        out().printf(
                        Locale.ROOT,
                        "load %.1f ms%nfirst frame %.1f ms%nnext frames %.1f ms (median of %d)%n",
                        load,
                        frames.milliseconds(),
                        frames.medianMilliseconds(FRAMES),
                        FRAMES);
    }

    /// Times a piece of work.
    private record Stopwatch(Runnable work) {
        /// Does the work once.
        double milliseconds() {
            var start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / 1e6;
        }

        /// Does the work a number of times; the upper median when that is even.
        double medianMilliseconds(int times) {
            var sorted = DoubleStream.generate(this::milliseconds).limit(times).sorted().toArray();
            return sorted[times / 2];
        }
    }
}
