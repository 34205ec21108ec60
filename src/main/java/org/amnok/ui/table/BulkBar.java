package org.amnok.ui.table;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.wording.EditWords;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// Sets one field of all selected sightings, as one undo, and shows before what will change.
final class BulkBar extends VBox {
    private static final int NAMED = 3;

    /// Up to this many are previewed while a person types.
    private static final int FEW = 2000;

    private final Session session;
    private final InstantSource clock;
    private final TablePane.Calls calls;
    private final Choice<FieldEdit> field;
    private final StackPane value = Fx.growing(new StackPane());
    private final Label summary = Fx.named("bulk-summary", Text.of("", "hint"));
    private final Label preview = Fx.named("bulk-preview", Text.of("", "hint"));
    private final Button apply = Fx.named("bulk-apply", new Button(Messages.text("table.apply")));
    private final Label title = Text.of("", "field-label");
    private final LatestTask<BulkChange> working;

    /// The selected sightings, and the state they were read in.
    private List<Sighting> chosen = List.of();

    private @Nullable WorkspaceState readIn;
    private List<UUID> readFor = List.of();
    private BulkChange wanted = BulkChange.NONE;

    /// True once a person looked for a value: very many sightings are not read before.
    private boolean touched;

    private boolean open;

    /// @param places those that are known by their words
    BulkBar(Session session, InstantSource clock, TablePane.Calls calls, PlaceKnowledge places) {
        this.session = session;
        this.clock = clock;
        this.calls = calls;
        working = session.asking();
        getStyleClass().add("bulk-bar");
        setId("bulk-bar");
        field = new Choice<>(List.of(), FieldEdit::label);
        field.setId("bulk-field");
        field.setAccessibleText(Messages.text("common.field"));
        field.valueProperty().subscribe(this::offer);
        apply.setOnAction(event -> apply());
        value.setMaxWidth(Double.MAX_VALUE);
        field.setMaxWidth(Double.MAX_VALUE);
        apply.setMinWidth(USE_PREF_SIZE);
        for (var told : List.of(summary, preview)) {
            told.managedProperty().bind(told.textProperty().isNotEmpty());
        }
        summary.setWrapText(true);
        preview.setWrapText(true);
        getChildren().addAll(title, field, new HBox(8, value, apply), summary, preview);
        field.getItems().setAll(FieldEdits.forMany(() -> session.state().get().contents(), places));
        field.setValue(field.getItems().getFirst());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Chooses a field to be set.
    void choose(FieldEdit.Name name) {
        field.getItems().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .ifPresent(field::setValue);
        value.getChildren().getFirst().requestFocus();
    }

    /// Proposes for each of the selected the place that its words name.
    void placeByWords() {
        choose(PlaceByWords.name());
        if (value.getChildren().getFirst() instanceof Choice<?> choice) {
            choice.getSelectionModel().selectFirst();
        }
        apply.requestFocus();
    }

    void focusField() {
        field.requestFocus();
    }

    /// Lets go of what was read and typed.
    void close() {
        open = false;
        working.cancel();
        chosen = List.of();
        readIn = null;
        wanted = BulkChange.NONE;
        offer(field.getValue());
    }

    private void offer(FieldEdit chosen) {
        if (chosen != null) {
            touched = false;
            value.getChildren().setAll(input(chosen));
            refresh();
        }
    }

    private Node input(FieldEdit chosen) {
        if (chosen.isChoice()) {
            var choice = new Choice<String>(chosen.options(), words -> words);
            choice.setId("bulk-value");
            choice.setAccessibleText(chosen.label());
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.valueProperty().subscribe((was, is) -> touch());
            return choice;
        }
        var text = Fx.named("bulk-value", new OfferedField(chosen, ""));
        text.setOnAction(event -> text.complete());
        text.setPromptText(Messages.text("common.none_2"));
        text.textProperty().subscribe((was, is) -> touch());
        text.focusedProperty().subscribe((was, is) -> touchIf(is));
        return text;
    }

    /// Whoever goes to the field may mean that it shall be empty.
    private void touchIf(boolean isFocused) {
        if (isFocused && !touched) {
            touch();
        }
    }

    private void touch() {
        touched = true;
        refresh();
    }

    /// Shows what is selected now.
    void open() {
        open = true;
        refresh();
    }

    private void refresh() {
        var uuids = session.selection().uuids().get();
        if (uuids.isEmpty() || !open) {
            return;
        }
        title.setText(Messages.text("many.set_for_all", uuids.size()));
        if (uuids.size() > Session.MOST_TOGETHER) {
            none(Messages.text("table.at_most_can_be_set_at", Session.MOST_TOGETHER));
        } else if (!touched && uuids.size() > FEW) {
            none(Messages.text("table.choose_a_value_to_see_what"));
        } else if (readIn != session.state().get() || readFor != uuids) {
            none(Messages.text("table.reading_the_selected_sightings"));
            read(session.state().get(), uuids);
        } else {
            workOut();
        }
    }

    private void read(WorkspaceState state, List<UUID> uuids) {
        session.records()
                .read(
                        uuids,
                        found -> {
                            if (session.selection().uuids().get() == uuids) {
                                chosen = found;
                                readIn = state;
                                readFor = uuids;
                                workOut();
                            }
                        });
    }

    /// Finds what would change, of many in the background.
    private void workOut() {
        working.cancel();
        if (!isChosen()) {
            show(BulkChange.NONE);
        } else if (chosen.size() <= FEW) {
            show(change().get());
        } else {
            none(Messages.text("table.finding_what_changes"));
            working.ask(change(), this::show);
        }
    }

    /// Nothing can be applied, for now.
    private void none(String why) {
        show(BulkChange.NONE);
        summary.setText(why);
        preview.setText("");
    }

    private void show(BulkChange next) {
        wanted = next;
        summary.setText(isChosen() ? wanted.summary() : "");
        preview.setText(
                isChosen() ? examples(wanted) : Messages.text("table.choose_a_value_to_see_what"));
        apply.setDisable(!isChosen() || wanted.changes().isEmpty() || session.isReadOnly());
        apply.setText(
                wanted.changes().isEmpty()
                        ? Messages.text("table.apply")
                        : Messages.text("table.apply_to", wanted.changes().size()));
    }

    private boolean isChosen() {
        return !value.getChildren().isEmpty()
                && (!(value.getChildren().getFirst() instanceof Choice<?> choice)
                        || choice.getValue() != null);
    }

    private Supplier<BulkChange> change() {
        var all = chosen;
        var its = field.getValue().inBackground();
        var typed = typed();
        var contents = session.state().get().contents();
        var now = clock.instant();
        return () -> BulkChange.of(all, its, typed, contents, now);
    }

    private String typed() {
        var input = value.getChildren().getFirst();
        return input instanceof TextField text
                ? text.getText()
                : input instanceof Choice<?> choice ? String.valueOf(choice.getValue()) : "";
    }

    /// "e15 Six lots: draft → verified · e16 …".
    private String examples(BulkChange wanted) {
        var named =
                wanted.changes().stream()
                        .limit(NAMED)
                        .map(this::example)
                        .collect(Collectors.joining("  ·  "));
        return wanted.changes().size() > NAMED
                ? Messages.text("table.and_more", named, (wanted.changes().size() - NAMED))
                : named;
    }

    private String example(Edit.Replace change) {
        var text = field.getValue().text();
        var before = change.before();
        return SightingWords.name(before)
                + ": "
                + SharedValues.named(text.apply(before))
                + " → "
                + SharedValues.named(text.apply(change.after()));
    }

    private void apply() {
        var edit = wanted.edit();
        if (edit.isPresent()
                && calls.mayDo().test(Messages.text("table.change"), wanted.changes().size())) {
            var done =
                    Messages.text(
                            "table.done_ctrl_z_takes_it_back", EditWords.of(edit.get().label()));
            session.perform(edit.get(), () -> calls.report().accept(done));
            offer(field.getValue());
            focusField();
        }
    }

    /// Esc drops the value, and where none was given passes on.
    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && touched) {
            offer(field.getValue());
            event.consume();
        }
    }
}
