package org.amnok.ui.incoming;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A tick in a row of photos, where it can be set.
final class TickCell extends TableCell<PhotoRow, PhotoRow> {
    private final CheckBox box = new CheckBox();
    private final Function<PhotoRow, BooleanProperty> ticked;
    private final Predicate<PhotoRow> possible;
    private Subscription following = Subscription.EMPTY;

    TickCell(Function<PhotoRow, BooleanProperty> ticked, Predicate<PhotoRow> possible) {
        this.ticked = ticked;
        this.possible = possible;
        box.setFocusTraversable(false);
        box.setOnAction(
                event -> {
                    var row = getItem();
                    if (row != null) {
                        ticked.apply(row).set(box.isSelected());
                    }
                });
        getStyleClass().add("tick-cell");
    }

    @Override
    protected void updateItem(@Nullable PhotoRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(null);
        if (row != null && !empty) {
            following =
                    ticked.apply(row)
                            .subscribe(box::setSelected)
                            .and(row.wanted().subscribe(now -> offer(row)));
        }
    }

    private void offer(PhotoRow row) {
        setGraphic(possible.test(row) ? box : null);
    }
}
