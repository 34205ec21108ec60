package org.amnok.ui.bookmark;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// The bookmarks as rows: the number goes there, the name can be typed over, the cross deletes.
final class BookmarkList extends VBox {
    private static final double ICON = 14;

    private final Bookmarks bookmarks;
    private final VBox rows = new VBox();
    private final HBox back = new HBox();
    private final boolean fixed;
    private final Runnable gone;

    /// @param fixed true when the project cannot be changed
    /// @param gone runs when a bookmark was gone to
    public BookmarkList(Bookmarks bookmarks, boolean fixed, Runnable gone) {
        this.bookmarks = bookmarks;
        this.fixed = fixed;
        this.gone = gone;
        getStyleClass().add("bookmarks");
        setId("bookmarks");
        getChildren().addAll(Text.label("common.bookmarks", "tray-title"), rows, back);
        bookmarks.all().subscribe(this::fill);
        bookmarks.deleted().subscribe(this::offer);
    }

    /// Puts the caret into the name of the last one.
    public void editLast() {
        if (rows.getChildren().getLast() instanceof HBox row
                && row.getChildren().get(1) instanceof TextField name) {
            name.requestFocus();
            name.selectAll();
        }
    }

    private void fill(List<Bookmark> all) {
        rows.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(row(i, all.get(i)));
        }
        if (all.isEmpty()) {
            rows.getChildren().add(Text.paragraph("bookmark.none_yet_ctrl_b_keeps_the", "hint"));
        }
    }

    private HBox row(int index, Bookmark bookmark) {
        var go = Buttons.saying(Integer.toString(index + 1), () -> go(index), "bookmark-go");
        Tooltips.of(go, "bookmark.go_to", bookmark.name());
        var name = Fx.growing(ScriptFont.follow(new TextField(bookmark.name())));
        name.setEditable(!fixed);
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> nameKey(event, index, name));
        name.focusedProperty().subscribe((was, is) -> rename(index, name));
        var words = Messages.text("bookmark.delete", bookmark.name());
        var delete = Buttons.toolSaying("close", ICON, words, () -> bookmarks.delete(index));
        delete.setDisable(fixed);
        return Fx.row("bookmark", go, name, delete);
    }

    private void nameKey(KeyEvent event, int index, TextField name) {
        if (event.getCode() == KeyCode.ENTER) {
            rename(index, name);
            go(index);
            event.consume();
        }
    }

    private void go(int index) {
        bookmarks.go(index);
        gone.run();
    }

    private void rename(int index, TextField name) {
        var all = bookmarks.all().get();
        if (index < all.size()
                && !name.getText().isBlank()
                && !name.getText().equals(all.get(index).name())) {
            bookmarks.rename(index, name.getText());
        }
    }

    private void offer(Optional<Bookmark> deleted) {
        back.getChildren().clear();
        deleted.ifPresent(
                was -> {
                    var words = Messages.text("bookmark.bring_back", was.name());
                    back.getChildren().add(Buttons.saying(words, bookmarks::restore, "link"));
                });
    }
}
