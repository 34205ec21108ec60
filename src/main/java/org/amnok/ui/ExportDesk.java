package org.amnok.ui;

import java.nio.file.Path;
import java.util.List;
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
import org.amnok.domain.Sighting;
import org.amnok.ui.export.ExportForm;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.PictureExtras;
import org.amnok.workspace.PreparedRelease;

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

    /// A picture that was asked for.
    private record Order(
            PictureExport.Request request, PictureExtras extras, ProjectContents contents) {}

    void export(Workbench bench) {
        var form = new ExportForm(bench.model());
        writeCaption(form, bench);
        form.onLanguage(() -> writeCaption(form, bench));
        if (dialogs.ask("Export image", form, "What leaves…")) {
            try {
                var state = bench.session().state().get();
                var request = form.request().over(state.bases());
                review(new Order(request, form.caption().extras(), state.contents()), bench);
            } catch (ProblemException e) {
                dialogs.tell(e.problem());
                export(bench);
            }
        }
    }

    private static String name(Workbench bench) {
        var project = bench.session().state().get().file().getFileName().toString();
        return project.replaceFirst("(?i)\\.gpkg$", "").toLowerCase(Locale.ROOT) + ".png";
    }

    /// Without one a picture is a picture all the same: a problem waits until it is made. What it
    /// says follows the terms that the gate begins with; where nobody changes it, the file gets one
    /// after the terms that were chosen.
    private void writeCaption(ExportForm form, Workbench bench) {
        var shown = bench.session().shown().get();
        var state = bench.session().state().get();
        CompletableFuture.completedFuture(form)
                .thenApply(asked -> asked.request().over(state.bases()))
                .thenApplyAsync(
                        request ->
                                exports.get()
                                        .caption(
                                                request,
                                                draft(
                                                        request,
                                                        shown.read().toList(),
                                                        state.contents())),
                        background)
                .thenAcceptAsync(form.caption()::show, fx);
    }

    private PreparedRelease draft(
            PictureExport.Request request, List<Sighting> shown, ProjectContents contents) {
        var export = exports.get();
        var review = export.review(gate.terms(), request, shown, contents);
        return export.releases().prepare(review, contents, "");
    }

    /// Reads what is shown, then asks at the gate.
    private void review(Order order, Workbench bench) {
        var shown = bench.session().shown().get();
        CompletableFuture.supplyAsync(
                        () -> question(exports.get(), order, shown.read().toList()), background)
                .whenCompleteAsync(
                        (question, failure) -> {
                            if (failure == null) {
                                gate.ask(question, () -> {}, it -> choose(order, it, bench));
                            } else {
                                dialogs.tell(Session.problem(failure));
                            }
                        },
                        fx);
    }

    private static GateQuestion question(PictureExport export, Order order, List<Sighting> shown) {
        var request = order.request();
        return new GateQuestion(
                "a picture of the map",
                GateDesk.policies(order.contents()),
                terms -> export.review(terms, request, shown, order.contents()),
                order.contents(),
                request.extent(),
                request.look(),
                request.bases(),
                List.of(request.frame()));
    }

    private void choose(Order order, GateDesk.Decision decided, Workbench bench) {
        files.picture(recent.folder(), name(bench))
                .ifPresent(file -> make(order, decided, file, bench));
    }

    private void make(Order order, GateDesk.Decision decided, Path file, Workbench bench) {
        recent.usedFolderOf(file);
        var cancelled = new AtomicBoolean();
        var author = bench.session().workspace().author();
        bench.status().working("Drawing " + file.getFileName() + "…", () -> cancelled.set(true));
        CompletableFuture.supplyAsync(
                        () -> write(order, decided, author, file, cancelled::get), background)
                .whenCompleteAsync(
                        (written, failure) -> {
                            bench.status().idle();
                            if (failure != null) {
                                dialogs.tell(Session.problem(failure));
                            } else {
                                tell(written, file, bench);
                            }
                        },
                        fx);
    }

    /// @param anew the caption that a person had changed was one of other terms
    private record Written(ReleaseRecord record, boolean anew) {}

    private Optional<Written> write(
            Order order,
            GateDesk.Decision decided,
            String author,
            Path file,
            BooleanSupplier cancelled) {
        var export = exports.get();
        var release = export.releases().prepare(decided.review(), order.contents(), author);
        var report = export.write(order.request(), release, order.extras(), file, cancelled);
        var record = report.map(drawn -> release.record(file));
        if (decided.summary()) {
            record.ifPresent(it -> release.writeSummary(file, it));
        }
        var edited = order.extras().caption();
        var anew = edited != null && edited.isOutdated(export.caption(order.request(), release));
        return record.map(it -> new Written(it, anew));
    }

    private static void tell(Optional<Written> written, Path file, Workbench bench) {
        if (written.isEmpty()) {
            bench.tell("Export cancelled");
            return;
        }
        var about =
                written.get().anew()
                        ? "Other terms: the caption was written anew without your changes"
                        : "";
        bench.status().kept("Image", file, about);
        bench.session().log(written.get().record());
    }
}
