package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import org.amnok.ui.MenuLine.MenuOf;

/// Shows a page in the place of the map, with the status bar below it, and the map again. There is
/// one page at a time.
final class OverMap {
    private final BiConsumer<BorderPane, List<MenuOf>> show;
    private final Consumer<Workbench> showMap;
    private final ProjectCommands project;
    private Optional<Open> open = Optional.empty();

    private record Open(BorderPane page, Workbench bench, Runnable closing) {}

    /// @param show shows a page with menus in the window
    /// @param showMap shows the map again
    OverMap(
            BiConsumer<BorderPane, List<MenuOf>> show,
            Consumer<Workbench> showMap,
            ProjectCommands project) {
        this.show = show;
        this.showMap = showMap;
        this.project = project;
    }

    /// The page, while there is one.
    Optional<BorderPane> page() {
        return open.map(Open::page);
    }

    /// Shows a page; one that was there is left.
    ///
    /// @param closing runs when it is left
    void open(BorderPane page, Workbench bench, Runnable closing) {
        leave();
        open = Optional.of(new Open(page, bench, closing));
        page.setBottom(bench.getBottom());
        show.accept(page, menus());
    }

    private List<MenuOf> menus() {
        return List.of(
                new MenuOf(
                        "Project",
                        List.of(
                                List.of(named("Back to the map", this::leave)),
                                List.of(project.close, project.quit))),
                new MenuOf("View", List.of(List.of(project.theme))),
                new MenuOf("Help", List.of(List.of(project.keys, project.about))));
    }

    /// Goes back to the map; nothing when it is shown.
    void leave() {
        var left = open;
        close();
        left.ifPresent(was -> showMap.accept(was.bench));
    }

    /// The page goes, and nothing is shown instead yet.
    void close() {
        open.ifPresent(
                was -> {
                    was.bench.setBottom(was.page.getBottom());
                    was.closing.run();
                });
        open = Optional.empty();
    }
}
