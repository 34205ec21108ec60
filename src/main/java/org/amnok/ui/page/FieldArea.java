package org.amnok.ui.page;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Several lines of words with fields. They are written as they will be read, each field as its
/// value; a menu puts fields in, and a button shows which words are fields. Lives on the FX thread.
final class FieldArea {
    private static final int LONGEST_VALUE = 40;

    private final TextArea area = ScriptFont.follow(TextLines.of(""));
    private final ToggleButton names = Fx.named("show-fields", new ToggleButton("{ }"));
    private final Supplier<Map<String, String>> values;
    private FilledText shown = FilledText.NONE;
    private FilledText now = FilledText.NONE;

    /// @param values of fields, as they are known now
    FieldArea(Supplier<Map<String, String>> values) {
        this.values = values;
        area.setWrapText(true);
        area.setTextFormatter(
                new TextFormatter<>((UnaryOperator<TextFormatter.Change>) this::follow));
        names.setFocusTraversable(true);
        names.setAccessibleText(Messages.text("editor.show_fields"));
        Tooltips.of(names, "editor.show_fields");
        names.selectedProperty().subscribe((was, is) -> area.setText(filled(now.kept())));
    }

    TextArea area() {
        return area;
    }

    /// What the area has to show for a text that is kept. Given to it as its text, its fields are
    /// fields again.
    String filled(String kept) {
        shown = FilledText.of(kept, names.isSelected() ? Map.of() : values.get());
        if (area.getText().equals(shown.text())) {
            now = shown;
        }
        return shown.text();
    }

    /// What was written, with fields in braces.
    String kept() {
        return now.kept();
    }

    private TextFormatter.Change follow(TextFormatter.Change change) {
        if (change.isContentChange()) {
            var next = change.getControlNewText();
            now =
                    next.equals(shown.text())
                            ? shown
                            : now.replaced(
                                    change.getRangeStart(), change.getRangeEnd(), change.getText());
            if (names.isSelected()) {
                now = FilledText.of(now.kept(), Map.of());
            }
        }
        return change;
    }

    /// The menu of fields, and the button that shows their names.
    HBox bar() {
        var menu = Fx.styled(new MenuButton(Messages.text("page.insert_a_field")), "insert-field");
        menu.setId("text-fields");
        menu.setOnShowing(_ -> offer(menu));
        offer(menu);
        Tooltips.of(menu, "page.a_field_stays_right_whatever_is");
        var bar = new HBox(6, menu, names);
        bar.disableProperty().bind(Bindings.not(area.editableProperty()));
        return bar;
    }

    private void offer(MenuButton menu) {
        menu.getItems().clear();
        for (var name : Insertable.values()) {
            var value = values.get().getOrDefault(name.braced(), "");
            Runnable insert = () -> insert(name.braced());
            menu.getItems().add(Buttons.menuItem(described(name, value), insert));
        }
    }

    private static String described(Insertable name, String value) {
        var line = value.replace('\n', ' ');
        var words = line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line;
        return words.isEmpty()
                ? name.title()
                : Messages.text("editor.field_and_value", name.title(), words);
    }

    /// Puts a field where the caret is.
    private void insert(String name) {
        var at = area.getCaretPosition();
        var value = names.isSelected() ? name : values.get().getOrDefault(name, name);
        shown = now.with(at, name, value);
        area.insertText(at, value);
        area.requestFocus();
    }

    /// What a person may put into a text.
    private enum Insertable {
        COUNT,
        FIRST_DATE,
        LAST_DATE,
        SCALE,
        MADE,
        TITLE,
        STANDFIRST;

        String braced() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }

        String title() {
            return Messages.word("editor.field", this);
        }
    }
}
