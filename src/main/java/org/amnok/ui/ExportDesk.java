package org.amnok.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleaseRecord;
import org.amnok.release.ReleaseFrame;
import org.amnok.ui.export.ExportForm;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;
import org.amnok.workspace.PictureExport;

/// Asks for a picture, then what of it may leave, then where to, and has it made in the background.
final class ExportDesk {
    private final Supplier<PictureExport> exports;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final GateDesk gate;
    private final Executor background;
    private final FxThread fx;

    ExportDesk(
            Supplier<PictureExport> exports,
            FileChoice files,
            RecentProjects recent,
            Dialogs dialogs,
            GateDesk gate,
            Executor background,
            FxThread fx) {
        this.exports = exports;
        this.files = files;
        this.recent = recent;
        this.dialogs = dialogs;
        this.gate = gate;
        this.background = background;
        this.fx = fx;
    }

    void export(Workbench bench) {
        var form = new ExportForm(bench.model());
        if (dialogs.ask("Export image", form, "What leaves…")) {
            try {
                review(form.request(), bench);
            } catch (ProblemException e) {
                dialogs.tell(e.problem());
                export(bench);
            }
        }
    }

    /// Reads what is shown, then asks at the gate.
    private void review(PictureExport.Request request, Workbench bench) {
        var shown = bench.session().shown().get();
        var contents = bench.session().state().get().contents();
        CompletableFuture.supplyAsync(
                        () -> question(exports.get(), request, shown.read().toList(), contents),
                        background)
                .whenCompleteAsync(
                        (question, failure) -> {
                            if (failure == null) {
                                gate.ask(question).ifPresent(it -> choose(request, it, bench));
                            } else {
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        fx);
    }

    private static GateQuestion question(
            PictureExport export,
            PictureExport.Request request,
            java.util.List<org.amnok.domain.Sighting> shown,
            ProjectContents contents) {
        return new GateQuestion(
                "a picture of the map",
                GateDesk.policies(contents),
                terms -> export.review(terms, request, shown, contents),
                contents,
                request.extent(),
                request.look(),
                frame(request));
    }

    private static ReleaseFrame frame(PictureExport.Request request) {
        var seen = request.extent().fitted(request.size().width(), request.size().height(), 1);
        return new ReleaseFrame(
                seen.centre(),
                seen.widthPixels() * seen.groundMetresPerPixel(),
                seen.heightPixels() * seen.groundMetresPerPixel());
    }

    private void choose(PictureExport.Request request, GateDesk.Decision decided, Workbench bench) {
        files.picture(recent.folder(), name(bench))
                .ifPresent(file -> make(request, decided, file, bench));
    }

    private static String name(Workbench bench) {
        var project = bench.session().state().get().file().getFileName().toString();
        return project.replaceFirst("(?i)\\.gpkg$", "").toLowerCase(Locale.ROOT) + ".png";
    }

    private void make(
            PictureExport.Request request, GateDesk.Decision decided, Path file, Workbench bench) {
        recent.usedFolderOf(file);
        var cancelled = new AtomicBoolean();
        var contents = bench.session().state().get().contents();
        var author = bench.session().workspace().author();
        bench.working("Drawing " + file.getFileName() + "…", () -> cancelled.set(true));
        CompletableFuture.supplyAsync(
                        () -> write(request, decided, contents, author, file, cancelled::get),
                        background)
                .whenCompleteAsync(
                        (written, failure) -> {
                            bench.idle();
                            if (failure != null) {
                                dialogs.tell(Session.problem(failure));
                            } else {
                                tell(written, file, bench);
                            }
                        },
                        fx);
    }

    private Optional<ReleaseRecord> write(
            PictureExport.Request request,
            GateDesk.Decision decided,
            ProjectContents contents,
            String author,
            Path file,
            BooleanSupplier cancelled) {
        var export = exports.get();
        var release = export.releases().prepare(decided.review(), contents, author);
        var report = export.write(request, release, file, cancelled);
        var record = report.map(drawn -> release.record(file));
        if (decided.summary()) {
            record.ifPresent(it -> release.writeSummary(file, it));
        }
        return record;
    }

    private static void tell(Optional<ReleaseRecord> written, Path file, Workbench bench) {
        if (written.isEmpty()) {
            bench.tell("Export cancelled");
            return;
        }
        bench.tell("Image kept: " + file);
        bench.session().log(written.get());
    }
}
