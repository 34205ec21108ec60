package org.amnok.ui.incoming;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.amnok.ui.look.TableColumns;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The photos under review, one a row. Space ticks the standpoints of the chosen rows, Delete
/// leaves the rows out.
final class PhotoList extends TableView<PhotoRow> {
    private final ObservableList<PhotoRow> all;
    private Optional<ZoneId> clock = Optional.empty();

    PhotoList(List<PhotoRow> rows, PhotoThumbnails thumbnails) {
        all =
                FXCollections.observableArrayList(
                        row -> new BooleanProperty[] {row.wanted(), row.standpoint()});
        all.setAll(rows);
        setItems(all);
        setId("photo-list");
        getStyleClass().add("photo-list");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add(
                Messages.text("common.add"),
                48,
                column -> new TickCell(PhotoRow::wanted, row -> row.photo().isNew()));
        add("", 72, column -> new ThumbnailCell(thumbnails));
        words(Messages.text("incoming.file"), PhotoList::nameAndRemarks, 206);
        words(Messages.text("incoming.taken"), row -> row.taken(clock), 136);
        add(
                Messages.text("incoming.standpoint"),
                100,
                column -> new TickCell(PhotoRow::standpoint, PhotoRow::canConfirm));
        words(Messages.text("incoming.camera_stood_at_looking"), PhotoList::standAndBearing, 182);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(table -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getSelectionModel().selectFirst();
    }

    /// What must be known stands below the name, where no narrow window cuts it off.
    private static String nameAndRemarks(PhotoRow row) {
        var remarks = row.remarks();
        return row.photo().name() + (remarks.isEmpty() ? "" : "\n" + remarks);
    }

    private static String standAndBearing(PhotoRow row) {
        var bearing = row.bearing();
        return bearing.isEmpty()
                ? row.position()
                : Messages.text("incoming.looking", row.position(), bearing);
    }

    ObservableList<PhotoRow> all() {
        return all;
    }

    /// @param zone that all clocks were set to; empty for the likely one of each
    void clock(Optional<ZoneId> zone) {
        clock = zone;
        refresh();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                turn(PhotoRow::canConfirm, PhotoRow::standpoint);
                event.consume();
            }
            case DELETE -> {
                turn(row -> row.photo().isNew(), PhotoRow::wanted);
                event.consume();
            }
            default -> {}
        }
    }

    /// Ticks the chosen rows that can be; when all are, takes the ticks away.
    private void turn(Predicate<PhotoRow> possible, Function<PhotoRow, BooleanProperty> tick) {
        var chosen = getSelectionModel().getSelectedItems().stream().filter(possible).toList();
        var isAll = chosen.stream().allMatch(row -> tick.apply(row).get());
        chosen.forEach(row -> tick.apply(row).set(!isAll));
    }

    private void add(
            String title,
            double width,
            javafx.util.Callback<TableColumn<PhotoRow, PhotoRow>, TableCell<PhotoRow, PhotoRow>>
                    cells) {
        getColumns().add(TableColumns.fixed(TableColumns.rows(title, width, cells)));
    }

    private void words(String title, Function<PhotoRow, String> words, double width) {
        getColumns().add(TableColumns.fixed(TableColumns.words(title, width, words, _ -> "")));
    }

    /// What cannot be taken in is quiet.
    private static final class Row extends TableRow<PhotoRow> {
        @Override
        protected void updateItem(@Nullable PhotoRow row, boolean empty) {
            super.updateItem(row, empty);
            setOpacity(row == null || empty || row.wanted().get() ? 1 : 0.6);
        }
    }

    /// The small picture of a photo, as soon as it is made.
    private static final class ThumbnailCell extends TableCell<PhotoRow, PhotoRow> {
        private static final double WIDTH = 62;
        private static final double HEIGHT = 46;

        private final PhotoThumbnails thumbnails;
        private final ImageView view = new ImageView();

        ThumbnailCell(PhotoThumbnails thumbnails) {
            this.thumbnails = thumbnails;
            view.setFitWidth(WIDTH);
            view.setFitHeight(HEIGHT);
            view.setPreserveRatio(true);
            setGraphic(view);
        }

        @Override
        protected void updateItem(@Nullable PhotoRow row, boolean empty) {
            super.updateItem(row, empty);
            view.setImage(null);
            if (row != null && !empty) {
                view.setAccessibleText(row.photo().name());
                thumbnails.of(
                        row.photo(),
                        image -> {
                            if (getItem() == row) {
                                view.setImage(image);
                            }
                        });
            }
        }
    }

    /// A tick in a row of photos, where it can be set.
    private static final class TickCell extends TableCell<PhotoRow, PhotoRow> {
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
}
