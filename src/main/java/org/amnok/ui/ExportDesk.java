package org.amnok.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.SightingFilter;
import org.amnok.release.Outbox;
import org.amnok.ui.export.ExportForm;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.session.FxThread;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.PictureExtras;
import org.amnok.workspace.PreparedRelease;
import org.amnok.workspace.WorkspaceState;

/// Asks for a picture, then what of it may leave, then where to, and has it made in the background.
final class ExportDesk {
    private final ReleaseDesk desk;
    private final Dialogs dialogs;
    private final Executor background;
    private final FxThread fx;

    ExportDesk(ReleaseDesk desk, Dialogs dialogs, Executor background, FxThread fx) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.background = background;
        this.fx = fx;
    }

    /// A picture that was asked for, of what a filter lets into it.
    private record Order(
            PictureExport.Request request,
            PictureExtras extras,
            SightingFilter filter,
            WorkspaceState state) {
        ProjectContents contents() {
            return state.contents();
        }
    }

    void export(OpenProject bench) {
        var form = new ExportForm(bench.model());
        writeCaption(form, bench);
        form.onLanguage(() -> writeCaption(form, bench));
        if (dialogs.ask("Export image", form, "What leaves…")) {
            try {
                var state = bench.session().state().get();
                var request = form.request().over(state.bases());
                var filter = bench.session().filter().get();
                review(new Order(request, form.caption().extras(), filter, state), bench);
            } catch (ProblemException e) {
                dialogs.tell(e.problem());
                export(bench);
            }
        }
    }

    /// Without one a picture is a picture all the same: a problem waits until it is made. What it
    /// says follows the terms that the gate begins with; where nobody changes it, the file gets one
    /// after the terms that were chosen.
    private void writeCaption(ExportForm form, OpenProject bench) {
        var filter = bench.session().filter().get();
        var state = bench.session().state().get();
        CompletableFuture.completedFuture(form)
                .thenApply(asked -> asked.request().over(state.bases()))
                .thenApplyAsync(
                        request -> desk.exports().caption(request, draft(request, filter, state)),
                        background)
                .thenAcceptAsync(form.caption()::show, fx);
    }

    private PreparedRelease draft(
            PictureExport.Request request, SightingFilter filter, WorkspaceState state) {
        var export = desk.exports();
        var review = export.reviewing(request, filter, state).apply(desk.gate().terms());
        return export.releases().prepare(review, state.contents(), "");
    }

    /// Reads what may be shown, then asks at the gate.
    private void review(Order order, OpenProject bench) {
        desk.ask(
                bench,
                () -> question(desk.exports(), order),
                decided -> choose(order, decided, bench));
    }

    private GateQuestion question(PictureExport export, Order order) {
        var request = order.request();
        var reviewing = export.reviewing(request, order.filter(), order.state());
        var first = reviewing.apply(desk.gate().terms());
        var sheet = export.sheet(request, first, order.contents());
        return new GateQuestion(
                "a picture of the map",
                GateDesk.policies(order.contents()),
                reviewing,
                order.contents(),
                request.extent(),
                request.look(),
                request.bases(),
                sheet.frames(),
                sheet::shows);
    }

    private void choose(Order order, GateDesk.Decision decided, OpenProject bench) {
        desk.picture(ReleaseDesk.name(bench, ".png"))
                .ifPresent(
                        file ->
                                desk.draw(
                                        bench,
                                        file,
                                        (cancelled, outbox) ->
                                                write(
                                                        new Job(order, decided, file, outbox),
                                                        bench,
                                                        cancelled)));
    }

    /// A picture to be written.
    private record Job(Order order, GateDesk.Decision decided, Path file, Outbox outbox) {}

    private Optional<ReleaseDesk.Left> write(
            Job job, OpenProject bench, BooleanSupplier cancelled) {
        var order = job.order();
        var decided = job.decided();
        var file = job.file();
        var export = desk.exports();
        var author = bench.session().workspace().author();
        var release =
                export.releases()
                        .prepare(decided.review(), order.contents(), author)
                        .under(ReleaseDesk.rules(bench.session().state().get(), file))
                        .into(job.outbox())
                        .showing(decided.shows());
        return export.write(order.request(), release, order.extras(), file, cancelled)
                .map(drawn -> release.record(file))
                .map(
                        record -> {
                            var about = about(order, release);
                            return new ReleaseDesk.Left(
                                    record,
                                    decided.summaries(release, record, file),
                                    () -> bench.status().kept("Image", file, about));
                        });
    }

    /// A caption that a person had changed may be one of other terms.
    private String about(Order order, PreparedRelease release) {
        var edited = order.extras().caption();
        return edited != null && edited.isOutdated(desk.exports().caption(order.request(), release))
                ? "Other terms: the caption was written anew without your changes"
                : "";
    }
}
