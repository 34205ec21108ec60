package org.amnok.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.amnok.ui.command.MenuLine;

/// What the window shows: a line with menus and title, and below it one page.
final class WindowPages extends BorderPane {
    private final Stage stage;
    private Subscription leaving = Subscription.EMPTY;

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
