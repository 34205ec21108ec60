package org.amnok.ui.look;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Nodes that are made in one call, with what the look and the tests know them by.
public final class Fx {
    private Fx() {}

    /// Nodes beside each other.
    public static HBox row(String styleClass, Node... nodes) {
        return styled(new HBox(nodes), styleClass);
    }

    /// Nodes below each other.
    public static VBox column(String styleClass, Node... nodes) {
        return styled(new VBox(nodes), styleClass);
    }

    /// The same node with style classes more.
    public static <N extends Styleable> N styled(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /// The same node with an identifier.
    public static <N extends Node> N named(String id, N node) {
        node.setId(id);
        return node;
    }

    /// A node that takes no room while it is not visible.
    public static <N extends Node> N collapsing(N node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// Adds a node to its parent when it is visible for the first time: the styles and skins of
    /// what nobody has opened cost as much as those of what is seen.
    public static void addOnceVisible(Pane parent, Node node) {
        node.visibleProperty()
                .subscribe(
                        isVisible -> {
                            if (isVisible && node.getParent() == null) {
                                parent.getChildren().add(node);
                                node.applyCss(); // so that it can be given the focus at once
                            }
                        });
    }

    /// A node that is never narrower than its words.
    public static <N extends Region> N whole(N node) {
        node.setMinWidth(Region.USE_PREF_SIZE);
        return node;
    }

    /// A node that takes what room is left in its row.
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /// A node that is put where it belongs by itself, and lets the pointer through.
    public static <N extends Node> N floating(N node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    /// Runs when a key is pressed in a node and nothing in it has used the key.
    public static void onKey(Node node, KeyCode code, Runnable act) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> run(event, code, act));
    }

    /// Runs when a key is pressed in a node, before anything in it can use the key.
    public static void onKeyFirst(Node node, KeyCode code, Runnable act) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(event, code, act));
    }

    private static void run(KeyEvent event, KeyCode code, Runnable act) {
        if (event.getCode() == code) {
            event.consume();
            act.run();
        }
    }

    /// Runs whenever a value becomes true.
    public static void whenTrue(ObservableValue<Boolean> value, Runnable act) {
        when(value, true, act);
    }

    /// Runs whenever a value becomes false.
    public static void whenFalse(ObservableValue<Boolean> value, Runnable act) {
        when(value, false, act);
    }

    private static void when(ObservableValue<Boolean> value, boolean wanted, Runnable act) {
        value.subscribe(
                (_, is) -> {
                    if (is == wanted) {
                        act.run();
                    }
                });
    }

    /// Shows a node, or takes it away together with its room.
    public static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /// A field that says what to type as long as it is empty.
    public static TextField field(String id, String prompt) {
        var field = named(id, new TextField());
        field.setPromptText(prompt);
        return field;
    }

    /// Content that is as wide as there is room, and scrolls up and down.
    public static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// True when a node is a region, or inside it.
    public static boolean isIn(Node region, @Nullable Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n.equals(region)) {
                return true;
            }
        }
        return false;
    }

    /// The innermost node of a type that something in a window lies in, or is.
    public static <N extends Node> Optional<N> around(@Nullable Object inside, Class<N> type) {
        for (var n = inside instanceof Node node ? node : null; n != null; n = n.getParent()) {
            if (type.isInstance(n)) {
                return Optional.of(type.cast(n));
            }
        }
        return Optional.empty();
    }

    /// Runs once after the next layout of a scene.
    public static void afterLayout(Scene scene, Runnable act) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        act.run();
                    }
                });
    }

    /// Device pixels in a logical one, on the screen where a node is; 1 before it is on one.
    public static double pixelRatio(Node node) {
        var window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /// Nothing of the region is drawn beyond its edges, whatever size it has.
    public static void clipped(Region region) {
        var clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }
}
