package org.amnok.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.domain.Sighting;
import org.amnok.release.ReleaseTerms;
import org.amnok.ui.export.ExportForm;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.PictureExtras;
import org.amnok.workspace.PreparedRelease;

/// Asks for a picture and has it made in the background.
final class ExportDesk {
    private final Supplier<PictureExport> exports;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final Executor background;
    private final FxThread fx;

    ExportDesk(
            Supplier<PictureExport> exports,
            FileChoice files,
            RecentProjects recent,
            Dialogs dialogs,
            Executor background,
            FxThread fx) {
        this.exports = exports;
        this.files = files;
        this.recent = recent;
        this.dialogs = dialogs;
        this.background = background;
        this.fx = fx;
    }

    void export(Workbench bench) {
        var form = new ExportForm(bench.model());
        writeCaption(form, bench);
        form.onLanguage(() -> writeCaption(form, bench));
        if (dialogs.ask("Export image", form, "Export…")) {
            try {
                var request = form.request();
                files.picture(recent.folder(), name(bench))
                        .ifPresent(file -> make(request, form.caption().extras(), file, bench));
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

    /// Without one a picture is a picture all the same: a problem waits until it is made.
    private void writeCaption(ExportForm form, Workbench bench) {
        var shown = bench.session().shown().get();
        var contents = bench.session().state().get().contents();
        CompletableFuture.completedFuture(form)
                .thenApply(ExportForm::request)
                .thenApplyAsync(
                        request ->
                                exports.get()
                                        .caption(
                                                request,
                                                prepare(request, shown.read().toList(), contents)),
                        background)
                .thenAcceptAsync(form.caption()::show, fx);
    }

    private void make(
            PictureExport.Request request, PictureExtras extras, Path file, Workbench bench) {
        recent.usedFolderOf(file);
        var cancelled = new AtomicBoolean();
        var shown = bench.session().shown().get();
        var contents = bench.session().state().get().contents();
        bench.working("Drawing " + file.getFileName() + "…", () -> cancelled.set(true));
        CompletableFuture.supplyAsync(
                        () ->
                                exports.get()
                                        .write(
                                                request,
                                                prepare(request, shown.read().toList(), contents),
                                                extras,
                                                file,
                                                cancelled::get),
                        background)
                .whenCompleteAsync(
                        (report, failure) -> {
                            bench.idle();
                            if (failure != null) {
                                dialogs.tell(Session.problem(failure));
                            } else if (report.isEmpty()) {
                                bench.tell("Export cancelled");
                            } else {
                                bench.tell("Image kept: " + file);
                            }
                        },
                        fx);
    }

    private PreparedRelease prepare(
            PictureExport.Request request, List<Sighting> shown, ProjectContents contents) {
        var export = exports.get();
        var terms = ReleaseTerms.of(ReleasePolicy.PARTNER);
        var review = export.review(terms, request, shown, contents);
        return export.releases().prepare(review, contents, "");
    }
}
