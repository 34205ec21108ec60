package org.amnok.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.amnok.domain.record.Place;
import org.amnok.exchange.difference.Difference;
import org.amnok.exchange.difference.DifferenceFile;
import org.amnok.exchange.difference.Differences;
import org.amnok.map.MapExtent;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleaseNumbers;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.difference.ComparedFile;
import org.amnok.workspace.output.DifferencePage;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Compares the open project with an earlier one, or with a file: lists what differs, shows it on
/// the map, and makes a page of it that passes the gate. On the FX thread.
public final class CompareController {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 600;

    private final ReleaseController release;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final WindowParts parts;

    public CompareController(ReleaseController release, Asking asking, WindowParts parts) {
        this.release = release;
        files = asking.files();
        recent = asking.recent();
        dialogs = asking.dialogs();
        tasks = parts.tasks();
        this.parts = parts;
    }

    private record Found(DifferenceFile told, List<String> notes) {}

    /// Asks with what, and compares.
    public void compare(OpenProject bench) {
        files.openMany(FilePurpose.SIGHTINGS, recent.folder()).stream()
                .findFirst()
                .ifPresent(other -> compare(other, bench));
    }

    private void compare(Path other, OpenProject bench) {
        var workspace = bench.session().workspace();
        bench.work(
                        "difference.comparing",
                        tasks,
                        progress -> {
                            progress.at(0, 0, Messages.text("difference.comparing"));
                            var sites = List.copyOf(workspace.state().contents().sites());
                            var before = ComparedFile.of(other, sites, workspace.secret());
                            progress.requireGoingOn();
                            var after = ComparedFile.ofOpen(workspace);
                            var found = before.to(after);
                            return new Found(
                                    new DifferenceFile(other, after.file(), found), before.notes());
                        })
                .then(found -> tell(found, bench))
                .cancelled(() -> bench.report(Messages.text("difference.cancelled")))
                .start(dialogs::report);
    }

    private void tell(Found found, OpenProject bench) {
        if (!bench.isOpen()) {
            return;
        }
        var all = found.told().differences();
        var page = new Page(all, bench);
        var pane =
                new DifferencesPane(found.told(), found.notes(), each -> show(each, bench))
                        .with(
                                "differences-on-map",
                                "difference.all_on_map",
                                "difference.all_on_map_help",
                                () -> showAll(all, bench))
                        .with(
                                "differences-on-page",
                                "difference.on_a_page",
                                "difference.on_a_page_help",
                                page::ask);
        var title =
                Messages.text(
                        "difference.heading",
                        found.told().first().getFileName(),
                        found.told().second().getFileName());
        var stage = dialogs.beside(title, pane, WIDTH, HEIGHT);
        stage.setOnHidden(event -> page.leave());
        pane.first().requestFocus();
    }

    /// The map shows where it is, and where it was.
    private static void show(Difference each, OpenProject bench) {
        var session = bench.session();
        var uuid = each.newest().uuid();
        if (session.has(uuid)) {
            session.selection().set(uuid);
        } else {
            session.selection().clear();
            bench.report(Messages.text("difference.is_gone"));
        }
        look(Stream.of(each), bench);
    }

    private static void showAll(Differences all, OpenProject bench) {
        var session = bench.session();
        session.selection()
                .set(
                        all.all().stream()
                                .map(each -> each.newest().uuid())
                                .filter(session::has)
                                .toList());
        look(all.all().stream(), bench);
    }

    private static void look(Stream<Difference> some, OpenProject bench) {
        var box = new Envelope();
        some.flatMap(
                        each ->
                                Stream.of(
                                        Optional.ofNullable(each.before()),
                                        Optional.ofNullable(each.after())))
                .flatMap(Optional::stream)
                .map(sighting -> sighting.place())
                .forEach(place -> include(place, box));
        var model = bench.model();
        model.show(MapHome.around(box, model.viewport().get()));
    }

    private static void include(Place place, Envelope box) {
        if (place instanceof Place.Located at) {
            box.expandToInclude(at.point().lonDegrees(), at.point().latDegrees());
        }
    }

    /// The page of one comparison.
    private final class Page {
        private final Differences differences;
        private final OpenProject bench;
        private final AtomicReference<@Nullable DifferencePage> asked = new AtomicReference<>();

        Page(Differences differences, OpenProject bench) {
            this.differences = differences;
            this.bench = bench;
        }

        void ask() {
            var workspace = bench.session().workspace();
            var seen = MapExtent.of(bench.model().viewport().get());
            var look = bench.model().look().get();
            release.ask(
                    bench,
                    () -> {
                        var exports = release.exports();
                        var file = workspace.state().file();
                        var page = DifferencePage.of(exports.pages(), file, differences);
                        close(asked.getAndSet(page));
                        return new GateQuestion(
                                Messages.text("difference.a_page"),
                                exports.releases(),
                                page.choice().by(workspace.author()),
                                seen,
                                look,
                                page.state().bases());
                    },
                    this::choose);
        }

        private void choose(GateController.Decision decided) {
            var page = asked.getAndSet(null);
            var file =
                    release.save(
                            FilePurpose.PICTURE, ReleaseController.name(bench, "-differs.pdf"));
            if (page == null || file.isEmpty()) {
                tasks.run(() -> close(page));
                return;
            }
            var language = bench.model().look().get().language();
            var today = parts.today();
            release.write(
                    bench,
                    decided,
                    file.get(),
                    Messages.text("difference.drawing"),
                    done -> {
                        try (page) {
                            page.write(done, language, "", today, file.get());
                            return Optional.of(done.record(file.get()));
                        }
                    },
                    done -> () -> kept(file.get(), done.counts()));
        }

        private void kept(Path file, ReleaseCounts counts) {
            bench.status()
                    .kept(
                            Messages.text("difference.page_kept"),
                            file,
                            new ReleaseNumbers(counts).leaving());
        }

        void leave() {
            var page = asked.getAndSet(null);
            if (page != null) {
                tasks.run(() -> close(page));
            }
        }

        private static void close(@Nullable DifferencePage page) {
            if (page != null) {
                page.close();
            }
        }
    }
}
