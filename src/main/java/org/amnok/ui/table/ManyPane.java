package org.amnok.ui.table;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.amnok.index.CountSums;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// Stands in the inspector's place while several sightings are selected: what they share, field by
/// field, and one value for all of a field. Read in the background, some thousand at a time; a
/// newer selection ends what is being read.
public final class ManyPane extends BorderPane {
    private static final int AT_ONCE = 2000;

    private final Session session;
    private final PlaceKnowledge places;
    private final BulkBar bulk;
    private final LatestTask<Found> reading;
    private final Label sum = Fx.named("selected-sum", Fx.collapsing(Text.wrapped("", "hint")));
    private final Button once = Fx.named("count-once", Fx.styled(new Button(), "quiet"));
    private final ProgressBar bar = Fx.growing(new ProgressBar());
    private final VBox progress = Fx.collapsing(new VBox());
    private final GridPane rows = Fx.styled(new GridPane(), "many-rows");
    private final Label wait = Text.of("", "hint");
    private List<UUID> shownFor = List.of();
    private @Nullable WorkspaceState shownIn;

    /// @param sum of all counts, in words; empty for none
    private record Found(List<SharedValues.Shared> shared, String sum) {}

    /// @param calls asks before many are changed, and says what was done
    /// @param together counts the selected as one
    /// @param places those that are known by their words
    public ManyPane(
            Session session,
            InstantSource clock,
            TablePane.Calls calls,
            SameAsCommands together,
            PlaceKnowledge places) {
        this.session = session;
        this.places = places;
        bulk = new BulkBar(session, clock, calls, places);
        reading = session.asking();
        setId("many");
        once.setOnAction(event -> together.together.run());
        once.disableProperty().bind(together.together.disabled());
        Tooltips.of(once, "inspector.the_selected_sightings_tell_of");
        var stop = Fx.whole(Buttons.named("many-stop", "many.stop", this::stop));
        bar.setAccessibleText(Messages.text("many.reading"));
        bar.setMaxWidth(Double.MAX_VALUE);
        var line = Fx.row("form-buttons", bar, stop);
        progress.getChildren().setAll(wait, line);
        progress.setVisible(false);
        var body =
                new VBox(
                        bulk,
                        Text.label("many.what_they_share", "field-label"),
                        progress,
                        rows,
                        sum,
                        once);
        body.getStyleClass().add("form");
        var scroll = Fx.scrolling(body);
        setCenter(scroll);
    }

    /// Shows what is selected now, unless it is shown already.
    public void show() {
        var chosen = session.selection().uuids().get();
        var state = session.state().get();
        if (shownFor == chosen && shownIn == state) {
            return;
        }
        shownFor = chosen;
        shownIn = state;
        once.setText(Messages.text("inspector.count_the_selected_once", chosen.size()));
        bulk.open();
        ask(chosen, state);
    }

    /// Nothing is shown any more; what is being read is dropped.
    public void hide() {
        reading.cancel();
        shownFor = List.of();
        shownIn = null;
        bulk.close();
    }

    /// Puts the focus where a field is chosen.
    public void focusField() {
        bulk.focusField();
    }

    /// Proposes for each of the selected the place that its words name.
    public void placeByWords() {
        bulk.placeByWords();
    }

    private void ask(List<UUID> chosen, WorkspaceState state) {
        if (chosen.size() > Session.MOST_TOGETHER) {
            reading.cancel();
            progress.setVisible(false);
            rows.getChildren()
                    .setAll(
                            Text.wrapped(
                                    Messages.text(
                                            "table.at_most_can_be_set_at", Session.MOST_TOGETHER),
                                    "hint"));
            return;
        }
        progress.setVisible(chosen.size() > AT_ONCE);
        rows.setDisable(true);
        wait.setText(Messages.text("many.reading"));
        bar.setProgress(0);
        var selection = session.selection().rows(state.index());
        reading.ask(
                isWanted -> {
                    var shared = read(chosen, state, isWanted);
                    var total = CountSums.of(state.index(), selection, state.contents());
                    return new Found(shared, total.text());
                },
                this::tell,
                problem -> {});
    }

    /// A part at a time, so that a newer selection need not wait, and little is in memory.
    private List<SharedValues.Shared> read(
            List<UUID> chosen, WorkspaceState state, BooleanSupplier isWanted) {
        var values = new SharedValues(FieldEdits.forMany(state::contents, places));
        for (int i = 0; i < chosen.size() && isWanted.getAsBoolean(); i += AT_ONCE) {
            var part = chosen.subList(i, Math.min(chosen.size(), i + AT_ONCE));
            values.add(state.contents().sightings(List.copyOf(part)));
            var done = (double) values.sightings() / chosen.size();
            reading.say(isWanted, () -> bar.setProgress(done));
        }
        return values.all();
    }

    private void tell(Found found) {
        progress.setVisible(false);
        rows.setDisable(false);
        rows.getChildren().clear();
        for (var each : found.shared) {
            row(each, rows.getRowCount());
        }
        sum.setText(Messages.text("inspector.the_selected_together", shownFor.size(), found.sum));
        sum.setVisible(!found.sum.isEmpty());
    }

    /// A press on a row chooses its field.
    private void row(SharedValues.Shared shared, int index) {
        var label = Messages.capital(shared.field().label());
        var name = Fx.styled(new Button(label), "quiet", "many-field");
        name.setWrapText(true);
        name.setOnAction(event -> bulk.choose(shared.field().name()));
        Tooltips.of(name, "many.set_this_field", label);
        name.setAccessibleText(label + ": " + shared.words());
        rows.addRow(index, name, value(shared));
    }

    private static Node value(SharedValues.Shared shared) {
        return Text.wrapped(shared.words(), shared.isShared() ? "many-shared" : "hint");
    }

    private void stop() {
        reading.cancel();
        progress.setVisible(false);
        rows.getChildren().setAll(Text.paragraph("many.stopped", "hint"));
        rows.setDisable(false);
    }
}
