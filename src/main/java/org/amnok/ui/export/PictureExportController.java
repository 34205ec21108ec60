package org.amnok.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.layout.caption.Caption;
import org.amnok.release.Release;
import org.amnok.release.ReleaseNumbers;
import org.amnok.ui.print.PrintController;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.Preview;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.PictureExtras;

/// Asks for a picture, then what of it may leave, then where to, and has it made in the background.
public record PictureExportController(
        ReleaseController controller, Dialogs dialogs, Tasks tasks, PrintController printing) {
    /// A picture that was asked for.
    private record Order(
            PictureExport.Request request, PictureExtras extras, WorkspaceState state) {
        /// What of it would leave.
        ReleaseChoice choice(PictureExport export, String author) {
            return export.choice(request, state).by(author);
        }
    }

    private enum Way {
        FILE,
        PAPER;

        private String title() {
            return Messages.text(this == PAPER ? "print.print_the_map" : "common.export_image");
        }
    }

    public void export(OpenProject bench) {
        ask(Way.FILE, bench, (order, decided) -> choose(order, decided, bench));
    }

    /// The same picture on paper.
    public void print(OpenProject bench) {
        printing.withPrinters(
                bench,
                names ->
                        ask(
                                Way.PAPER,
                                bench,
                                (order, decided) -> print(names, order, decided, bench)));
    }

    /// @param then goes on with what was decided at the gate
    private void ask(Way way, OpenProject bench, BiConsumer<Order, GateController.Decision> then) {
        var form = new ExportForm(bench.model(), way == Way.PAPER);
        form.onCaption(
                caption -> writeCaption(form, caption, bench), words -> copy(words, form, bench));
        if (dialogs.ask(way.title(), form, Messages.text("common.review_release"))) {
            try {
                review(way, order(form, bench), bench, then);
            } catch (ProblemException e) {
                dialogs.report(e.problem());
                ask(way, bench, then);
            }
        }
    }

    private static Order order(ExportForm form, OpenProject bench) {
        var state = bench.session().state().get();
        var filter = bench.session().filter().get();
        var request = form.request().asking(filter).over(state.bases());
        return new Order(request, form.extras(), state);
    }

    /// The clipboard is a way out, too: the words pass the gate and are in the history first.
    private void copy(String words, ExportForm form, OpenProject bench) {
        try {
            var order = order(form, bench);
            controller.copy(
                    bench,
                    () ->
                            question(
                                    Messages.text("export.a_caption_on_the_clipboard"),
                                    controller.exports(),
                                    order,
                                    bench),
                    release -> words,
                    release -> Messages.text("export.copied_the_caption"));
        } catch (ProblemException e) {
            dialogs.report(e.problem());
        }
    }

    /// Without one a picture is a picture all the same: a problem waits until it is made. What it
    /// says follows the terms that the gate begins with; where nobody changes it, the file gets one
    /// after the terms that were chosen.
    private void writeCaption(ExportForm form, CaptionPane caption, OpenProject bench) {
        var filter = bench.session().filter().get();
        var state = bench.session().state().get();
        tasks.work(
                        () -> {
                            var request = form.request().asking(filter).over(state.bases());
                            var draft = draft(request, state);
                            var words = controller.exports().caption(request, draft);
                            return new Written(words, new ReleaseNumbers(draft.counts()).nothing());
                        })
                .then(
                        written -> {
                            caption.show(written.caption);
                            form.tellNothing(written.nothing);
                        })
                .start(problem -> {});
    }

    /// @param nothing why no sighting would be released; empty while any would
    private record Written(Caption caption, String nothing) {}

    private Release draft(PictureExport.Request request, WorkspaceState state) {
        var export = controller.exports();
        return export.releases().release(controller.gate().terms(), export.choice(request, state));
    }

    /// Reads what may be shown, then asks at the gate.
    private void review(
            Way way,
            Order order,
            OpenProject bench,
            BiConsumer<Order, GateController.Decision> then) {
        Supplier<GateQuestion> asked =
                () ->
                        question(
                                        Messages.text("export.a_picture_of_the_map"),
                                        controller.exports(),
                                        order,
                                        bench)
                                .shownBy(draft -> draw(order, draft));
        if (way == Way.PAPER) {
            controller.askOfPaper(bench, asked, decided -> then.accept(order, decided));
        } else {
            controller.ask(bench, asked, decided -> then.accept(order, decided));
        }
    }

    private Preview.Shown draw(Order order, Preview.Draft draft) {
        var file = draft.folder().file("preview.png");
        var going = draft.progress();
        return controller
                .exports()
                .write(order.request(), draft.release(), file, going::isCancelled)
                .map(_ -> new Preview.Shown.Picture(file))
                .orElseThrow(CancellationException::new);
    }

    private GateQuestion question(
            String what, PictureExport export, Order order, OpenProject bench) {
        var request = order.request();
        var choice = order.choice(export, bench.session().workspace().author());
        var first = export.releases().release(controller.gate().terms(), choice);
        var sheet = export.sheet(request, first);
        return new GateQuestion(
                what,
                export.releases(),
                choice.in(sheet.frames(), sheet::tellsOf, sheet::shows),
                request.extent(),
                request.look(),
                request.bases());
    }

    private void choose(Order order, GateController.Decision decided, OpenProject bench) {
        controller
                .save(FilePurpose.PICTURE, ReleaseController.name(bench, ".png"))
                .ifPresent(
                        file ->
                                controller.write(
                                        bench,
                                        decided,
                                        file,
                                        Messages.text("common.drawing", file.getFileName()),
                                        release -> record(order, order.extras(), release, file),
                                        release -> kept(order, release, file, bench)));
    }

    private void print(
            List<String> printers,
            Order order,
            GateController.Decision decided,
            OpenProject bench) {
        printing.print(
                bench,
                printers,
                order.request().size(),
                ReleaseController.name(bench, ""),
                decided,
                (file, release) -> record(order, order.extras().alone(), release, file));
    }

    /// Writes the picture; what the log keeps of it is nothing when it was cancelled.
    private Optional<ReleaseRecord> record(
            Order order, PictureExtras extras, Release release, Path file) {
        return controller
                .exports()
                .write(order.request(), release, extras, file, release.progress()::isCancelled)
                .map(_ -> release.record(file));
    }

    private Runnable kept(Order order, Release release, Path file, OpenProject bench) {
        var about = about(order, release);
        return () -> bench.status().kept(Messages.text("export.image"), file, about);
    }

    /// A caption that a person had changed may be one of other terms.
    private String about(Order order, Release release) {
        var edited = order.extras().caption();
        return edited != null
                        && edited.isOutdated(controller.exports().caption(order.request(), release))
                ? Messages.text("export.other_terms_the_caption_was")
                : "";
    }
}
