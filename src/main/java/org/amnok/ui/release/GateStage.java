package org.amnok.ui.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fold;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// The two maps, or in their place what a person has opened of the folded rows: one at a time.
final class GateStage extends StackPane {
    private final GateWords words;
    private final GateMaps maps;
    private final Fold fields;
    private final Fold excluded;
    private final Map<String, Opening> openings = new LinkedHashMap<>();

    /// A row, and what it opens.
    private record Opening(Fold head, Node content) {}

    GateStage(GateModel model, GateWords words, GateMaps maps, GateLog log) {
        this.words = words;
        this.maps = maps;
        getStyleClass().add("gate-stage");
        getChildren().setAll(maps);
        fields = fold("fields", Messages.text("gate.fields"), new FieldList(model));
        excluded = fold("excluded", Messages.text("gate.held_back"), new HeldList(model, words));
        fold("log", Messages.text("gate.release_log"), logged(log)).summarise(log.summary());
    }

    private static Node logged(GateLog log) {
        var lines = new VBox(Text.paragraph("gate.this_release_goes_into_the", "hint"));
        log.lines().forEach(line -> lines.getChildren().add(Text.wrapped(line, "gate-words")));
        lines.getStyleClass().add("gate-lines");
        return lines;
    }

    private Fold fold(String name, String title, Node content) {
        var head = new Fold("gate-" + name, title, open -> show(name, open));
        take(name, head, content);
        return head;
    }

    /// Lets another row open something in the place of the maps.
    void take(String name, Fold head, Node content) {
        var pane = Fx.styled(Fx.scrolling(content), "gate-opened");
        FocusScroll.follow(pane);
        openings.put(name, new Opening(head, pane));
    }

    /// The rows, to be put below.
    VBox heads() {
        var rows = Fx.column("gate-folds");
        openings.forEach(
                (name, opening) -> {
                    if (!name.equals("made")) {
                        rows.getChildren().add(opening.head());
                    }
                });
        return rows;
    }

    /// A row was opened or closed: another one that was open is closed.
    void show(String name, boolean open) {
        if (open) {
            openings.forEach(
                    (other, opening) -> {
                        if (!other.equals(name)) {
                            opening.head().open(false);
                        }
                    });
        }
        var wanted = openings.values().stream().filter(each -> each.head().isOpen()).findFirst();
        getChildren().setAll(wanted.map(Opening::content).orElse(maps));
    }

    /// Opens the list of what is excluded.
    void openExcluded() {
        excluded.open(true);
    }

    /// Says what is in the rows now.
    void report() {
        maps.say(words.precision());
        fields.summarise(words.fields());
        excluded.summarise(words.excluded());
    }

    /// What is excluded and why, and which of it a person includes all the same, for a reason that
    /// she gives among the decisions.
    private static final class HeldList extends VBox {
        private final GateModel model;
        private final GateWords words;
        private final VBox reasons = Fx.column("gate-reasons");
        private final VBox choices = Fx.column("gate-held");
        private final CheckBox published = ScriptFont.follow(new CheckBox());
        private boolean filling;

        HeldList(GateModel model, GateWords words) {
            this.model = model;
            this.words = words;
            getStyleClass().add("gate-lines");
            published.setId("gate-lift-published");
            published.visibleProperty().bind(published.managedProperty());
            published.setOnAction(event -> model.lift(model.published(), published.isSelected()));
            getChildren().addAll(reasons, published, choices);
            model.look().subscribe(this::show);
        }

        private void show(GateLook look) {
            if (filling) {
                return;
            }
            filling = true;
            var lines = words.excludedLines();
            reasons.getChildren()
                    .setAll(
                            (lines.isEmpty() ? List.of(words.excluded()) : lines)
                                    .stream()
                                            .map(line -> Text.wrapped(line, "gate-words"))
                                            .toList());
            var focused = focused();
            choices.getChildren().setAll(look.heldFirst().stream().map(this::choice).toList());
            if (look.held() > GateLook.MOST_HELD) {
                choices.getChildren()
                        .add(
                                Text.of(
                                        Messages.text(
                                                "gate.and_more", look.held() - GateLook.MOST_HELD),
                                        "quiet-text"));
            }
            showPublished();
            choices.getChildren().stream()
                    .filter(box -> focused.equals(box.getId()))
                    .forEach(Node::requestFocus);
            filling = false;
        }

        /// Which choice has the focus, to have it again; empty for none.
        private String focused() {
            return choices.getChildren().stream()
                    .filter(Node::isFocused)
                    .map(Node::getId)
                    .findFirst()
                    .orElse("");
        }

        private void showPublished() {
            var all = model.published();
            published.setManaged(all.size() > 1);
            published.setText(Messages.text("gate.lift_all_published_reports", all.size()));
            published.setSelected(!all.isEmpty() && model.lifted().containsAll(all));
        }

        private CheckBox choice(Sighting sighting) {
            var uuid = sighting.uuid();
            var box = new CheckBox(Messages.text("gate.let_leave", SightingWords.line(sighting)));
            ScriptFont.follow(box);
            box.setId("gate-include-" + uuid);
            box.setSelected(model.lifted().contains(uuid));
            box.setOnAction(event -> model.lift(List.of(uuid), box.isSelected()));
            return box;
        }
    }
}
