package org.amnok.ui;

import static org.amnok.ui.command.Command.command;

import java.util.List;
import org.amnok.ui.command.Command;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Zoom;

/// What moves the map of an open project, and what is done with the pointer on it.
final class MapCommands {
    final Command select;
    final Command pan;
    final Command zoomIn;
    final Command zoomOut;
    final Command whole;
    final Command toSelection;
    final Command back;
    final Command forward;
    final Command openTray;

    MapCommands(Session session, MapModel model, MapPane map) {
        select = command("window.select", map::select).mapKey("S").icon("select");
        pan = command("window.pan", map::pan).mapKey("P").icon("pan");
        zoomIn = command("window.zoom_in", () -> model.zoomBy(1 / Zoom.STEP)).icon("zoom_in");
        zoomOut = command("window.zoom_out", () -> model.zoomBy(Zoom.STEP)).icon("zoom_out");
        whole =
                command("window.whole_extent", () -> showWhole(session, model))
                        .key("Shortcut+0")
                        .icon("zoom_all");
        toSelection =
                command(
                                "window.zoom_to_the_selection",
                                () -> MapNavigation.showSelection(session, map))
                        .key("Shortcut+J")
                        .disabledWhile(WorkbenchCommands.noneSelected(session));
        back =
                command("window.previous_view", model::back)
                        .key("Alt+Left")
                        .icon("back")
                        .disabledWhile(model.history().atStart());
        forward =
                command("window.next_view", model::forward)
                        .key("Alt+Right")
                        .icon("forward")
                        .disabledWhile(model.history().atEnd());
        openTray = command("window.open_the_rings_tray", map::openTray).mapKey("Enter");
    }

    /// Those that act on keys while the map has the focus.
    List<Command> onMapKeys() {
        return List.of(
                select, command("window.select", select.action()).mapKey("Esc"), pan, openTray);
    }

    private static void showWhole(Session session, MapModel model) {
        model.show(MapHome.whole(model.viewport().get(), session.shown().get()));
    }
}
