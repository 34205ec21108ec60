package org.amnok.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.amnok.files.ErrorLog;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.ManualPane;
import org.amnok.ui.look.OtherPrograms;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.WindowParts;
import org.amnok.words.Messages;
import org.amnok.workspace.ProgramVersion;

/// What the menu "Help" shows.
final class Help {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;

    private final Dialogs dialogs;
    private final WindowParts parts;
    private final Supplier<List<Command>> commands;
    private Optional<Stage> manual = Optional.empty();

    /// @param commands all that may have a key
    Help(Dialogs dialogs, WindowParts parts, Supplier<List<Command>> commands) {
        this.dialogs = dialogs;
        this.parts = parts;
        this.commands = commands;
    }

    /// Opens the manual beside the program, so that its steps can be followed while they are read.
    void showManual() {
        showManual(new ManualPane(commands.get()));
    }

    void showKeys() {
        var pane = new ManualPane(commands.get());
        pane.showKeys();
        showManual(pane);
    }

    private void showManual(ManualPane pane) {
        manual.ifPresent(Stage::hide);
        manual = Optional.of(dialogs.beside(Messages.text("manual.title"), pane, WIDTH, HEIGHT));
    }

    /// Shows where the log of errors lies, in the file manager.
    void showLog() {
        ErrorLog.ofUser()
                .filter(Files::exists)
                .ifPresentOrElse(
                        this::showFolder,
                        () ->
                                dialogs.show(
                                        Messages.text("window.log"),
                                        Text.paragraph("window.there_is_no_log_no_error")));
    }

    private void showFolder(Path log) {
        parts.tasks()
                .work(() -> OtherPrograms.showFolder(log))
                .then(
                        shown -> {
                            if (!shown) {
                                dialogs.show(Messages.text("window.log"), where(log));
                            }
                        })
                .start(dialogs::report);
    }

    private static Node where(Path log) {
        return Text.wrapped(Messages.text("window.no_file_manager_could_be_opened", log));
    }

    void showAbout() {
        dialogs.show(
                Messages.text("window.about_amnok"),
                Text.wrapped(
                        Messages.text(
                                "window.amnok_maps_border_activity_on",
                                String.join("\n", parts.attributions()),
                                ProgramVersion.text())));
    }
}
