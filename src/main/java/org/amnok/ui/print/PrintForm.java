package org.amnok.ui.print;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.amnok.layout.PictureSize;
import org.amnok.layout.print.PrintPaper;
import org.amnok.layout.print.PrintPlan;
import org.amnok.layout.print.PrintPlan.Scaling;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Which printer, which paper, how large; says how many sheets that takes.
final class PrintForm extends VBox {
    private static final double POINTS_PER_PIXEL = 72.0 / 96;

    private final PictureSize size;
    private final Choice<String> printer;
    private final Choice<PrintPaper> paper =
            new Choice<>(List.of(PrintPaper.values()), PrintPaper::title);
    private final Choice<Scaling> scaling =
            new Choice<>(List.of(Scaling.values()), each -> Messages.word("print.scaling", each));
    private final Spinner<Integer> across = new Spinner<>(1, PrintPlan.MOST_ACROSS, 2);
    private final Label sheets = Fx.named("print-sheets", Text.wrapped("", "quiet-text"));

    /// @param printers at least one
    /// @param size of what is printed
    PrintForm(List<String> printers, PictureSize size) {
        this.size = size;
        printer = new Choice<>(printers, name -> name);
        getStyleClass().add("dialog-form");
        setPrefWidth(420);
        printer.setId("printer");
        paper.setId("print-paper");
        scaling.setId("print-scaling");
        across.setId("print-across");
        var wide = Fx.collapsing(Text.labelled(Messages.text("print.sheets_across"), across));
        wide.visibleProperty().bind(scaling.valueProperty().isEqualTo(Scaling.POSTER));
        getChildren()
                .addAll(
                        Text.labelled(Messages.text("print.printer"), printer),
                        Text.labelled(Messages.text("common.paper"), paper),
                        Text.labelled(Messages.text("common.size"), scaling),
                        wide,
                        sheets,
                        Text.wrapped(Messages.text("print.what_the_system_does"), "quiet-text"));
        printer.setValue(printers.getFirst());
        paper.setValue(PrintPaper.A4);
        scaling.setValue(Scaling.FIT);
        paper.valueProperty().subscribe(_ -> count());
        scaling.valueProperty().subscribe(_ -> count());
        across.valueProperty().subscribe(_ -> count());
    }

    String printer() {
        return printer.getValue();
    }

    PrintPlan plan() {
        return new PrintPlan(paper.getValue(), scaling.getValue(), across.getValue());
    }

    private void count() {
        var all = plan().sheets(size.width() * POINTS_PER_PIXEL, size.height() * POINTS_PER_PIXEL);
        var title = paper.getValue().title();
        var percent = Math.round(all.scale() * 100);
        sheets.setText(
                all.number() == 1
                        ? Messages.text("print.one_sheet", title, percent)
                        : Messages.text(
                                "print.many_sheets",
                                all.number(),
                                title,
                                all.columns(),
                                all.rows(),
                                percent,
                                PrintPlan.OVERLAP_MILLIMETRES));
        if (getScene() != null) {
            getScene().getWindow().sizeToScene();
        }
    }
}
