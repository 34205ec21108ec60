package org.amnok.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Grading;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.Site;
import org.amnok.geo.GeomaskGrid;
import org.jspecify.annotations.Nullable;

/// Turns records into what may leave this machine, each at its own privacy level.
///
/// Level 0 leaves as recorded, with status, grading and the count of all classes together; above,
/// these are blank. At levels 1 to 3 the place is moved to the centre of its cell in the fixed
/// grid, its uncertainty grows by the cell's half-diagonal, and the title is blank; a stretch of
/// river is coarsened to pieces that are longer than the cells. At level 4 no place leaves. From
/// level 3 on dates are whole months. Notes, report, counts by class, site and the words of the
/// place never pass.
public final class ReleaseGate {
    /// Sites stand in public sources and leave as they are.
    public ReleasedSites releaseSites(Collection<Site> sites) {
        return new ReleasedSites(sites);
    }

    /// Retracted sightings are left out and not counted; the others keep their order. Those without
    /// a place, or with a withheld one, pass without a point and are counted.
    public ReleasedSightings release(Collection<Sighting> sightings) {
        var released = new ArrayList<ReleasedSighting>();
        var withheld = 0;
        var unlocated = 0;
        for (var sighting : sightings) {
            if (sighting.status() == SightingStatus.RETRACTED) {
                continue;
            }
            released.add(released(sighting));
            // Whether a withheld record has a place is withheld too.
            if (sighting.privacy() == PrivacyLevel.WITHHELD) {
                withheld++;
            } else if (sighting.place() instanceof Place.Unlocated) {
                unlocated++;
            }
        }
        return new ReleasedSightings(List.copyOf(released), withheld, unlocated);
    }

    private static ReleasedSighting released(Sighting sighting) {
        var level = sighting.privacy();
        var place = masked(sighting.place(), level);
        return new ReleasedSighting(
                sighting.uuid(),
                level == PrivacyLevel.EXACT ? sighting.title() : "",
                sighting.kind(),
                sighting.isDoubtful(),
                sighting.status() == SightingStatus.DISPUTED,
                place == null ? null : place.point(),
                place == null ? null : place.uncertaintyMetres(),
                sighting.place() instanceof Place.Stretch(var along, _)
                        ? StretchMask.masked(along, level)
                        : null,
                dates(sighting, level),
                level,
                level == PrivacyLevel.EXACT ? sighting.status() : null,
                level == PrivacyLevel.EXACT ? sighting.grading() : Grading.NONE,
                level == PrivacyLevel.EXACT ? sighting.counts().total() : null);
    }

    private record Masked(LatLon point, @Nullable Double uncertaintyMetres) {}

    private static @Nullable Masked masked(Place place, PrivacyLevel level) {
        return switch (place) {
            case Place.Stretch _, Place.Unlocated _ -> null;
            case Place.Located located ->
                    switch (level) {
                        case EXACT -> new Masked(located.point(), located.uncertaintyMetres());
                        case STREET, DISTRICT, COUNTY -> snapped(located, level);
                        case WITHHELD -> null;
                    };
        };
    }

    private static Masked snapped(Place.Located place, PrivacyLevel level) {
        var grid = GeomaskGrid.ofSide(level.cellDegrees().orElseThrow());
        return new Masked(
                grid.cellCentre(place.point()),
                grid.publishedUncertaintyMetres(place.point(), place.uncertaintyMetres()));
    }

    private static @Nullable DateSpan dates(Sighting sighting, PrivacyLevel level) {
        var observed = sighting.when().observed();
        if (observed == null) {
            return null;
        }
        var span = observed.span();
        return level.number() < PrivacyLevel.COUNTY.number() ? span : wholeMonths(span);
    }

    private static DateSpan wholeMonths(DateSpan span) {
        var last = span.latest();
        return new DateSpan(
                span.earliest().withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
    }
}
