package org.amnok.ui.look;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Tooltips and names for screen readers. A tooltip is a window with style sheets of its own, so
/// that each is made when the pointer first comes over its node.
public final class Tooltips {
    private static final Duration DELAY = Duration.millis(500);
    private static final double WIDEST = 440;

    private Tooltips() {}

    /// Explains a node under the pointer, and names it to screen readers.
    ///
    /// @param key of the words in the bundles
    /// @param values that they take
    public static <T extends Node> T of(T node, String key, Object... values) {
        return saying(node, Messages.text(key, values));
    }

    /// Likewise, in words that are no key.
    public static <T extends Node> T saying(T node, String words) {
        node.setAccessibleText(words);
        Tip.of(node).say(words);
        return node;
    }

    /// Says more about a node, which has a name already, under the pointer and to screen readers.
    ///
    /// @param words instead of those said before; empty for none
    public static <T extends Node> T hint(T node, String words) {
        node.setAccessibleHelp(words.isEmpty() ? null : words);
        Tip.of(node).say(words);
        return node;
    }

    /// What a node says under the pointer.
    private static final class Tip {
        private final Node node;
        private String words = "";
        private @Nullable Tooltip shown;

        private Tip(Node node) {
            this.node = node;
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make());
        }

        static Tip of(Node node) {
            Function<Object, Object> made = _ -> new Tip(node);
            return (Tip) node.getProperties().computeIfAbsent(Tip.class, made);
        }

        void say(String now) {
            words = now;
            if (shown == null) {
                return;
            }
            shown.setText(words);
            if (words.isEmpty()) {
                Tooltip.uninstall(node, shown);
                shown = null;
            }
        }

        private void make() {
            if (shown == null && !words.isEmpty()) {
                shown = new Tooltip(words);
                shown.setShowDelay(DELAY);
                shown.setWrapText(true);
                shown.setMaxWidth(WIDEST);
                Tooltip.install(node, shown);
            }
        }
    }
}
