package org.amnok.ui;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.amnok.ui.project.PreferenceStore;

/// Where the window was on the screen and how large, kept from run to run.
record WindowBounds(Stage stage, PreferenceStore memory) {
    private static final String BOUNDS = "window.bounds";
    private static final String MAXIMISED = "window.maximised";

    void keep() {
        memory.put(MAXIMISED, Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            memory.put(
                    BOUNDS,
                    stage.getX()
                            + " "
                            + stage.getY()
                            + " "
                            + stage.getWidth()
                            + " "
                            + stage.getHeight());
        }
    }

    /// Puts the window where it was if that is still on a screen, and never makes it larger than
    /// the screen.
    void restore() {
        bounds().filter(b -> !Screen.getScreensForRectangle(b).isEmpty())
                .map(WindowBounds::fitted)
                .ifPresent(this::put);
        var room = Screen.getPrimary().getVisualBounds();
        if (bounds().isEmpty()) {
            put(
                    new Rectangle2D(
                            room.getMinX(),
                            room.getMinY(),
                            Math.min(stage.getScene().getWidth(), room.getWidth()),
                            Math.min(stage.getScene().getHeight(), room.getHeight())));
            stage.centerOnScreen();
        }
        stage.setMaximized(memory.get(MAXIMISED, "false").equals("true"));
    }

    /// The screen may have become smaller, as it does where text is larger.
    private static Rectangle2D fitted(Rectangle2D bounds) {
        var all =
                Screen.getScreensForRectangle(bounds).stream()
                        .map(Screen::getVisualBounds)
                        .toList();
        var width = all.stream().mapToDouble(Rectangle2D::getWidth).sum();
        var height = all.stream().mapToDouble(Rectangle2D::getHeight).sum();
        return new Rectangle2D(
                bounds.getMinX(),
                bounds.getMinY(),
                Math.min(bounds.getWidth(), width),
                Math.min(bounds.getHeight(), height));
    }

    private void put(Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private Optional<Rectangle2D> bounds() {
        var words = memory.get(BOUNDS, "").split(" ");
        try {
            return words.length != 4
                    ? Optional.empty()
                    : Optional.of(
                            new Rectangle2D(
                                    Double.parseDouble(words[0]),
                                    Double.parseDouble(words[1]),
                                    Double.parseDouble(words[2]),
                                    Double.parseDouble(words[3])));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
