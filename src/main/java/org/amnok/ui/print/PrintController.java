package org.amnok.ui.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.files.PrivateFolder;
import org.amnok.layout.PictureSize;
import org.amnok.layout.print.PrintPaper;
import org.amnok.layout.print.PrintPlan;
import org.amnok.layout.print.PrintPlan.Scaling;
import org.amnok.layout.print.Printers;
import org.amnok.release.Release;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Prints what was decided at the gate: the very PDF that an export would write, once it is in the
/// history of the project.
///
/// @param memory keeps printer and paper for the next time
public record PrintController(
        ReleaseController controller,
        Dialogs dialogs,
        Tasks tasks,
        Printers printers,
        PreferenceStore memory) {
    private static final String PRINTER = "print.printer";
    private static final String PAPER = "print.paper";

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
            dialogs.report(Problem.ofPlace("", "print.no_printer", "print.set_one_up"));
        } else {
            next.accept(names);
        }
    }

    /// Asks for printer, paper and size, has the PDF written and searched, and prints it.
    ///
    /// @param name of the PDF without its ending, as the history calls it
    /// @param writing writes the PDF in the background; gives nothing when it was cancelled
    public void print(
            OpenProject bench,
            List<String> names,
            PictureSize size,
            String name,
            GateController.Decision decided,
            BiFunction<Path, Release, Optional<ReleaseRecord>> writing) {
        var form = new PrintForm(names, size, memory);
        if (dialogs.ask(Messages.text("print.print"), form, Messages.text("print.print"))) {
            var order = new Order(form.printer(), form.plan());
            memory.put(PRINTER, order.printer);
            memory.put(PAPER, order.plan.paper().name());
            var state = bench.session().state().get();
            controller.make(
                    bench,
                    Messages.text("print.drawing"),
                    (progress, outbox) ->
                            written(
                                            state.file(),
                                            name,
                                            file -> {
                                                var rules = ReleaseController.rules(state, file);
                                                return writing.apply(
                                                        file,
                                                        decided.release(rules, outbox, progress));
                                            })
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
            Path project, String name, Function<Path, Optional<ReleaseRecord>> writing) {
        var folder = PrivateFolder.of(project);
        Optional<Ready> ready = Optional.empty();
        try {
            var file = folder.file(name + "-printed.pdf");
            ready = writing.apply(file).map(record -> new Ready(folder, file, record));
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
                                return printed(ready.file, order);
                            }
                        })
                .over(bench.status()::idle)
                .then(bench::report)
                .start(dialogs::report);
    }

    private String printed(Path file, Order order) {
        var sheets = printers.print(order.printer, file, order.plan);
        return Messages.text(
                printers.isPaused(order.printer) ? "print.printed_once_resumed" : "print.printed",
                sheets,
                order.printer);
    }

    /// Which printer, which paper, how large; says how many sheets that takes.
    private static final class PrintForm extends VBox {
        private static final double POINTS_PER_PIXEL = 72.0 / 96;

        private final PictureSize size;
        private final Choice<String> printer;
        private final Choice<PrintPaper> paper =
                new Choice<>(List.of(PrintPaper.values()), PrintPaper::title);
        private final Choice<Scaling> scaling =
                new Choice<>(
                        List.of(Scaling.values()), each -> Messages.word("print.scaling", each));
        private final Spinner<Integer> across = new Spinner<>(1, PrintPlan.MOST_ACROSS, 2);
        private final Label sheets = Fx.named("print-sheets", Text.wrapped("", "quiet-text"));

        /// @param printers at least one
        /// @param size of what is printed
        PrintForm(List<String> printers, PictureSize size, PreferenceStore memory) {
            this.size = size;
            printer = new Choice<>(printers, name -> name);
            getStyleClass().add("dialog-form");
            setPrefWidth(420);
            printer.setId("printer");
            paper.setId("print-paper");
            scaling.setId("print-scaling");
            across.setId("print-across");
            var wide = Fx.collapsing(Text.titled("print.sheets_across", across));
            wide.visibleProperty().bind(scaling.valueProperty().isEqualTo(Scaling.POSTER));
            getChildren()
                    .addAll(
                            Text.titled("print.printer", printer),
                            Text.titled("common.paper", paper),
                            Text.titled("common.size", scaling),
                            wide,
                            sheets,
                            Text.paragraph("print.what_the_system_does", "quiet-text"));
            var known = memory.get(PRINTER, "");
            printer.setValue(printers.contains(known) ? known : printers.getFirst());
            paper.setValue(paper(memory.get(PAPER, "")));
            scaling.setValue(Scaling.FIT);
            paper.valueProperty().subscribe(_ -> count());
            scaling.valueProperty().subscribe(_ -> count());
            across.valueProperty().subscribe(_ -> count());
        }

        private static PrintPaper paper(String known) {
            return Stream.of(PrintPaper.values())
                    .filter(each -> each.name().equals(known))
                    .findFirst()
                    .orElseGet(PrintPaper::usual);
        }

        String printer() {
            return printer.getValue();
        }

        PrintPlan plan() {
            return new PrintPlan(paper.getValue(), scaling.getValue(), across.getValue());
        }

        private void count() {
            var all =
                    plan().sheets(
                                    size.width() * POINTS_PER_PIXEL,
                                    size.height() * POINTS_PER_PIXEL);
            var title = paper.getValue().title();
            var percent = Math.round(all.scale() * 100);
            var words =
                    all.number() == 1
                            ? Messages.text("print.one_sheet", title, percent)
                            : Messages.text(
                                    "print.many_sheets",
                                    all.number(),
                                    title,
                                    all.columns(),
                                    all.rows(),
                                    percent,
                                    PrintPlan.OVERLAP_MILLIMETRES);
            sheets.setText(percent == 100 ? words : Messages.text("print.scale_in_figures", words));
            if (getScene() != null) {
                getScene().getWindow().sizeToScene();
            }
        }
    }
}
