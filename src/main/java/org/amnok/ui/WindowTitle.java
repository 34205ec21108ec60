package org.amnok.ui;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.SaveState;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Which project is open and whether it is kept, beside the menus and in the window's title.
final class WindowTitle {
    private static final String LOGO = "/org/amnok/map/symbols/amnok-256.png";
    private static final double LOGO_SIZE = 18;

    private final Label words = Text.of("", "window-title");
    private String name;
    private @Nullable Stage stage;

    /// No project is open.
    WindowTitle() {
        name = "";
    }

    WindowTitle(Session session) {
        name = name(session.opened());
        session.state().subscribe(now -> rename(session.opened()));
        session.saves().state().subscribe(state -> words.setText(name + " · " + words(state)));
    }

    /// The line with logo, menus and title.
    Node beside(MenuBar menus) {
        var logo = new ImageView(logo());
        logo.setFitWidth(LOGO_SIZE);
        logo.setFitHeight(LOGO_SIZE);
        HBox.setHgrow(menus, Priority.ALWAYS);
        menus.setMinWidth(Region.USE_PREF_SIZE); // where there is little room, the title is cut
        var line = Fx.row("menu-line", logo, menus, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void rename(Path file) {
        name = name(file);
        if (stage != null) {
            stage.setTitle(title());
        }
    }

    private String title() {
        // other programs read and keep the titles of windows
        return name.isEmpty() || Seals.isSealed(Path.of(name)) ? "Amnok" : name + " – Amnok";
    }

    /// Gives a window this title, which follows the project's name.
    void name(Stage stage) {
        this.stage = stage;
        stage.setTitle(title());
        if (stage.getIcons().isEmpty()) {
            stage.getIcons().add(logo());
        }
    }

    private static Image logo() {
        return new Image(
                Objects.requireNonNull(WindowTitle.class.getResource(LOGO), LOGO).toExternalForm());
    }

    private static String words(SaveState state) {
        return switch (state) {
            case SaveState.Saved(var isWhole) ->
                    isWhole
                            ? Messages.text("window.all_changes_saved_in_this_one")
                            : Messages.text("window.all_changes_saved");
            case SaveState.Elsewhere(var rescued) ->
                    Messages.text("window.saved_here_because", rescued.what());
            case SaveState.Typing() -> Messages.text("window.not_saved_yet");
            case SaveState.Saving() -> Messages.text("window.saving");
            case SaveState.ReadOnly() -> Messages.text("window.read_only_nothing_can_be");
            case SaveState.Failed(var problem) -> Messages.text("window.last_change_not_saved");
        };
    }
}
