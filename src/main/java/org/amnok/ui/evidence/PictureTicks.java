package org.amnok.ui.evidence;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Pictures that may leave, each with a small one of it and a tick. Space ticks the chosen one.
final class PictureTicks extends ListView<PictureTick> {
    private static final double WIDTH = 320;
    private static final double THUMBNAIL = 56;

    private final EvidenceImages look;
    private final ObservableList<PictureTick> all;

    PictureTicks(EvidenceImages look, List<PictureTick> ticks) {
        this.look = look;
        all = FXCollections.observableArrayList(tick -> new BooleanProperty[] {tick.wanted()});
        all.setAll(ticks);
        setItems(all);
        setId("picture-ticks");
        getStyleClass().add("picture-ticks");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setCellFactory(list -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getSelectionModel().selectFirst();
    }

    ObservableList<PictureTick> all() {
        return all;
    }

    private void keyPressed(KeyEvent event) {
        var chosen = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && chosen != null) {
            chosen.wanted().set(!chosen.wanted().get());
            event.consume();
        }
    }

    private final class Cell extends ListCell<PictureTick> {
        private final CheckBox box = new CheckBox();
        private final ImageView small = new ImageView();
        private final Label title = Text.of("", "evidence-name");
        private final Label file = Text.of("", "hint");
        private final HBox row;
        private Subscription following = Subscription.EMPTY;

        Cell() {
            box.setFocusTraversable(false);
            box.setOnAction(
                    event -> {
                        var tick = getItem();
                        if (tick != null) {
                            tick.wanted().set(box.isSelected());
                        }
                    });
            small.setFitWidth(THUMBNAIL);
            small.setFitHeight(THUMBNAIL);
            small.setPreserveRatio(true);
            var frame = new StackPane(small);
            frame.setMinSize(THUMBNAIL, THUMBNAIL);
            row = new HBox(box, frame, new VBox(title, file));
            row.getStyleClass().add("photo-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PictureTick tick, boolean empty) {
            super.updateItem(tick, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            setGraphic(tick == null || empty ? null : row);
            if (tick != null && !empty) {
                show(tick);
            }
        }

        private void show(PictureTick tick) {
            var original = tick.evidence().original();
            title.setText(tick.title());
            file.setText(original.fileName());
            box.setAccessibleText(Messages.text("evidence.let_leave", original.fileName()));
            following = tick.wanted().subscribe(box::setSelected);
            small.setImage(null);
            look.thumbnail(
                    original,
                    image -> {
                        if (tick.equals(getItem())) {
                            small.setImage(image);
                        }
                    });
        }
    }
}
