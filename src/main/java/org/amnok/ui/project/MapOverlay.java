package org.amnok.ui.project;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;

/// Shows a page in the place of the map, with the status bar below it, and the map again. There is
/// one page at a time.
public final class MapOverlay {
    private final Consumer<BorderPane> show;
    private final Consumer<OpenProject> showMap;
    private Optional<Open> open = Optional.empty();

    private record Open(BorderPane page, OpenProject project, Runnable closing) {}

    /// @param show shows a page in the window
    /// @param showMap shows the map again
    public MapOverlay(Consumer<BorderPane> show, Consumer<OpenProject> showMap) {
        this.show = show;
        this.showMap = showMap;
    }

    /// The page, while there is one.
    public Optional<BorderPane> page() {
        return open.map(Open::page);
    }

    /// Shows a page, unless its project was closed meanwhile; one that was there is left.
    ///
    /// @param closing runs when it is left, or not shown
    public void open(BorderPane page, OpenProject project, Runnable closing) {
        if (!project.isOpen()) {
            closing.run();
            return;
        }
        leave();
        open = Optional.of(new Open(page, project, closing));
        page.setBottom(project.status());
        show.accept(page);
    }

    /// Goes back to the map; nothing when it is shown.
    public void leave() {
        var left = open;
        close();
        left.ifPresent(was -> showMap.accept(was.project));
    }

    /// The page goes, and nothing is shown instead yet.
    public void close() {
        open.ifPresent(
                was -> {
                    was.project.takeStatusBack();
                    was.closing.run();
                });
        open = Optional.empty();
    }
}
