package org.amnok.ui.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Few values in a row, one of which is chosen. One stop for Tab; inside, the arrows choose, and
/// the letter or digit of a value.
public final class Segments<T> extends HBox {
    private final List<Segment<T>> all;
    private final boolean mayBeNone;
    private final Consumer<Optional<T>> chosen;
    private final Map<T, ToggleButton> buttons = new HashMap<>();
    private Optional<T> now = Optional.empty();

    /// A value.
    ///
    /// @param id of its button
    /// @param words on its button
    /// @param key the letter (upper case) or digit that chooses it
    /// @param meaning in a sentence
    public record Segment<T>(T value, String id, String words, char key, String meaning) {}

    /// @param mayBeNone true when Backspace, Delete and a click on the chosen one take it back
    /// @param chosen called with what a person chose; empty for none
    public Segments(List<Segment<T>> all, boolean mayBeNone, Consumer<Optional<T>> chosen) {
        this.all = all;
        this.mayBeNone = mayBeNone;
        this.chosen = chosen;
        getStyleClass().add("segments");
        all.forEach(each -> getChildren().add(button(each)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        show(now);
    }

    private ToggleButton button(Segment<T> of) {
        var button =
                Fx.growing(Fx.named(of.id(), Fx.styled(new ToggleButton(of.words()), "segment")));
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(event -> clicked(of.value()));
        buttons.put(of.value(), button);
        return Tooltips.saying(button, of.meaning());
    }

    /// Shows a value without telling anyone.
    public void show(Optional<T> value) {
        now = value;
        var stop = value.orElse(all.getFirst().value());
        buttons.forEach(
                (each, button) -> {
                    button.setSelected(value.filter(each::equals).isPresent());
                    button.setFocusTraversable(each.equals(stop));
                });
    }

    /// Lets the letters and digits of another row be typed here, and those of this row there.
    public void shareKeys(Segments<?> other) {
        addEventHandler(KeyEvent.KEY_PRESSED, other::typed);
        other.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (!event.isShortcutDown()
                && !event.isAltDown()
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey())) {
            choose(indexOf(event), event);
        }
    }

    private void clicked(T value) {
        var again = mayBeNone && now.filter(value::equals).isPresent();
        choose(again ? Optional.empty() : Optional.of(value));
        Optional.ofNullable(buttons.get(value)).ifPresent(ToggleButton::requestFocus);
    }

    private void choose(Optional<T> wanted) {
        var before = now;
        show(wanted);
        if (!wanted.equals(before)) {
            chosen.accept(wanted);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var index = index();
        switch (event.getCode()) {
            case LEFT, UP -> choose(index - 1, event);
            case RIGHT, DOWN -> choose(index + 1, event);
            case HOME -> choose(0, event);
            case END -> choose(all.size() - 1, event);
            case SPACE, ENTER -> choose(focused(), event);
            case BACK_SPACE, DELETE -> takeBack(event);
            default -> typed(event);
        }
    }

    private void takeBack(KeyEvent event) {
        if (mayBeNone) {
            choose(Optional.empty());
            event.consume();
        }
    }

    private void choose(int index, KeyEvent event) {
        if (index >= 0 && index < all.size()) {
            var value = all.get(index).value();
            choose(Optional.of(value));
            Optional.ofNullable(buttons.get(value)).ifPresent(ToggleButton::requestFocus);
            event.consume();
        } else if (event.getCode().isArrowKey()) {
            event.consume(); // at an end
        }
    }

    /// Space or Enter after an arrow or a click confirms what was chosen, and does not take it
    /// back.
    private int focused() {
        return all.stream()
                .map(each -> buttons.get(each.value()))
                .map(button -> button != null && button.isFocused())
                .toList()
                .indexOf(true);
    }

    /// -1 for none.
    private int index() {
        return now.map(value -> all.stream().map(Segment::value).toList().indexOf(value))
                .orElse(-1);
    }

    /// That of the key, also on the number pad; -1 for none.
    private int indexOf(KeyEvent event) {
        var name = event.getCode().getName();
        return all.stream().map(Segment::key).toList().indexOf(name.charAt(name.length() - 1));
    }
}
