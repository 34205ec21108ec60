package org.amnok.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.map.ClickReach;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;
import org.amnok.words.Messages;

/// What can be done with a place on the map, on a right click.
final class MapMenu {
    private final Workbench bench;
    private final MapPane map;
    private final MapCanvas canvas;
    private final MapTools tools;
    private final SightingActions actions;
    private final Command adding;
    private final List<Command> ofSelected;
    private Optional<ContextMenu> open = Optional.empty();

    MapMenu(Workbench bench, SightingActions actions) {
        this.bench = bench;
        map = bench.map();
        canvas = map.canvas();
        tools = bench.tools();
        this.actions = actions;
        adding = bench.add();
        var sameAs = bench.table().sameAs();
        ofSelected =
                List.of(
                        bench.mapCommands().toSelection,
                        bench.commands().duplicate,
                        bench.commands().delete,
                        sameAs.together,
                        sameAs.apart);
        canvas.setOnContextMenuRequested(this::requested);
        canvas.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, event -> close());
    }

    private void requested(ContextMenuEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        close();
        var mark = map.take(event.getX(), event.getY());
        var menu = menu(event, mark.orElseGet(() -> under(event)));
        open = Optional.of(menu);
        menu.show(canvas, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void close() {
        open.ifPresent(ContextMenu::hide);
        open = Optional.empty();
    }

    private LatLon under(ContextMenuEvent event) {
        return canvas.model().viewport().get().positionAt(event.getX(), event.getY());
    }

    /// @param place of the mark under the pointer, or else that of the pointer
    private ContextMenu menu(ContextMenuEvent event, LatLon place) {
        var notation = canvas.model().notation().get();
        var copy =
                Buttons.menuItem(
                        Messages.text("window.copy", CoordinateText.format(place, notation)),
                        () -> copy(place, notation));
        copy.setId("copy-coordinates");
        var as = new Menu(Messages.text("window.copy_as"));
        for (var each : Notation.values()) {
            as.getItems()
                    .add(
                            Buttons.menuItem(
                                    CoordinateText.format(place, each), () -> copy(place, each)));
        }
        var add = Buttons.menuItem(Messages.text("common.add_a_sighting_here"), () -> add(place));
        add.setDisable(adding.disabled().get());
        var menu =
                new ContextMenu(
                        copy,
                        as,
                        new SeparatorMenuItem(),
                        Buttons.menuItem(
                                Messages.text("window.what_is_here"),
                                () -> tools.identifyAt(event.getX(), event.getY())),
                        add,
                        Buttons.menuItem(
                                Messages.text("window.measure_from_here"),
                                () -> tools.measureFrom(place)),
                        Buttons.menuItem(
                                Messages.text("window.centre_here"), () -> centreAt(place)));
        var able = ofSelected.stream().filter(c -> !c.disabled().get()).toList();
        if (!able.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            able.forEach(c -> menu.getItems().add(Buttons.menuItem(c.label().get(), c::run)));
        }
        return menu;
    }

    private void add(LatLon place) {
        actions.add(Start.clicked(place, ClickReach.metres(canvas.model()), false));
    }

    private void centreAt(LatLon place) {
        var model = canvas.model();
        model.show(model.viewport().get().centredAt(place));
    }

    /// Says whose exact place it is where that leaves only coarser: what is pasted into a message
    /// passes no gate.
    private void copy(LatLon place, Notation notation) {
        var text = CoordinateText.format(place, notation);
        SystemClipboard.copy(text);
        bench.report(
                level(place)
                        .map(level -> Messages.text("window.copied_exact", text, level.label()))
                        .orElseGet(() -> Messages.text("window.copied", text)));
    }

    /// The coarsest level of the selected sightings that stand there; empty when all are released
    /// exactly.
    private Optional<PrivacyLevel> level(LatLon place) {
        var session = bench.session();
        return session.selection().uuids().get().stream()
                .flatMap(uuid -> session.sighting(uuid).stream())
                .filter(one -> one.point().filter(place::equals).isPresent())
                .map(Sighting::privacy)
                .filter(level -> level != PrivacyLevel.EXACT)
                .reduce(PrivacyLevel::coarser);
    }
}
