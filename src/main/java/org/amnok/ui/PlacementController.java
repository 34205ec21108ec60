package org.amnok.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.draw.StretchTool;
import org.amnok.ui.map.ClickReach;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.SightingDrag;
import org.amnok.ui.session.Session;
import org.amnok.ui.strip.StripPane;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;
import org.amnok.words.Messages;

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

    /// Lets the selected sighting be placed along the river, or its stretch be changed; without
    /// one, a new sighting.
    void alongRiver() {
        if (session.isReadOnly()) {
            return;
        }
        var before =
                session.primary()
                        .map(Sighting::place)
                        .flatMap(
                                place ->
                                        place instanceof Place.Stretch(var along, _)
                                                ? Optional.of(along)
                                                : Optional.empty());
        map.take(
                new StretchTool(
                        map.canvas(),
                        () -> ClickReach.metres(map.canvas().model()),
                        before.orElse(null),
                        this::along));
        map.canvas().requestFocus();
    }

    /// Lets observations be drawn along the river, one after the other, while the strip is seen.
    ///
    /// @param report says what cannot be looked at
    /// @return true when drawing began
    BooleanSupplier looksAlong(StripPane strip, Consumer<String> report) {
        return () -> strip.isSeen() && drawLooks(strip, report);
    }

    private boolean drawLooks(StripPane strip, Consumer<String> report) {
        map.take(
                new StretchTool(
                        map.canvas(),
                        () -> ClickReach.metres(map.canvas().model()),
                        null,
                        drawn -> {
                            if (!strip.addLook(drawn)) {
                                report.accept(Messages.text("strip.another_river"));
                            }
                            drawLooks(strip, report);
                        }));
        map.canvas().requestFocus();
        return true;
    }

    private void along(RiverStretch stretch) {
        map.select();
        if (session.primary().isPresent()) {
            actions.place(stretch);
        } else {
            actions.add(new Start(new Place.Stretch(stretch, ""), false));
        }
    }

    private void at(UUID sighting, LatLon place) {
        session.selection().set(sighting);
        actions.place(place);
        askUncertainty.run();
    }
}
