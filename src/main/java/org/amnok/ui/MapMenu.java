package org.amnok.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.map.MapCanvas;
import org.amnok.words.Messages;

/// What can be done with a place on the map, on a right click.
final class MapMenu {
    private final MapCanvas canvas;
    private final Actions actions;
    private Optional<ContextMenu> open = Optional.empty();

    /// What the menu does with the place.
    ///
    /// @param take selects the mark at a pixel, if one is there
    /// @param identify lists what lies at a pixel
    /// @param fixed true when nothing can be added
    /// @param selected what can be done with the selected sightings
    record Actions(
            Consumer<ContextMenuEvent> take,
            Consumer<ContextMenuEvent> identify,
            Consumer<LatLon> add,
            Consumer<LatLon> measure,
            Consumer<LatLon> centre,
            ObservableBooleanValue fixed,
            List<Command> selected) {}

    MapMenu(MapCanvas canvas, Actions actions) {
        this.canvas = canvas;
        this.actions = actions;
        canvas.setOnContextMenuRequested(this::requested);
        canvas.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, event -> close());
    }

    private void requested(ContextMenuEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        close();
        actions.take.accept(event);
        var menu = menu(event);
        open = Optional.of(menu);
        menu.show(canvas, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void close() {
        open.ifPresent(ContextMenu::hide);
        open = Optional.empty();
    }

    private ContextMenu menu(ContextMenuEvent event) {
        var place = canvas.model().viewport().get().positionAt(event.getX(), event.getY());
        var notation = canvas.model().notation().get();
        var copy =
                item(
                        Messages.text("window.copy", CoordinateText.format(place, notation)),
                        () -> copy(place, notation));
        copy.setId("copy-coordinates");
        var as = new Menu(Messages.text("window.copy_as"));
        for (var each : Notation.values()) {
            as.getItems().add(item(CoordinateText.format(place, each), () -> copy(place, each)));
        }
        var add =
                item(Messages.text("window.add_a_sighting_here"), () -> actions.add.accept(place));
        add.setDisable(actions.fixed.get());
        var menu =
                new ContextMenu(
                        copy,
                        as,
                        new SeparatorMenuItem(),
                        item(
                                Messages.text("window.what_is_here"),
                                () -> actions.identify.accept(event)),
                        add,
                        item(
                                Messages.text("window.measure_from_here"),
                                () -> actions.measure.accept(place)),
                        item(
                                Messages.text("window.centre_here"),
                                () -> actions.centre.accept(place)));
        var able = actions.selected.stream().filter(c -> !c.disabled().get()).toList();
        if (!able.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            able.forEach(c -> menu.getItems().add(item(c.label().get(), c::run)));
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void copy(LatLon place, Notation notation) {
        SystemClipboard.copy(CoordinateText.format(place, notation));
    }
}
