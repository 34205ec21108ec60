package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// A form over a value: each field shows a part of it, and changes that part. What its fields are
/// called are keys of the bundles.
///
/// @param <V> the value
final class ValueForm<V> extends VBox {
    private final Changing<V> changing;
    private final List<Consumer<V>> fields = new ArrayList<>();
    private boolean other;
    private boolean showing;

    /// Changes the value, which may have changed meanwhile.
    @FunctionalInterface
    interface Changing<V> {
        /// @param label what the Edit menu says after "Undo"
        /// @return why it could not be changed
        Optional<Problem> change(String key, UnaryOperator<V> change);
    }

    ValueForm(Changing<V> changing) {
        this.changing = changing;
        getStyleClass().add("section");
    }

    /// Shows a value.
    ///
    /// @param isOther true when it is another one than before: what is typed for the old one goes
    void show(V value, boolean isOther) {
        showing = true;
        other = isOther;
        fields.forEach(field -> field.accept(value));
        showing = false;
    }

    void heading(String key) {
        add(Text.label(key, "section-title"));
    }

    void add(Node node) {
        getChildren().add(node);
    }

    /// A field stands in the form as soon as it is made, until another node takes it over.
    private Node made(Node field) {
        add(field);
        return field;
    }

    /// Two fields, or several, side by side.
    void beside(Node... nodes) {
        var row = Fx.styled(new GridPane(), "pair");
        for (var i = 0; i < nodes.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / nodes.length);
            row.getColumnConstraints().add(column);
            row.add(nodes[i], i, 0);
        }
        add(row);
    }

    /// One line of words.
    Node line(String id, String key, Function<V, String> part, BiFunction<V, String, V> changed) {
        return typed(id, key, new TextField(), part, changed);
    }

    /// Several lines of words.
    Node area(
            String id,
            String key,
            int rows,
            Function<V, String> part,
            BiFunction<V, String, V> changed) {
        var input = TextLines.of("");
        input.setWrapText(true);
        input.setPrefRowCount(rows);
        return typed(id, key, input, part, changed);
    }

    /// Several lines of words with fields.
    ///
    /// @param part the words with fields in braces, which are shown as their values
    Node words(
            String id,
            String key,
            FieldArea words,
            Function<V, String> part,
            BiFunction<V, String, V> changed) {
        words.area().setPrefRowCount(4);
        return field(
                id,
                Messages.text(key),
                words.area(),
                value -> words.filled(part.apply(value)),
                text -> refused(id, v -> changed.apply(v, words.kept())));
    }

    private Node typed(
            String id,
            String key,
            TextInputControl input,
            Function<V, String> part,
            BiFunction<V, String, V> changed) {
        return field(
                id,
                Messages.text(key),
                input,
                part,
                text -> refused(id, v -> changed.apply(v, text)));
    }

    /// A length on the page.
    Node millimetres(
            String id, String key, Function<V, Double> part, BiFunction<V, Double, V> changed) {
        return length(id, Messages.text(key), part, changed);
    }

    /// Likewise, with a name that is no key.
    Node length(
            String id, String name, Function<V, Double> part, BiFunction<V, Double, V> changed) {
        return number(id, name + ", mm", part, Millimetres::read, Millimetres::text, changed);
    }

    /// A plain number.
    Node number(String id, String key, Function<V, Double> part, BiFunction<V, Double, V> changed) {
        return number(id, Messages.text(key), part, Millimetres::read, Millimetres::text, changed);
    }

    /// A number in a notation of its own, with a name that is no key.
    Node number(
            String id,
            String label,
            Function<V, Double> part,
            Function<String, OptionalDouble> read,
            Function<Double, String> words,
            BiFunction<V, Double, V> changed) {
        return field(
                id,
                label,
                new TextField(),
                value -> words.apply(part.apply(value)),
                text -> {
                    var number = read.apply(text);
                    return number.isEmpty()
                            ? Optional.of(Messages.text("page.is_not_understood", text))
                            : refused(id, v -> changed.apply(v, number.getAsDouble()));
                });
    }

    /// Something written in a notation of its own; what is not understood is reported below the
    /// field.
    ///
    /// @param read empty when the words are not understood
    <T> Node written(
            String id,
            String key,
            Function<V, String> part,
            Function<String, Optional<T>> read,
            BiFunction<V, T, V> changed) {
        return field(
                id,
                Messages.text(key),
                new TextField(),
                part,
                text ->
                        read.apply(text)
                                .map(found -> refused(id, v -> changed.apply(v, found)))
                                .orElseGet(
                                        () ->
                                                Optional.of(
                                                        Messages.text(
                                                                "page.is_not_understood", text))));
    }

    private Node field(
            String id,
            String label,
            TextInputControl input,
            Function<V, String> part,
            Function<String, Optional<String>> keep) {
        input.setId(id);
        var field = new TypedField(label, input, keep);
        fields.add(value -> field.show(part.apply(value), other));
        return made(field);
    }

    /// One of a few.
    <T> Node choice(
            String id,
            String key,
            List<T> values,
            Function<T, String> words,
            Function<V, T> part,
            BiFunction<V, T, V> changed) {
        var choice = Fx.named(id, new Choice<>(values, words));
        fields.add(value -> choice.setValue(part.apply(value)));
        choice.valueProperty()
                .subscribe(
                        (was, is) -> {
                            if (!showing && is != null && !Objects.equals(was, is)) {
                                refused(id, v -> changed.apply(v, is));
                            }
                        });
        return made(Text.titled(key, choice));
    }

    /// Yes or no.
    Node tick(String id, String key, Function<V, Boolean> part, BiFunction<V, Boolean, V> changed) {
        return tickSaying(id, Messages.text(key), part, changed);
    }

    /// Likewise, with a name that is no key.
    Node tickSaying(
            String id, String label, Function<V, Boolean> part, BiFunction<V, Boolean, V> changed) {
        var tick = Fx.named(id, new CheckBox(label));
        tick.setMnemonicParsing(false);
        fields.add(value -> tick.setSelected(part.apply(value)));
        tick.selectedProperty()
                .subscribe(
                        (was, is) -> {
                            if (!showing) {
                                refused(id, v -> changed.apply(v, is));
                            }
                        });
        return made(tick);
    }

    /// Changes the value; what was refused is reported.
    private Optional<String> refused(String id, UnaryOperator<V> change) {
        return changing.change("change " + undoable(id), change).map(Problem::words);
    }

    /// `item-width` is kept in the history as "width".
    private static String undoable(String id) {
        return id.substring(id.indexOf('-') + 1).replace('-', ' ');
    }
}
