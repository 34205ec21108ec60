package org.amnok.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.amnok.ui.map.MapCanvas;

/// Shows the map of the project that the program was started with before the panes around it: they
/// are not used yet.
final class MapFirst {
    private static final Duration LONGEST_ALONE = Duration.seconds(10);

    private MapFirst() {}

    /// Leaves the panes out until the map has its first picture, or some seconds are over.
    ///
    /// @param then runs when the panes are there, maybe again and again
    static void show(MapCanvas map, Panes panes, Runnable then) {
        panes.empty();
        Runnable fill =
                () -> {
                    panes.fill();
                    then.run();
                };
        var waiting = new PauseTransition(LONGEST_ALONE);
        waiting.setOnFinished(event -> fill.run());
        waiting.play();
        map.onFrame(fill);
    }
}
