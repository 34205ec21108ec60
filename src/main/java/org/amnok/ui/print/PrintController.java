package org.amnok.ui.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.domain.Problem;
import org.amnok.domain.Progress;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.files.PrivateFolder;
import org.amnok.layout.PictureSize;
import org.amnok.layout.print.PrintPlan;
import org.amnok.layout.print.Printers;
import org.amnok.release.Outbox;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Prints what was decided at the gate: the very PDF that an export would write, once it is in the
/// history of the project.
public record PrintController(
        ReleaseController controller, Dialogs dialogs, Tasks tasks, Printers printers) {
    /// Writes the PDF that is printed; nothing when it was cancelled. Not for the FX thread.
    @FunctionalInterface
    public interface Writing {
        Optional<ReleaseRecord> write(Path file, Outbox outbox, Progress progress);
    }

    /// Goes on with the printers of this machine; without any says so before anything is asked.
    public void withPrinters(OpenProject bench, Consumer<List<String>> next) {
        bench.report(Messages.text("print.looking_for_printers"));
        tasks.work(printers::names)
                .over(bench.status()::idle)
                .then(names -> require(names, next))
                .start(dialogs::report);
    }

    private void require(List<String> names, Consumer<List<String>> next) {
        if (names.isEmpty()) {
            dialogs.report(
                    new Problem(
                            Messages.text("print.no_printer"),
                            "",
                            Messages.text("print.set_one_up")));
        } else {
            next.accept(names);
        }
    }

    /// Asks for printer, paper and size, has the PDF written and searched, and prints it.
    ///
    /// @param name of the PDF without its ending, as the history and the printer call it
    public void print(
            OpenProject bench, List<String> names, PictureSize size, String name, Writing writing) {
        var form = new PrintForm(names, size);
        if (dialogs.ask(Messages.text("print.print"), form, Messages.text("print.print"))) {
            var order = new Order(form.printer(), form.plan());
            var project = bench.session().state().get().file();
            controller.make(
                    bench,
                    Messages.text("print.drawing"),
                    (progress, outbox) ->
                            written(project, name, writing, outbox, progress)
                                    .map(
                                            ready ->
                                                    new ReleaseController.Left(
                                                            ready.record,
                                                            () -> send(ready, order, bench))));
        }
    }

    private record Order(String printer, PrintPlan plan) {}

    private record Ready(PrivateFolder folder, Path file, ReleaseRecord record) {}

    /// Nobody else looks into the folder, and it is gone when the sheets are.
    private static Optional<Ready> written(
            Path project, String name, Writing writing, Outbox outbox, Progress progress) {
        var folder = PrivateFolder.of(project);
        Optional<Ready> ready = Optional.empty();
        try {
            var file = folder.file(name + "-printed.pdf");
            ready =
                    writing.write(file, outbox, progress)
                            .map(record -> new Ready(folder, file, record));
            return ready;
        } finally {
            if (ready.isEmpty()) {
                folder.close();
            }
        }
    }

    private void send(Ready ready, Order order, OpenProject bench) {
        bench.report(Messages.text("print.printing", order.printer));
        tasks.work(
                        () -> {
                            try (var folder = ready.folder) {
                                return printers.print(order.printer, ready.file, order.plan);
                            }
                        })
                .over(bench.status()::idle)
                .then(sheets -> bench.report(printed(sheets, order)))
                .start(dialogs::report);
    }

    private static String printed(int sheets, Order order) {
        return Messages.text("print.printed", sheets, order.printer);
    }
}
