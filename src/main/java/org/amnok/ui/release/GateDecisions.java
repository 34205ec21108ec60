package org.amnok.ui.release;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Fold;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What must be decided, the open ones first, each with the ways to it; below what was decided. Of
/// many the first are shown, and the decided ones are a line.
final class GateDecisions extends VBox {
    private static final double ICON = 18;

    /// So many have a row each.
    private static final int ROWS = 3;

    private final GateModel model;
    private final GateWords words;
    private final GateView.Ways exits;
    private final Runnable acted;
    private final Label numbers = Text.of("", "hint");
    private final VBox rows = Fx.column("gate-rows");
    private final Fold made;
    private final VBox madeRows = Fx.column("gate-rows");

    private final TextField reason = Fx.named("gate-reason", ScriptFont.follow(new TextField()));
    private List<String> shown = List.of("nothing yet");

    /// True when a person has pressed a button of a row, which goes with it.
    private boolean pressed;

    /// @param opened called when the line of decided ones is opened or closed
    /// @param acted called after a button of a row has done what it says
    GateDecisions(GateWords words, GateView.Ways exits, Consumer<Boolean> opened, Runnable acted) {
        this.words = words;
        model = words.model();
        this.exits = exits;
        this.acted = acted;
        getStyleClass().add("gate-decisions");
        made = new Fold("gate-made", Messages.text("gate.decided"), opened);
        var head = Fx.row("gate-line", Text.label("gate.decisions", "gate-head"), numbers);
        getChildren().addAll(head, rows, made);
    }

    /// The line of decided ones, and what it opens.
    Fold made() {
        return made;
    }

    Node madeRows() {
        return madeRows;
    }

    /// Shows what is open and what is made now.
    void show() {
        var open = GateMatter.open(model, exits);
        var done = GateMatter.made(model);
        var now =
                Stream.concat(
                                Stream.of(open, done).flatMap(List::stream).map(GateMatter::told),
                                Stream.of(words.nothing()))
                        .toList();
        if (!now.equals(shown)) {
            shown = now;
            var focused = focused();
            show(open, done);
            focused.map(id -> rows.lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }

    /// What has the focus in a row, by its id: the row is made anew.
    private Optional<String> focused() {
        var scene = getScene();
        return Optional.ofNullable(scene == null ? null : scene.getFocusOwner())
                .map(Node::getId)
                .filter(id -> rows.lookup("#" + id) != null);
    }

    private void show(List<GateMatter> open, List<GateMatter> done) {
        if (open.stream().noneMatch(GateMatter::asksWhy)) {
            reason.clear(); // what was typed for other ones is no reason for the next
        }
        var folds = open.size() + done.size() > ROWS && !done.isEmpty();
        rows.getChildren().clear();
        open.stream()
                .limit(folds ? ROWS - 1 : ROWS)
                .forEach(each -> rows.getChildren().add(openRow(each)));
        madeRows.getChildren().setAll(done.stream().map(this::madeRow).toList());
        if (!folds) {
            rows.getChildren().addAll(List.copyOf(madeRows.getChildren()));
            made.open(false);
        }
        var nothing = words.nothing();
        if (!nothing.isEmpty()) {
            rows.getChildren().add(row("warn", Text.wrapped(nothing)));
        } else if (open.isEmpty() && done.isEmpty()) {
            rows.getChildren().add(row("check", Text.paragraph("gate.no_decision")));
        }
        Fx.show(made, folds);
        made.summarise(Messages.text("gate.decisions_made", done.size()));
        numbers.setText(numbers(open.size(), done.size()));
    }

    private static String numbers(int open, int made) {
        return open + made == 0 ? "" : Messages.text("gate.open_and_made", open, made);
    }

    private Node openRow(GateMatter matter) {
        var row =
                row(
                        "warn",
                        new VBox(
                                Text.wrapped(matter.head(), "gate-open-head"),
                                Text.wrapped(matter.words(), "gate-open-words")));
        row.setId(matter.id());
        row.getStyleClass().add("gate-open");
        if (matter.asksWhy()) {
            row.getChildren().addAll(reason());
        }
        matter.ways().forEach(way -> row.getChildren().add(button(way)));
        return row;
    }

    private Node madeRow(GateMatter matter) {
        var row = Fx.named(matter.id(), row("check", Text.wrapped(matter.head())));
        matter.ways().forEach(way -> row.getChildren().add(button(way)));
        return row;
    }

    private static HBox row(String icon, Region words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return Fx.styled(new HBox(new Icon(icon, ICON), words), "gate-row", "gate-row-" + icon);
    }

    /// Typed, it counts once it is given.
    private List<Node> reason() {
        reason.setPromptText(Messages.text("common.reason"));
        reason.setAccessibleText(Messages.text("gate.why_included", model.lifted().size()));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var give =
                button(
                        new GateMatter.Way(
                                "gate-give-reason",
                                Messages.text("gate.give_reason"),
                                Messages.text("gate.give_reason"),
                                () -> model.reason().set(reason.getText())));
        give.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(event -> give.fire());
        return List.of(reason, give);
    }

    private Button button(GateMatter.Way way) {
        var button = Fx.named(way.id(), Fx.whole(ScriptFont.follow(new Button(way.words()))));
        button.setAccessibleText(way.name());
        button.setOnAction(
                event -> {
                    way.act().run();
                    pressed = true;
                    acted.run();
                });
        return button;
    }

    /// True once after a button of a row was pressed.
    boolean takePressed() {
        var was = pressed;
        pressed = false;
        return was;
    }

    /// The first thing that can be done about the first that is open; empty when nothing is.
    Optional<Node> firstOpen() {
        return rows.getChildren().stream()
                .filter(row -> row.getStyleClass().contains("gate-open"))
                .findFirst()
                .flatMap(
                        row ->
                                ((HBox) row)
                                        .getChildren().stream()
                                                .filter(Node::isFocusTraversable)
                                                .findFirst());
    }
}
