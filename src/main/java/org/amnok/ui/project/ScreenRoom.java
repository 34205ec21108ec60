package org.amnok.ui.project;

import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fx;

/// Keeps windows within the screen: on a small one, or in large letters, what they ask scrolls, and
/// their buttons stay in sight.
final class ScreenRoom {
    /// The title and the edges that the system draws around a window, px.
    private static final double EDGES = 40;

    private ScreenRoom() {}

    /// The height of a window's content that fits, px.
    static double height() {
        return Screen.getPrimary().getVisualBounds().getHeight() - EDGES;
    }

    /// Before it is shown. What fills the screen begins at its top, wherever its owner lies.
    static void fit(Dialog<?> dialog, Window owner) {
        var pane = dialog.getDialogPane();
        pane.applyCss();
        var width = Math.max(pane.prefWidth(-1), pane.getMinWidth());
        if (pane.prefHeight(width) <= height()) {
            return;
        }
        var content = pane.getContent();
        pane.setContent(null);
        var scroll = Fx.styled(Fx.scrolling(content), "dialog-asked");
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll);
        pane.setContent(scroll);
        pane.setMinHeight(Region.USE_COMPUTED_SIZE);
        pane.setPrefSize(width, height());
        var screen = Screen.getPrimary().getVisualBounds();
        var beside = owner.getX() + (owner.getWidth() - width) / 2;
        dialog.setX(
                Math.clamp(
                        beside,
                        screen.getMinX(),
                        Math.max(screen.getMinX(), screen.getMaxX() - width)));
        dialog.setY(screen.getMinY());
    }
}
