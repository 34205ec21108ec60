package org.amnok.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.amnok.files.ErrorLog;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.KeysPage;
import org.amnok.ui.look.FolderWindow;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.WindowParts;

/// What the menu "Help" shows.
final class Help {
    private final Dialogs dialogs;
    private final WindowParts parts;
    private final Supplier<List<Command>> commands;

    /// @param commands all that may have a key
    Help(Dialogs dialogs, WindowParts parts, Supplier<List<Command>> commands) {
        this.dialogs = dialogs;
        this.parts = parts;
        this.commands = commands;
    }

    void showKeys() {
        show("Keys", new KeysPage(commands.get()));
    }

    /// Shows where the log of errors lies, in the file manager.
    void showLog() {
        ErrorLog.ofUser()
                .filter(Files::exists)
                .ifPresentOrElse(
                        this::showFolder,
                        () ->
                                show(
                                        "Log",
                                        Text.wrapped(
                                                "There is no log: no error of the program was"
                                                        + " kept yet.")));
    }

    private void showFolder(Path log) {
        parts.tasks()
                .work(() -> FolderWindow.show(log))
                .then(
                        shown -> {
                            if (!shown) {
                                show("Log", where(log));
                            }
                        })
                .start(dialogs::report);
    }

    private static Node where(Path log) {
        return Text.wrapped("No file manager could be opened. The log is " + log);
    }

    void showAbout() {
        show(
                "About Amnok",
                Text.wrapped(
                        "Amnok maps border activity on the Yalu river, offline.\n\n"
                                + String.join("\n", parts.attributions())));
    }

    private void show(String title, Node content) {
        dialogs.show(title, content, new ButtonType("Close", ButtonData.CANCEL_CLOSE));
    }
}
