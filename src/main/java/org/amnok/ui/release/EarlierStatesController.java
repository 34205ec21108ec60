package org.amnok.ui.release;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.release.Release;
import org.amnok.ui.history.HistoryWords;
import org.amnok.ui.history.RecordNames;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.EarlierStates;

/// Asks whether a copy to take along has the history of its sightings, where any of it may leave:
/// each change is seen before.
record EarlierStatesController(Dialogs dialogs, Tasks tasks) {
    private static final double WIDTH = 760;
    private static final double LIST_HEIGHT = 280;

    /// Goes on with what was chosen, which may be none; with nothing when no copy shall be written
    /// after all.
    void ask(Supplier<Release> release, OpenProject bench, Consumer<EarlierStates> then) {
        var file = bench.session().state().get().file();
        bench.work(
                        "courier.reading_the_history",
                        tasks,
                        progress -> EarlierStates.of(release.get().followedBy(progress), file))
                .then(found -> choose(found, bench, then))
                .cancelled(() -> notWritten(bench))
                .start(dialogs::report);
    }

    private void choose(EarlierStates found, OpenProject bench, Consumer<EarlierStates> then) {
        if (found.changes().isEmpty()) {
            then.accept(EarlierStates.NONE);
            return;
        }
        var wanted = new CheckBox(Messages.text("courier.take_the_history_along"));
        wanted.setId("history-along");
        var names = new RecordNames(bench.session());
        var list =
                new ListView<>(
                        FXCollections.observableArrayList(
                                found.changes().stream().flatMap(e -> lines(e, names)).toList()));
        list.setId("history-changes");
        list.setPrefHeight(LIST_HEIGHT);
        var content =
                new VBox(
                        10,
                        Text.paragraph("courier.what_history_goes_along"),
                        wanted,
                        Text.wrapped(found.sentence(), "hint"),
                        list);
        content.setPrefWidth(WIDTH);
        if (dialogs.ask(
                Messages.text("courier.history_of_the_copy"),
                content,
                wanted::requestFocus,
                Messages.text("courier.go_on"))) {
            then.accept(wanted.isSelected() ? found : EarlierStates.NONE);
        } else {
            notWritten(bench);
        }
    }

    private static void notWritten(OpenProject bench) {
        bench.report(Messages.text("gate.cancelled_no_file_was_written"));
    }

    /// "14 Nov 2025 · Ford · title: Ford → Crossing".
    private static Stream<String> lines(HistoryEntry change, RecordNames names) {
        var day = LocalDate.ofInstant(change.signature().time(), ZoneOffset.UTC);
        var head = DateText.of(new DateSpan(day, day)) + " · " + change.name() + " · ";
        return HistoryWords.changes(change, names).stream().map(line -> head + line);
    }
}
