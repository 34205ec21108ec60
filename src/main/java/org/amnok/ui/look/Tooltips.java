package org.amnok.ui.look;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips and names for screen readers.
public final class Tooltips {
    private static final Duration DELAY = Duration.millis(500);

    private Tooltips() {}

    /// Explains a node under the pointer and to screen readers.
    public static <T extends Node> T explain(T node, String words) {
        var tip = new Tooltip(words);
        tip.setShowDelay(DELAY);
        Tooltip.install(node, tip);
        node.setAccessibleText(words);
        return node;
    }
}
