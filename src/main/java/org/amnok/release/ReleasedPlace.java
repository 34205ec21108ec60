package org.amnok.release;

import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.GeomaskGrid;
import org.jspecify.annotations.Nullable;

/// A place as it may leave: at its own point, at the middle of its cell, along pieces of a river,
/// or not at all.
///
/// @param point null when there is none or it is withheld
/// @param uncertaintyMetres null when unknown
/// @param stretch null when it lies along none or is withheld
record ReleasedPlace(
        @Nullable LatLon point,
        @Nullable Double uncertaintyMetres,
        @Nullable RiverStretch stretch) {
    static final ReleasedPlace NONE = new ReleasedPlace(null, null, null);

    static ReleasedPlace of(Place place, PrivacyLevel level) {
        return switch (place) {
            case Place.Unlocated _ -> NONE;
            case Place.Stretch(var along, _) ->
                    new ReleasedPlace(null, null, StretchMask.masked(along, level));
            case Place.Located located -> of(located, level);
        };
    }

    private static ReleasedPlace of(Place.Located place, PrivacyLevel level) {
        return switch (level) {
            case EXACT -> new ReleasedPlace(place.point(), place.uncertaintyMetres(), null);
            case STREET, DISTRICT, COUNTY -> snapped(place, level);
            case WITHHELD -> NONE;
        };
    }

    /// As if this were all that is known of it.
    Place asPlace() {
        if (point != null) {
            return new Place.Located(point, uncertaintyMetres, LocationMethod.REPORTED, "");
        }
        return stretch == null ? new Place.Unlocated("") : new Place.Stretch(stretch, "");
    }

    private static ReleasedPlace snapped(Place.Located place, PrivacyLevel level) {
        var grid = GeomaskGrid.ofSide(level.cellDegrees().orElseThrow());
        return new ReleasedPlace(
                grid.cellCentre(place.point()),
                grid.publishedUncertaintyMetres(place.point(), place.uncertaintyMetres()),
                null);
    }
}
