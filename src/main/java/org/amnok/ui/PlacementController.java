package org.amnok.ui;

import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.SightingDrag;
import org.amnok.ui.session.Session;
import org.amnok.ui.table.SightingActions;

/// Gives places to sightings that have none: dropped on the map, or by the next click. How exact
/// the place is, the inspector asks.
final class PlacementController {
    private final Session session;
    private final MapPane map;
    private final SightingActions actions;
    private final Runnable askUncertainty;

    PlacementController(
            Session session, MapPane map, SightingActions actions, Runnable askUncertainty) {
        this.session = session;
        this.map = map;
        this.actions = actions;
        this.askUncertainty = askUncertainty;
        SightingDrag.accept(map.canvas(), this::at);
    }

    void byNextClick(UUID sighting) {
        if (!session.isReadOnly()) {
            map.pickPlace(place -> at(sighting, place));
            map.canvas().requestFocus();
        }
    }

    private void at(UUID sighting, LatLon place) {
        session.selection().set(sighting);
        actions.place(place);
        askUncertainty.run();
    }
}
