package org.amnok.ui.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Scrolls a pane so that what has the focus in it is seen, also when the program gave the focus.
/// What is clicked stays under the pointer.
public final class FocusScroll {
    /// Seen around it as well: what belongs to a field stands above and below.
    private static final double AROUND = 40;

    private boolean isPressed;

    private FocusScroll() {}

    public static void follow(ScrollPane pane) {
        var scroll = new FocusScroll();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> scroll.isPressed = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> scroll.isPressed = false);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> scroll.isPressed = false);
        pane.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(node -> scroll.reveal(pane, node));
    }

    /// Scrolls the pane in which a node lies so that it is seen.
    public static void show(Node node) {
        Fx.around(node, ScrollPane.class).ifPresent(pane -> show(pane, node));
    }

    private void reveal(ScrollPane pane, @Nullable Node node) {
        if (!isPressed && node != null && Fx.isIn(pane.getContent(), node)) {
            show(pane, node);
        }
    }

    /// Waits for the next layout: what was made a moment ago has no place yet.
    private static void show(ScrollPane pane, Node node) {
        var scene = pane.getScene();
        if (scene != null) {
            Fx.afterLayout(
                    scene,
                    () -> {
                        if (scene.equals(node.getScene())) {
                            scroll(pane, node);
                        }
                    });
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        var seen = pane.getViewportBounds().getHeight();
        var beyond = content.getBoundsInLocal().getHeight() - seen;
        if (beyond > 0) {
            var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            pane.setVvalue(top(at, pane.getVvalue() * beyond, seen) / beyond);
        }
    }

    /// Where the part that is seen begins afterwards.
    private static double top(Bounds at, double top, double seen) {
        var first = at.getMinY() - AROUND;
        var last = at.getMaxY() + AROUND;
        return first < top ? Math.max(0, first) : last > top + seen ? last - seen : top;
    }
}
