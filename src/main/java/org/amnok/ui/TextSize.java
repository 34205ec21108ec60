package org.amnok.ui;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.words.Messages;

/// How large text and controls of the window are: as the system says until a person chooses from
/// 100 to 200 %. All lengths grow together, so that nothing is cut; JavaFX asks once, at the start.
record TextSize(PreferenceStore memory, Dialogs dialogs) {
    private static final String NAME = "text.percent";
    private static final String OF_SYSTEM = "";
    private static final List<String> CHOICES =
            List.of(OF_SYSTEM, "100", "125", "150", "175", "200");
    private static final List<String> SCALES = List.of("glass.gtk.uiScale", "glass.win.uiScale");

    /// Makes JavaFX use what was chosen when the program ran before. A scale that the person who
    /// started the program gave has priority.
    static void apply(PreferenceStore memory) {
        var percent = memory.get(NAME, OF_SYSTEM);
        if (CHOICES.contains(percent) && !percent.equals(OF_SYSTEM)) {
            SCALES.stream()
                    .filter(scale -> System.getProperty(scale) == null)
                    .forEach(scale -> System.setProperty(scale, percent + "%"));
        }
    }

    /// Asks for the size, and remembers it.
    void choose() {
        var size = Fx.named("text-size", new ComboBox<String>());
        size.setAccessibleText(Messages.text("window.text_size"));
        size.getItems().setAll(CHOICES);
        size.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String percent) {
                        return words(percent);
                    }

                    @Override
                    public String fromString(String words) {
                        throw new UnsupportedOperationException("nothing is typed");
                    }
                });
        var before = memory.get(NAME, OF_SYSTEM);
        size.setValue(CHOICES.contains(before) ? before : OF_SYSTEM);
        var form = Fx.column("dialog-form", size, Text.paragraph("window.text_size_later", "hint"));
        if (dialogs.ask(
                Messages.text("window.text_size"), form, Messages.text("window.text_size_keep"))) {
            memory.put(NAME, size.getValue());
        }
    }

    private static String words(String percent) {
        return percent == null || percent.equals(OF_SYSTEM)
                ? Messages.text("window.text_size_of_system")
                : percent + " %";
    }
}
