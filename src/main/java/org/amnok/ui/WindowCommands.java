package org.amnok.ui;

import static org.amnok.ui.command.Command.command;
import static org.amnok.ui.command.Command.named;

import java.util.List;
import org.amnok.ui.command.Command;
import org.amnok.words.Messages;

/// What concerns the window and not a project: what it remembers, how it looks, its help.
final class WindowCommands {
    final Command forget;
    final Command rememberNone;
    final Command listSealed;
    final Command theme;
    final Command textSize;
    final List<Command> languages;
    final Command manual;
    final Command keys;
    final Command showLog;
    final Command about;

    /// @param memory what it remembers
    /// @param switchTheme light to dark and back
    /// @param textSize asks how large text is
    /// @param languages of the window, to choose from
    WindowCommands(
            WindowMemory memory,
            Runnable switchTheme,
            TextSize textSize,
            List<Command> languages,
            Help help) {
        forget = command("window.forget_recent_files_and_names", memory::forget);
        rememberNone =
                command("window.keep_no_recent_files_or_names", memory::switchRemembering)
                        .tickedWhile(memory.none());
        listSealed =
                command("window.list_sealed_projects", memory::switchListingSealed)
                        .tickedWhile(memory.sealedListed())
                        .disabledWhile(memory.none());
        theme = command("window.light_or_dark", switchTheme).key("Shortcut+Shift+T");
        this.textSize = named(Messages.text("window.text_size") + "…", textSize::choose);
        this.languages = languages;
        manual = command("manual.title", help::showManual).key("F1");
        keys = command("window.keys", help::showKeys);
        showLog = command("window.show_log", help::showLog);
        about = command("window.about_amnok", help::showAbout);
    }
}
