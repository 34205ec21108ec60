package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amnok.domain.Language;
import org.amnok.ui.command.Command;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.words.Messages;

/// The language of the window, of JavaFX's own words and of dates and numbers: that of the system
/// until a person chooses one. Maps and pages have a language of their own.
final class WindowLanguage {
    private static final String NAME = "language";
    private static final String OF_SYSTEM = "";

    private final PreferenceStore memory;
    private final Locale system = Locale.getDefault();
    private final ReadOnlyStringWrapper chosen;

    /// Speaks what was chosen when the program ran before.
    WindowLanguage(PreferenceStore memory) {
        this.memory = memory;
        chosen = new ReadOnlyStringWrapper(memory.get(NAME, OF_SYSTEM));
        speak();
    }

    /// @param code `en`, `ko`, `zh` or `ja`; empty for the system's. It is remembered.
    void choose(String code) {
        memory.put(NAME, code);
        chosen.set(code);
        speak();
    }

    private void speak() {
        Locale.setDefault(
                switch (chosen.get()) {
                    case "en" -> Locale.UK;
                    case "ko" -> Locale.KOREA;
                    case "zh" -> Locale.SIMPLIFIED_CHINESE;
                    case "ja" -> Locale.JAPAN;
                    default -> system;
                });
    }

    /// One for each language, called by its own name, and the system's.
    ///
    /// @param choose what is done with the code of the one that a person takes
    List<Command> commands(Consumer<String> choose) {
        var all = new ArrayList<Command>();
        all.add(command(Messages.text("window.language_of_the_system"), OF_SYSTEM, choose));
        for (var language : Language.values()) {
            all.add(command(language.endonym(), language.code(), choose));
        }
        return all;
    }

    private Command command(String name, String code, Consumer<String> choose) {
        return named(name, () -> choose.accept(code)).tickedWhile(chosen.isEqualTo(code));
    }
}
