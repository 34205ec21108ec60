package org.amnok.ui.layers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.Place;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;

/// Says how many sightings the map cannot show, and leads to them. Absent while there are none.
final class UnlocatedCard extends Button {
    private static final double LEAST_WIDTH = 200;

    private final Session session;
    private final Label title = Text.of("", "card-title");

    UnlocatedCard(Session session, Runnable showUnlocated) {
        this.session = session;
        getStyleClass().setAll("card");
        setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, Text.spring(), new Icon("chev_r", 14));
        var words =
                Text.wrapped(
                        "Counties, or places not located. They are in the table,"
                                + " not at points on the map.",
                        "hint");
        words.setMinWidth(LEAST_WIDTH);
        var content = new VBox(head, words);
        content.getStyleClass().add("card-content");
        content.setMouseTransparent(true);
        setGraphic(content);
        content.prefWidthProperty()
                .bind(
                        widthProperty()
                                .map(width -> Math.max(LEAST_WIDTH, width.doubleValue() - 28)));
        setOnAction(event -> showUnlocated.run());
        session.shown().subscribe(now -> count());
    }

    private void count() {
        var unlocated =
                session.shown().get().stream()
                        .filter(s -> s.place() instanceof Place.Unlocated)
                        .count();
        title.setText(
                unlocated
                        + (unlocated == 1 ? " sighting has no place" : " sightings have no place"));
        setAccessibleText(title.getText());
        setVisible(unlocated > 0);
        setManaged(unlocated > 0);
    }
}
