package org.amnok.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.amnok.ui.command.MenuLine;

/// What the window shows: a line with menus and title, and below it one page.
final class WindowPages extends BorderPane {
    private final Stage stage;
    private Subscription leaving = Subscription.EMPTY;
    private Optional<Region> cover = Optional.empty();

    WindowPages(Stage stage) {
        this.stage = stage;
        getStyleClass().add("window");
    }

    /// Shows a page in the place of the one before.
    void show(Node page, WindowTitle title, List<MenuLine.MenuOf> menus) {
        leave();
        setTop(title.beside(new MenuLine(menus)));
        setCenter(page);
        title.name(stage);
    }

    /// Lays something over the page that is shown.
    ///
    /// @param card empty to take it away
    void cover(Optional<? extends Region> card) {
        getChildren().removeAll(cover.stream().toList());
        cover = card.map(each -> (Region) each);
        cover.ifPresent(
                shown -> {
                    shown.setManaged(false);
                    getChildren().add(shown);
                });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cover.ifPresent(
                shown -> {
                    shown.autosize();
                    shown.relocate(
                            Math.rint((getWidth() - shown.getWidth()) / 2),
                            Math.rint((getHeight() - shown.getHeight()) / 2));
                });
    }

    /// Ends what the page that is shown needs, as soon as another one is shown.
    void onLeave(Subscription needed) {
        leaving = needed;
    }

    /// The page is left; it stays to be seen until there is another one.
    void leave() {
        leaving.unsubscribe();
        leaving = Subscription.EMPTY;
    }
}
