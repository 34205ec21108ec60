package org.amnok.ui.share;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Progress;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.IsoText;
import org.amnok.store.share.SharedTables;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.Participant;

/// With whom a project is shared: whose changes are here, how many, when the last one was done, who
/// signs with which key, what is new in the folder since, and what is open. Reads while it is
/// shown, and writes nothing.
public final class SharePane extends BorderPane {
    private final Session session;
    private final LatestTask<Known> asking;
    private final LatestTask<Boolean> sharing;
    private final SimpleBooleanProperty isShared = new SimpleBooleanProperty();
    private final LatestTask<List<String>> looking;
    private final Label state = Fx.named("sharing-state", Text.wrapped(""));
    private final Label news = Fx.named("sharing-news", Text.wrapped("", "hint"));
    private final Button look = Fx.named("sharing-look", new Button(Messages.text("share.look")));
    private final Button questions = Fx.named("sharing-questions", Fx.collapsing(new Button()));
    private final TableView<Participant> table = Fx.named("participants", new TableView<>());

    /// What its buttons do.
    ///
    /// @param share over a folder
    /// @param sync over a server
    /// @param answer what is open
    /// @param shared changes whenever something was shared
    public record Calls(
            Runnable share, Runnable sync, Runnable answer, ObservableValue<?> shared) {}

    /// @param all whose changes are here
    /// @param open how many questions
    private record Known(List<Participant> all, int open) {}

    public SharePane(Session session, Calls calls) {
        this.session = session;
        asking = session.asking();
        looking = session.asking();
        sharing = session.asking();
        table.setAccessibleText(Messages.text("share.who_takes_part"));
        table.setPlaceholder(Text.label("share.reading", "hint"));
        add(Messages.text("share.who"), SharePane::name, 260);
        add(
                Messages.text("common.changes"),
                one -> Messages.text("share.number", one.changes()),
                90);
        add(Messages.text("share.last_change"), one -> time(one.last()), 190);
        add(Messages.text("share.signed_with"), SharePane::key, 180);
        table.getColumns().forEach(column -> column.setSortable(false));
        setTop(head(calls));
        setCenter(table);
        sceneProperty().subscribe(_ -> read());
        calls.shared().subscribe(_ -> read());
        calls.shared().subscribe(_ -> seeWhetherShared());
        session.state().subscribe((_, _) -> read());
        session.state().subscribe((_, _) -> seeWhetherShared());
    }

    /// True of a project that was shared, over whatever: of another there is nothing to show.
    public ObservableBooleanValue isShared() {
        return isShared;
    }

    private void seeWhetherShared() {
        if (!isShared.get()) {
            sharing.ask(
                    () -> session.workspace().sharing().ask(SharedTables::isShared), isShared::set);
        }
    }

    private Node head(Calls calls) {
        var share = Buttons.named("sharing-share", "share.menu_share", calls.share());
        var sync = Buttons.named("sharing-server", "sync.form_other", calls.sync());
        questions.setOnAction(_ -> calls.answer().run());
        questions.setVisible(false);
        look.setOnAction(_ -> look());
        news.managedProperty().bind(news.textProperty().isNotEmpty());
        List.of(questions, look, share, sync).forEach(b -> b.setMinWidth(USE_PREF_SIZE));
        var line = Fx.row("history-head", state, Text.spring(), questions, look, share, sync);
        var below = Fx.row("history-head", news);
        below.managedProperty().bind(news.managedProperty());
        below.visibleProperty().bind(news.managedProperty());
        return new VBox(line, below);
    }

    private void add(String title, Function<Participant, String> words, double width) {
        table.getColumns().add(TableColumns.words(title, width, words, UnaryOperator.identity()));
    }

    private static String name(Participant one) {
        if (!one.isHere()) {
            return one.name().isEmpty() ? Messages.text("share.unnamed", one.device()) : one.name();
        }
        return one.name().isEmpty()
                ? Messages.text("seal.this_project")
                : Messages.text("share.this_copy", one.name());
    }

    private static String key(Participant one) {
        return one.key().isEmpty() ? Messages.text("share.without_key") : one.key();
    }

    private static String time(String kept) {
        var time = IsoText.instantIn(kept);
        return time == null ? kept : DateText.utc(time);
    }

    @Override
    public void requestFocus() {
        look.requestFocus();
    }

    /// Not while the pane is hidden.
    private void read() {
        if (getScene() == null) {
            return;
        }
        showState();
        asking.ask(
                () -> {
                    var all = Participant.of(session.workspace());
                    var open = all.isEmpty() ? 0 : open();
                    return new Known(all, open);
                },
                this::show);
    }

    private int open() {
        return OpenConflicts.of(session.workspace()).conflicts().size();
    }

    private void showState() {
        var settings = session.workspace().settings();
        var folder = FolderMemory.folder(settings);
        look.setDisable(folder.isEmpty());
        state.setText(
                folder.map(
                                path ->
                                        Messages.text(
                                                "share.over_folder",
                                                path,
                                                FolderMemory.last(settings)))
                        .orElseGet(() -> Messages.text("share.no_folder_known")));
    }

    private void show(Known known) {
        table.getItems().setAll(known.all());
        questions.setText(Messages.text("share.answer_open", known.open()));
        questions.setVisible(known.open() > 0);
    }

    /// What would go and come.
    private void look() {
        var here = session.workspace();
        FolderMemory.folder(here.settings())
                .ifPresent(
                        folder -> {
                            news.setText(Messages.text("share.looking"));
                            looking.ask(
                                    () ->
                                            FolderMemory.open(folder)
                                                    .look(here, Progress.NONE)
                                                    .lines(),
                                    lines -> news.setText(inOne(lines)),
                                    problem -> news.setText(problem.sentence()));
                        });
    }

    private static String inOne(List<String> lines) {
        return String.join(" · ", lines.stream().map(String::strip).toList());
    }
}
