package org.amnok.ui.incoming;

import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.OtherPrograms;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportOutcome;
import org.amnok.workspace.incoming.ImportPlan.Tracks;

/// What an import would do, how far it is, and the button that does it.
final class ImportFoot extends HBox {
    private final ImportModel model;
    private final Label words = Fx.named("import-counts", Text.wrapped("", "import-counts"));
    private final ProgressBar bar = Fx.collapsing(new ProgressBar());
    private final Button cancel = Fx.collapsing(new Button(Messages.text("common.cancel")));
    private final Button run = Fx.styled(new Button(Messages.text("incoming.import")), "primary");
    private final Runnable after;
    private final String afterWords;
    private boolean wasRunning;

    /// @param after goes on when the import is done
    /// @param afterWords what that is called: "Back to the map"
    ImportFoot(ImportModel model, Runnable after, String afterWords) {
        this.model = model;
        this.after = after;
        this.afterWords = afterWords;
        getStyleClass().add("import-foot");
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        run.setId("import-run");
        run.setMinWidth(USE_PREF_SIZE);
        Tooltips.of(run, "incoming.brings_the_new_rows_in_as");
        getChildren().addAll(words, Text.spring(), bar, cancel, run);
        model.state().subscribe(this::show);
    }

    private void show(ImportState state) {
        var share = share(state);
        bar.setVisible(state instanceof ImportState.Checking || state.isRunning());
        bar.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
        words.setText(words(state));
        words.getStyleClass().removeAll("field-error");
        if (state instanceof ImportState.Impossible || state instanceof ImportState.Failed) {
            words.getStyleClass().add("field-error");
        }
        other(state);
        button(state);
        focus(state);
    }

    private static double share(ImportState state) {
        return switch (state) {
            case ImportState.Checking(_, var share) -> share;
            case ImportState.Importing(_, var share) -> share;
            case ImportState.Keeping _, ImportState.Stopping _ -> -1;
            case ImportState.Checked _,
                    ImportState.Unchecked _,
                    ImportState.Stopped _,
                    ImportState.Done _,
                    ImportState.Impossible _,
                    ImportState.Failed _ ->
                    0;
        };
    }

    /// The button beside the one that goes on.
    private void other(ImportState state) {
        switch (state) {
            case ImportState.Checking _ ->
                    other(Messages.text("incoming.stop_checking"), model::stopChecking);
            case ImportState.Unchecked _, ImportState.Stopped _, ImportState.Failed _ ->
                    other(Messages.text("incoming.check"), model::check);
            case ImportState.Importing _ -> other(Messages.text("common.cancel"), model::cancel);
            case ImportState.Checked(var report)
                    when report.fresh() == 0 && report.rejected() > 0 && model.keepsRejected() ->
                    other(Messages.text("incoming.write_rejected_rows_to_a_file"), model::run);
            case ImportState.Done(var outcome) when !outcome.rejectedFiles().isEmpty() ->
                    other(
                            Messages.text("status.show_in_folder"),
                            () -> show(outcome.rejectedFiles().getFirst()));
            case ImportState.Checked _,
                    ImportState.Keeping _,
                    ImportState.Stopping _,
                    ImportState.Done _,
                    ImportState.Impossible _ ->
                    cancel.setVisible(false);
        }
    }

    private void show(Path file) {
        ForkJoinPool.commonPool()
                .execute(() -> OtherPrograms.showFolder(file)); // its path stands beside
    }

    private void other(String words, Runnable act) {
        cancel.setText(words);
        cancel.setOnAction(event -> act.run());
        cancel.setVisible(true);
    }

    private void button(ImportState state) {
        switch (state) {
            case ImportState.Checked(var report) when report.fresh() > 0 ->
                    run(
                            Messages.text("incoming.import_2", Messages.number(report.fresh())),
                            model::run);
            case ImportState.Checked _ when model.tracks() == Tracks.EVIDENCE ->
                    run(Messages.text("incoming.keep_the_file"), model::run);
            case ImportState.Unchecked _, ImportState.Stopped _, ImportState.Failed _ ->
                    run(Messages.text("incoming.import"), model::run);
            case ImportState.Checked _, ImportState.Done _ -> run(afterWords, after);
            case ImportState.Checking _,
                    ImportState.Importing _,
                    ImportState.Keeping _,
                    ImportState.Stopping _,
                    ImportState.Impossible _ -> {
                run.setText(Messages.text("incoming.import"));
                run.setDisable(true);
            }
        }
    }

    private void run(String words, Runnable act) {
        run.setText(words);
        run.setOnAction(event -> act.run());
        run.setDisable(false);
    }

    /// A button that is disabled while it has the focus passes the focus to the one beside it.
    private void focus(ImportState state) {
        if (state.isRunning() && !wasRunning) {
            cancel.requestFocus();
        } else if (state instanceof ImportState.Done || state instanceof ImportState.Stopped) {
            run.requestFocus();
        }
        wasRunning = state.isRunning();
    }

    private static String words(ImportState state) {
        return switch (state) {
            case ImportState.Checking(var words, _) ->
                    Messages.text("incoming.checking_the_whole_file", words);
            case ImportState.Checked(var report) -> found(report);
            case ImportState.Unchecked _ -> Messages.text("incoming.not_checked_to_the_end_what");
            case ImportState.Importing(var words, _) -> Messages.text("incoming.importing", words);
            case ImportState.Keeping _ -> Messages.text("incoming.all_rows_are_read_keeping_what");
            case ImportState.Stopping _ -> Messages.text("incoming.stopping");
            case ImportState.Stopped(var rows) ->
                    Messages.text("incoming.nothing_came_in_stopped_after", rows);
            case ImportState.Done(var outcome) -> done(outcome);
            case ImportState.Impossible(var problem) -> problem.sentence();
            case ImportState.Failed(var problem) -> problem.sentence();
        };
    }

    /// "1,204 can be imported, 12 cannot, 30 are there already, 2 are there with other content".
    static String found(ImportReport report) {
        return Messages.listed(
                Stream.concat(
                        Stream.of(
                                Messages.text("incoming.can_be_imported", report.fresh()),
                                some("incoming.cannot", report.rejected())),
                        there(report)));
    }

    private static Stream<String> there(ImportReport report) {
        return Stream.of(
                some("incoming.are_there_already", report.same()),
                some("incoming.are_there_with_other_content", report.different()));
    }

    static String some(String key, long count) {
        return count == 0 ? "" : Messages.text(key, count);
    }

    private static String done(ImportOutcome outcome) {
        var report = outcome.report();
        var words =
                Messages.listed(
                        Stream.concat(
                                Stream.of(
                                        Messages.text("incoming.imported", outcome.added()),
                                        some("incoming.could_not_be", report.rejected())),
                                there(report)));
        var files = outcome.rejectedFiles().stream().map(file -> file.toAbsolutePath().toString());
        return outcome.rejectedFiles().isEmpty()
                ? words
                : Messages.text("incoming.mend_and_import_again", words, Messages.listed(files));
    }
}
