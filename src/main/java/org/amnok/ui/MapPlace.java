package org.amnok.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amnok.ui.look.Fx;

/// Where the map stands: alone, covered by something else, or beside it with an edge between them
/// that can be dragged.
final class MapPlace extends StackPane {
    /// Narrower, the two would show too little each.
    private static final double LEAST_FOR_BOTH = 700;

    private final Region map;
    private final SplitPane both = Fx.named("map-and-viewer", new SplitPane());

    MapPlace(Region map) {
        this.map = map;
        getChildren().add(map);
    }

    /// @param other empty for the map alone
    /// @param beside true when the map stays in view, where there is room
    void show(Optional<Node> other, boolean beside) {
        both.getItems().clear();
        if (other.isPresent() && beside && getWidth() >= LEAST_FOR_BOTH) {
            both.getItems().setAll(map, other.get());
            both.setDividerPositions(0.5);
            getChildren().setAll(both);
        } else {
            getChildren().setAll(other.orElse(map));
        }
        applyCss(); // only then what is split is in the scene, and can have the focus
        layout();
    }
}
