package org.amnok.ui.draw;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.Sketch;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Beside the map while a shape is drawn: what it is, a field for typed coordinates, and the way
/// out.
final class DrawPanel extends VBox {
    private static final double LEFT = 12;
    private static final double TOP = 12;

    /// What the panel asks for.
    ///
    /// @param kind begins another kind of shape
    /// @param place sets a vertex that was typed
    record Actions(
            Consumer<Sketch.Kind> kind, Consumer<LatLon> place, Runnable finish, Runnable leave) {}

    private final Actions actions;
    private final TextField typed = Fx.named("draw-typed", new TextField());
    private final Label complaint = Fx.collapsing(Text.wrapped("", "field-error"));
    private final Label count = Text.of("", "hint");
    private final Button done = Fx.named("draw-done", new Button(Messages.text("draw.done")));

    DrawPanel(Actions actions) {
        this.actions = actions;
        getStyleClass().addAll("tray", "draw-panel");
        setId("draw-panel");
        setOnMousePressed(Event::consume);
        relocate(LEFT, TOP);
        typed.setPromptText(Messages.text("draw.or_type_latitude_longitude"));
        typed.setAccessibleText(Messages.text("draw.coordinate_of_the_next_vertex"));
        typed.setOnAction(event -> take());
        done.setOnAction(event -> actions.finish().run());
        Tooltips.of(done, "draw.enter_or_a_double_click_on");
        var leave = Tooltips.of(Buttons.of("common.cancel", actions.leave()), "draw.esc");
        complaint.setVisible(false);
        var ways = Fx.row("form-buttons", done, leave, count);
        getChildren().addAll(kinds(), typed, complaint, ways);
    }

    private HBox kinds() {
        var group = new ToggleGroup();
        var line = Fx.row("form-buttons");
        for (var kind : Sketch.Kind.values()) {
            var button = new ToggleButton(Messages.word("draw.shape", kind));
            button.setId("draw-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(kind == Sketch.Kind.POINT);
            button.setOnAction(event -> choose(button, kind));
            line.getChildren().add(button);
        }
        return line;
    }

    private void choose(ToggleButton button, Sketch.Kind kind) {
        button.setSelected(true);
        complain("");
        actions.kind().accept(kind);
    }

    private void take() {
        if (typed.getText().isBlank()) {
            actions.finish().run();
            return;
        }
        try {
            var place = CoordinateText.parse(typed.getText());
            complain(
                    place.isPresent()
                            ? ""
                            : Messages.text("common.not_a_coordinate_give_degrees_dms"));
            place.ifPresent(
                    at -> {
                        typed.clear();
                        actions.place().accept(at);
                    });
        } catch (ProblemException impossible) {
            complain(impossible.problem().sentence());
        }
    }

    void complain(String words) {
        complaint.setText(words);
        complaint.setVisible(!words.isEmpty());
    }

    void show(Sketch sketch) {
        var vertices = sketch.paths().stream().mapToInt(List::size).sum();
        count.setText(Messages.text("draw.vertices", vertices));
        done.setDisable(sketch.kind() == Sketch.Kind.POINT);
    }
}
