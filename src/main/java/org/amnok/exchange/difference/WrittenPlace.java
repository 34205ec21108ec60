package org.amnok.exchange.difference;

import java.util.Locale;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.jspecify.annotations.Nullable;

/// Places of compared sightings in words, without those of the report.
final class WrittenPlace {
    private WrittenPlace() {}

    /// True when the points or stretches of two places are not the same as they are written.
    static boolean isMoved(Place first, Place second) {
        return !where(first).equals(where(second));
    }

    /// Latitude before longitude, as the window writes them; kilometres of a river; empty without a
    /// place.
    static String brief(Place place) {
        return where(place)
                + (place instanceof Place.Located at ? within(at.uncertaintyMetres()) : "");
    }

    /// With how it was found, or how sure the kilometres are.
    static String all(Place place) {
        return switch (place) {
            case Place.Located at -> brief(at) + " · " + at.method().label();
            case Place.Stretch stretch ->
                    brief(stretch)
                            + " · "
                            + sure(stretch.along().from())
                            + "–"
                            + sure(stretch.along().to());
            case Place.Unlocated _ -> "";
        };
    }

    private static String where(Place place) {
        return switch (place) {
            case Place.Located at ->
                    String.format(
                            Locale.ROOT,
                            "%.6f, %.6f",
                            at.point().latDegrees(),
                            at.point().lonDegrees());
            case Place.Stretch stretch ->
                    stretch.along().river().code()
                            + " km "
                            + stretch.along().from().kilometres()
                            + "–"
                            + stretch.along().to().kilometres();
            case Place.Unlocated _ -> "";
        };
    }

    private static String within(@Nullable Double metres) {
        return metres == null ? "" : " ± " + Math.round(metres) + " m";
    }

    private static String sure(RiverKilometre at) {
        var reach = at.uncertaintyKilometres();
        return at.kilometres() + (reach == null ? "" : " ± " + reach);
    }
}
