package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One class with its numbers.
final class CountRow extends HBox {
    private final Choice<CountClass> counted =
            new Choice<>(List.of(CountClass.values()), each -> each.words(true));
    private final TextField min =
            number(Messages.text("inspector.min"), Messages.text("inspector.at_least"));
    private final TextField best =
            number(
                    Messages.text("inspector.best"),
                    Messages.text("inspector.best_single_number_if_any"));
    private final TextField max =
            number(
                    Messages.text("inspector.max"),
                    Messages.text("inspector.at_most_empty_when_open_upwards"));
    private final Choice<Count.Method> method =
            new Choice<>(List.of(Count.Method.values()), Count.Method::label);
    private final Runnable changed;
    private boolean showing;

    CountRow(Runnable changed, Consumer<CountRow> removed) {
        this.changed = changed;
        getStyleClass().add("count-row");
        counted.setPrefWidth(84);
        counted.setMinWidth(74);
        setHgrow(counted, Priority.ALWAYS);
        counted.setMaxWidth(Double.MAX_VALUE);
        counted.setAccessibleText(Messages.text("inspector.class"));
        method.setPrefWidth(94);
        method.setMinWidth(94);
        method.setAccessibleText(Messages.text("inspector.how_the_number_was_found"));
        method.setValue(Count.Method.ESTIMATE);
        var remove =
                Buttons.tool(
                        "close", 12, "inspector.remove_this_count", () -> removed.accept(this));
        getChildren().addAll(counted, min, best, max, method, remove);
        counted.valueProperty().subscribe((was, is) -> report());
        method.valueProperty().subscribe((was, is) -> report());
        for (var field : List.of(min, best, max)) {
            field.setOnAction(event -> report());
            field.focusedProperty().subscribe((was, is) -> left(field));
        }
    }

    /// Reports once when a number was left, not when it was entered.
    private void left(TextField field) {
        if (!field.isFocused()) {
            report();
        }
    }

    private void report() {
        if (!showing) {
            changed.run();
        }
    }

    void offer(CountClass unused) {
        showing = true;
        counted.setValue(unused);
        showing = false;
    }

    void show(Count count) {
        showing = true;
        counted.setValue(count.countClass());
        min.setText(Integer.toString(count.min()));
        best.setText(text(count.best()));
        max.setText(text(count.max()));
        method.setValue(count.method());
        showing = false;
    }

    void focus() {
        min.requestFocus();
    }

    /// The count; empty while no number is given.
    ///
    /// @throws ProblemException when a number cannot be read or they are out of order
    Optional<Count> value() {
        var from = read(min);
        var most = read(best);
        var to = read(max);
        if (from == null && most == null && to == null) {
            return Optional.empty();
        }
        var least = from != null ? from : most != null ? most : Integer.valueOf(0);
        return Optional.of(new Count(counted.getValue(), least, most, to, method.getValue()));
    }

    private static @Nullable Integer read(TextField field) {
        var text = field.getText().strip().replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw ProblemException.ofTexts(
                    "inspector.is_not_a_number", "inspector.give_whole_numbers_none_below_0", text);
        }
        return Integer.valueOf(text);
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static TextField number(String prompt, String words) {
        var field = Fx.styled(new TextField(), "number");
        field.setPromptText(prompt);
        field.setPrefWidth(42);
        field.setMinWidth(36);
        return Tooltips.saying(field, words);
    }
}
