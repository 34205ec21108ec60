package org.amnok.ui;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.amnok.exchange.ImportReport;
import org.amnok.ui.look.Text;

/// What was found in a file, before anything is imported.
final class ImportForm extends VBox {
    private static final double LIST_HEIGHT = 180;

    ImportForm(Path csv, ImportReport report) {
        getStyleClass().add("dialog-form");
        getChildren()
                .addAll(
                        Text.wrapped(csv.getFileName().toString(), "dialog-title"),
                        Text.of(
                                report.fresh()
                                        + " rows can be imported, "
                                        + report.rejected()
                                        + " cannot, "
                                        + report.warnings().size()
                                        + " warnings."));
        var problems = new ListView<String>();
        problems.setPrefHeight(LIST_HEIGHT);
        problems.getItems()
                .setAll(
                        Stream.concat(
                                        report.firstRejected().stream()
                                                .map(r -> r.problem().sentence()),
                                        report.warnings().stream()
                                                .map(w -> "Warning: " + w.sentence()))
                                .toList());
        if (!problems.getItems().isEmpty()) {
            getChildren().add(problems);
        }
        if (report.rejected() > 0) {
            getChildren()
                    .add(
                            Text.wrapped(
                                    "Rejected rows are written beside the file with their reasons,"
                                            + " to be mended and imported again.",
                                    "hint"));
        }
    }
}
