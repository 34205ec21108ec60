package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Site;
import org.amnok.layout.ReleasedContents;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.release.GateDecision;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.jspecify.annotations.Nullable;

/// What the two small maps of the gate show: sightings of the project, and what would leave of
/// them. Only those in the maps, and of these no more than make a picture.
final class GateMarks {
    /// Of a map in a window of the smallest size.
    static final int WIDTH = 295;

    static final int HEIGHT = 200;

    /// At most this many are drawn in a map.
    static final int MOST = 20_000;

    /// Around it: a larger window shows so much more.
    private static final int EDGE = 140;

    private final Viewport view;
    private final List<SightingMarker> before = new ArrayList<>();
    private final List<StretchMarker> stretches = new ArrayList<>();
    private final List<ReleasedSighting> after = new ArrayList<>();
    private boolean isWhole = true;

    GateMarks(MapExtent extent) {
        view = extent.fitted(WIDTH, HEIGHT, 1);
    }

    void add(GateDecision decision) {
        if (decision.before().status() != SightingStatus.RETRACTED) {
            addBefore(decision);
        }
        decision.released().ifPresent(this::addAfter);
    }

    private void addBefore(GateDecision decision) {
        var sighting = decision.before();
        switch (sighting.place()) {
            case Place.Located at when isSeen(at.point()) -> {
                if (hasRoom(before)) {
                    SightingMarker.of(sighting).ifPresent(before::add);
                }
            }
            case Place.Stretch(var river, _) -> {
                if (hasRoom(stretches)) {
                    stretches.add(new StretchMarker(sighting.uuid(), river, sighting.kind()));
                }
            }
            case Place.Located _, Place.Unlocated _ -> {}
        }
    }

    private void addAfter(ReleasedSighting released) {
        if ((isSeen(released.point()) || released.stretch() != null) && hasRoom(after)) {
            after.add(released);
        }
    }

    private boolean hasRoom(List<?> list) {
        isWhole &= list.size() < MOST;
        return list.size() < MOST;
    }

    private boolean isSeen(@Nullable LatLon point) {
        if (point == null) {
            return false;
        }
        var at = view.screen(point);
        return at.x > -EDGE && at.x < WIDTH + EDGE && at.y > -EDGE && at.y < HEIGHT + EDGE;
    }

    /// False when not all are drawn.
    boolean isWhole() {
        return isWhole;
    }

    MapContents inProject(List<Site> sites) {
        return new MapContents(before, stretches, List.of(), sites, Set.of()).inFrame();
    }

    MapContents inFile(ReleasedSites sites) {
        return ReleasedContents.of(ReleasedSightings.of(after), sites);
    }
}
