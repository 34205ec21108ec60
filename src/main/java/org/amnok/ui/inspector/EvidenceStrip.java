package org.amnok.ui.inspector;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.evidence.EvidenceActions;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidencePictures;

/// The originals of the shown sighting as a strip of small pictures: a click or Enter looks at one,
/// the arrows go from one to the next. Only those in view are made, in the background.
final class EvidenceStrip implements FormSection<Sighting> {
    private static final double PICTURE = 56;
    private static final double CELL = 64;
    private static final double HEIGHT = 78;

    private final SightingForm form;
    private final EvidenceActions actions;
    private final ListView<Evidence> strip = Fx.styled(new ListView<>(), "evidence-strip");

    EvidenceStrip(SightingForm form, EvidenceActions actions) {
        this.form = form;
        this.actions = actions;
        strip.setId("evidence-strip");
        strip.setOrientation(Orientation.HORIZONTAL);
        strip.setFixedCellSize(CELL);
        strip.setMinHeight(HEIGHT);
        strip.setPrefHeight(HEIGHT);
        strip.setMaxHeight(HEIGHT);
        strip.setAccessibleText(Messages.text("original.strip"));
        strip.setCellFactory(list -> new Cell());
        Fx.collapsing(strip);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    public Node node() {
        return strip;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        var now = form.contents().evidenceOf(sighting.uuid());
        if (!List.copyOf(strip.getItems()).equals(now)) {
            strip.getItems().setAll(now);
        }
        strip.setVisible(!now.isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            view(strip.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void view(@org.jspecify.annotations.Nullable Evidence chosen) {
        if (chosen != null && EvidencePictures.canSee(chosen.original())) {
            actions.view().accept(chosen);
        }
    }

    /// One small picture; an icon until it is made, and for what has none.
    private final class Cell extends ListCell<Evidence> {
        private final ImageView picture = new ImageView();
        private final StackPane frame = Fx.styled(new StackPane(), "evidence-frame");

        Cell() {
            picture.setFitWidth(PICTURE);
            picture.setFitHeight(PICTURE);
            picture.setPreserveRatio(true);
            frame.setMinSize(PICTURE, PICTURE);
            frame.setMaxSize(PICTURE, PICTURE);
            setOnMouseClicked(event -> view(getItem()));
        }

        @Override
        protected void updateItem(@org.jspecify.annotations.Nullable Evidence item, boolean empty) {
            super.updateItem(item, empty);
            picture.setImage(null);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            var isPicture = EvidencePictures.canSee(item.original());
            frame.getChildren().setAll(new Icon(isPicture ? "photo" : "doc", 24), picture);
            setGraphic(frame);
            setAccessibleText(item.original().fileName());
            actions.look()
                    .thumbnail(
                            item.original(),
                            image -> {
                                if (item.equals(getItem())) {
                                    picture.setImage(image);
                                }
                            });
        }
    }
}
