package org.amnok.ui.bookmark;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.amnok.ui.command.FocusOrder;
import org.amnok.ui.look.Fx;
import org.amnok.ui.map.MapCanvas;

/// The list of bookmarks at the map's upper left corner, while it is open.
public final class BookmarkPanel extends StackPane {
    private static final double GAP = 12;

    private final MapCanvas canvas;
    private final BookmarkList list;

    public BookmarkPanel(MapCanvas canvas, Bookmarks bookmarks, boolean fixed) {
        this.canvas = canvas;
        getStyleClass().add("tray");
        list = new BookmarkList(bookmarks, fixed, this::close);
        getChildren().add(list);
        setManaged(false);
        setOnMousePressed(Event::consume);
        Fx.onKeyFirst(this, KeyCode.ESCAPE, this::close);
        bookmarks.all().subscribe((was, is) -> fit());
        bookmarks.deleted().subscribe((was, is) -> fit());
    }

    public void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
        }
    }

    boolean isOpen() {
        return canvas.overlay().getChildren().contains(this);
    }

    public void open() {
        if (!isOpen()) {
            canvas.overlay().getChildren().add(this);
        }
        fit();
        relocate(GAP, GAP);
        FocusOrder.enter(this);
    }

    /// Lets the last bookmark's name be typed over.
    public void editLast() {
        list.editLast();
    }

    private void close() {
        canvas.overlay().getChildren().remove(this);
        canvas.requestFocus();
    }

    private void fit() {
        applyCss();
        autosize();
    }
}
