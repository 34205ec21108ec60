package org.amnok.ui.release;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fold;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
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
        var lines =
                new VBox(Text.wrapped(Messages.text("gate.this_release_goes_into_the"), "hint"));
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
}
