package org.amnok.ui.layers;

import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.SightingDrag;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ShownSightings;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Lists and counts the sightings that the map cannot show, and lets them be placed: by dragging
/// one onto the map, or with Enter and a click. Absent while there are none.
final class UnlocatedList extends VBox {
    private static final double ROW = 24;
    private static final int ROWS = 5;

    /// Longer lists are not compared with those before them.
    private static final int FEW = 1000;

    private final Session session;
    private final Label title = Text.of("", "card-title");
    private final ListView<UUID> list = Fx.named("unlocated-list", new ListView<>());
    private final Button byWords = new Button(Messages.text("layers.place_by_their_words"));

    UnlocatedList(Session session, LayersPane.Unlocated does) {
        this.session = session;
        getStyleClass().add("card-content");
        var key = "layers.show_them_in_the_table";
        var all = Buttons.tool("unlocated-table", "chev_r", 14, key, does.show());
        byWords.getStyleClass().add("quiet");
        byWords.setId("unlocated-by-words");
        byWords.setOnAction(event -> does.placeByWords().accept(List.copyOf(list.getItems())));
        Fx.collapsing(byWords);
        Tooltips.of(byWords, "layers.each_where_its_words_say");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(
                event -> {
                    var chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        does.placeOnMap().accept(chosen);
                        event.consume();
                    }
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null && list.isFocused()) {
                                session.selection().set(is);
                            }
                        });
        getChildren()
                .addAll(
                        new HBox(title, Text.spring(), all),
                        Text.paragraph("layers.drag_one_onto_the_map_or", "hint"),
                        list,
                        byWords);
        session.shown().subscribe(this::show);
    }

    private void show(ShownSightings shown) {
        var unlocated = shown.uuids(shown.withoutPlace());
        var count = unlocated.size();
        title.setText(Messages.text("layers.sightings_have_no_place", count));
        if (count > FEW || !list.getItems().equals(unlocated)) {
            list.setItems(FXCollections.observableList(unlocated));
        }
        var rows = Math.min(ROWS, count);
        list.setPrefHeight(rows * ROW + 2);
        list.setMinHeight(rows * ROW + 2);
        list.setAccessibleText(title.getText());
        byWords.setVisible(!session.isReadOnly());
        Fx.show(this, count > 0);
    }

    /// A row that can be dragged.
    private final class Cell extends ListCell<UUID> {
        Cell() {
            // its words are cut where the list ends
            setPrefWidth(0);
            setOnDragDetected(
                    event -> {
                        if (getItem() != null && !session.isReadOnly()) {
                            SightingDrag.start(this, getItem());
                            event.consume();
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable UUID uuid, boolean empty) {
            super.updateItem(uuid, empty);
            textProperty().unbind();
            if (empty || uuid == null) {
                setText("");
            } else {
                textProperty()
                        .bind(
                                session.records()
                                        .watch(uuid)
                                        .map(s -> s == null ? "" : words(s))
                                        .orElse(""));
            }
        }

        private static String words(Sighting s) {
            var said = s.place().asReported();
            return said.isEmpty() ? s.titleOrKind() : s.titleOrKind() + " · " + said;
        }
    }
}
