package org.amnok.ui.incoming;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.amnok.exchange.ImportReport;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tips;

/// What an import would do, how far it is, and the button that does it.
final class ImportFoot extends HBox {
    private final ImportModel model;
    private final Label words = Text.wrapped("", "import-counts");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final Button run = new Button("Import");
    private final Runnable after;
    private final String afterWords;

    /// @param after goes on when the import is done
    /// @param afterWords what that is called: "Back to the map"
    ImportFoot(ImportModel model, Runnable after, String afterWords) {
        this.model = model;
        this.after = after;
        this.afterWords = afterWords;
        getStyleClass().add("import-foot");
        words.setId("import-counts");
        bar.managedProperty().bind(bar.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        cancel.setId("import-cancel");
        cancel.setOnAction(event -> model.cancel());
        run.setId("import-run");
        run.getStyleClass().add("primary");
        run.setMinWidth(USE_PREF_SIZE);
        Tips.explain(run, "Brings the new rows in as one change, which undo takes back");
        getChildren().addAll(words, Text.spring(), bar, cancel, run);
        model.state().subscribe(this::show);
    }

    private void show(ImportState state) {
        var share = share(state);
        bar.setVisible(state instanceof ImportState.Checking || isRunning(state));
        bar.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
        cancel.setVisible(isRunning(state));
        words.setText(words(state));
        words.getStyleClass().removeAll("field-error");
        if (state instanceof ImportState.Impossible) {
            words.getStyleClass().add("field-error");
        }
        button(state);
    }

    private static boolean isRunning(ImportState state) {
        return state instanceof ImportState.Importing;
    }

    private static double share(ImportState state) {
        return switch (state) {
            case ImportState.Checking(_, var share) -> share;
            case ImportState.Importing(_, var share) -> share;
            case ImportState.Checked _, ImportState.Done _, ImportState.Impossible _ -> 0;
        };
    }

    private void button(ImportState state) {
        run.setDisable(true);
        switch (state) {
            case ImportState.Checked(var report) -> {
                run.setText("Import " + number(report.fresh()));
                run.setDisable(report.fresh() == 0);
                run.setOnAction(event -> model.run());
            }
            case ImportState.Done _ -> {
                run.setText(afterWords);
                run.setDisable(false);
                run.setOnAction(event -> after.run());
            }
            case ImportState.Checking _, ImportState.Importing _, ImportState.Impossible _ ->
                    run.setText("Import");
        }
    }

    private static String words(ImportState state) {
        return switch (state) {
            case ImportState.Checking(var words, _) -> "Reading the file to its end… " + words;
            case ImportState.Checked(var report) -> found(report);
            case ImportState.Importing(var words, _) -> "Importing… " + words;
            case ImportState.Done(var outcome) -> done(outcome);
            case ImportState.Impossible(var problem) -> problem.sentence();
        };
    }

    /// "1,204 can be imported, 12 cannot, 30 are there already, 2 are there with other content".
    static String found(ImportReport report) {
        return number(report.fresh())
                + " can be imported"
                + (report.rejected() == 0 ? "" : ", " + number(report.rejected()) + " cannot")
                + there(report);
    }

    private static String there(ImportReport report) {
        return (report.same() == 0
                        ? ""
                        : ", " + number(report.same()) + (isOne(report.same()) + "there already"))
                + (report.different() == 0
                        ? ""
                        : ", "
                                + number(report.different())
                                + isOne(report.different())
                                + "there with other content");
    }

    private static String isOne(long count) {
        return count == 1 ? " is " : " are ";
    }

    private static String done(org.amnok.workspace.ImportOutcome outcome) {
        var report = outcome.report();
        var words = new StringBuilder(number(outcome.added())).append(" imported");
        words.append(
                report.rejected() == 0 ? "" : ", " + number(report.rejected()) + " could not be");
        words.append(there(report));
        outcome.rejectedFiles()
                .forEach(
                        file ->
                                words.append(". Mend and import again: ")
                                        .append(file.toAbsolutePath()));
        return words.toString();
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
