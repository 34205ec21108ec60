package org.amnok.ui;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.SaveState;
import org.amnok.ui.session.Session;

/// Which project is open and whether it is kept, beside the menus and in the window's title.
final class WindowTitle {
    private static final String LOGO = "/org/amnok/map/symbols/amnok-256.png";
    private static final double LOGO_SIZE = 18;

    private final Label words = Text.of("", "window-title");
    private final String name;

    /// No project is open.
    WindowTitle() {
        name = "";
    }

    WindowTitle(Session session) {
        name = session.state().get().file().getFileName().toString();
        session.saved().subscribe(state -> words.setText(name + " · " + words(state)));
    }

    /// The line with logo, menus and title.
    Node beside(MenuBar menus) {
        var logo = new ImageView(logo());
        logo.setFitWidth(LOGO_SIZE);
        logo.setFitHeight(LOGO_SIZE);
        HBox.setHgrow(menus, Priority.ALWAYS);
        var line = new HBox(logo, menus, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("menu-line");
        return line;
    }

    void name(Stage stage) {
        stage.setTitle(name.isEmpty() ? "Amnok" : name + " – Amnok");
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
            case SaveState.Saved() -> "all changes saved";
            case SaveState.Saving() -> "saving…";
            case SaveState.ReadOnly() -> "read-only";
            case SaveState.Failed(var problem) -> "last change not saved";
        };
    }
}
