package org.amnok.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.styling.SightingFacts;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;

/// What was released as contents of a map.
public final class ReleasedContents {
    private ReleasedContents() {}

    public static MapContents of(ReleasedSightings sightings, ReleasedSites sites) {
        return new MapContents(
                        marks(sightings), stretches(sightings), List.of(), sites.sites(), Set.of())
                .in(GeomaskCells.drawn(sightings))
                .inFrame();
    }

    private static List<SightingMarker> marks(ReleasedSightings sightings) {
        var marks = new ArrayList<SightingMarker>();
        ReleasedSighting before = null;
        var facts = SightingFacts.NONE;
        var symbols = new HashMap<MarkerSymbol, MarkerSymbol>();
        for (var sighting : sightings.sightings()) {
            var point = sighting.point();
            if (point != null) {
                facts = before != null && sighting.isLike(before) ? facts : facts(sighting);
                var symbol = symbols.computeIfAbsent(symbol(sighting), same -> same);
                marks.add(mark(sighting, point, symbol, facts));
                before = sighting;
            }
        }
        return marks;
    }

    private static List<StretchMarker> stretches(ReleasedSightings sightings) {
        var marks = new ArrayList<StretchMarker>();
        for (var sighting : sightings.sightings()) {
            var along = sighting.stretch();
            if (along != null) {
                marks.add(new StretchMarker(sighting.uuid(), along, sighting.kind()));
            }
        }
        return marks;
    }

    private static SightingMarker mark(
            ReleasedSighting sighting, LatLon point, MarkerSymbol symbol, SightingFacts facts) {
        var dates = sighting.dates();
        return new SightingMarker(
                sighting.uuid(),
                point,
                sighting.uncertaintyMetres(),
                symbol,
                sighting.title(),
                dates == null ? null : dates.latest(),
                facts);
    }

    private static MarkerSymbol symbol(ReleasedSighting sighting) {
        return new MarkerSymbol(sighting.kind(), sighting.doubtful(), sighting.disputed());
    }

    private static SightingFacts facts(ReleasedSighting sighting) {
        var dates = sighting.dates();
        return new SightingFacts(
                sighting.status(),
                sighting.grading(),
                null,
                "",
                null,
                dates == null ? null : dates.earliest(),
                sighting.count());
    }
}
