package org.amnok.ui.identify;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What lies at a place, as rows beside it. The arrows step, Enter goes to the record, Esc closes.
final class IdentifyList extends VBox {
    private static final double MARGIN = 12;
    private static final double GAP = 28;
    private static final double MOST_HEIGHT = 300;
    private static final double CARD_WIDTH = 270;
    private static final double WIDTH = 340;

    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Runnable close;

    IdentifyList(
            LatLon place,
            CoordinateText.Notation notation,
            List<Identified> found,
            IdentifyRows words,
            Consumer<Identified> go,
            Runnable close) {
        this.close = close;
        getStyleClass().addAll("tray", "identify");
        setId("identify");
        setManaged(false);
        setOnMousePressed(Event::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        for (var each : found) {
            rows.getChildren().add(row(words.row(each), () -> go.accept(each)));
        }
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setPrefWidth(WIDTH);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(Text.of(title(found.size()), "tray-title"));
        getChildren().add(Text.of(CoordinateText.format(place, notation), "tray-subtitle"));
        getChildren().add(scroll);
    }

    private static String title(int count) {
        return count == 0
                ? Messages.text("identify.nothing_here")
                : count == 1
                        ? Messages.text("identify.1_thing_here")
                        : Messages.text("identify.things_here", count);
    }

    private static Button row(IdentifyRows.Row words, Runnable go) {
        var note = Fx.whole(Text.of(words.note(), "hint"));
        var line = new HBox(words.symbol(), Text.of(words.title()), Text.spring(), note);
        line.getStyleClass().add("identify-line");
        var card = Fx.collapsing(Text.wrapped(words.card(), "hint"));
        card.setVisible(!words.card().isEmpty());
        card.setMinWidth(CARD_WIDTH); // narrower, it would ask for a line for each letter
        card.setPrefWidth(CARD_WIDTH);
        var row = Fx.styled(new Button(words.title(), new VBox(line, card)), "identify-row");
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAccessibleText(words.title() + ", " + words.note());
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> go.run());
        return row;
    }

    /// Beside the place, on the side with more space.
    void placeBeside(double x, double y, double mapWidth, double mapHeight) {
        applyCss();
        autosize();
        var left = x < mapWidth / 2 ? x + GAP : x - GAP - getWidth();
        relocate(
                Math.clamp(left, MARGIN, Math.max(MARGIN, mapWidth - getWidth() - MARGIN)),
                Math.clamp(
                        y - getHeight() / 2,
                        MARGIN,
                        Math.max(MARGIN, mapHeight - getHeight() - MARGIN)));
    }

    @Override
    public void requestFocus() {
        if (rows.getChildren().isEmpty()) {
            setFocusTraversable(true);
            super.requestFocus();
        } else {
            rows.getChildren().getFirst().requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, CLOSE_BRACKET -> step(1);
            case UP, OPEN_BRACKET -> step(-1);
            case ESCAPE -> close.run();
            case ENTER -> {
                if (getScene().getFocusOwner() instanceof Button row) {
                    row.fire();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        var all = rows.getChildren();
        if (all.isEmpty()) {
            return;
        }
        var next =
                Math.clamp((long) all.indexOf(getScene().getFocusOwner()) + by, 0, all.size() - 1);
        all.get(next).requestFocus();
        var room = rows.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : all.get(next).getBoundsInParent().getMinY() / room);
    }
}
