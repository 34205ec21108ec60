package org.amnok.workspace.output;

import org.amnok.map.marker.MarkerAttributes;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SightingFacts;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// The attributes of a sighting as it leaves, see [org.amnok.map.compose.StyleChoices] and
/// [org.amnok.map.compose.SightingCondition]; what stays is not known.
record ReleasedFacts(ReleasedSighting sighting, Facts ofMark) implements Facts {
    ReleasedFacts(ReleasedSighting sighting) {
        this(sighting, mark(sighting));
    }

    private static Facts mark(ReleasedSighting sighting) {
        var dates = sighting.dates();
        var details = sighting.details();
        return new MarkerAttributes(
                sighting.kind(),
                sighting.title(),
                sighting.uncertaintyMetres(),
                dates == null ? null : dates.latest(),
                sighting.doubtful(),
                new SightingFacts(
                        sighting.status(),
                        sighting.grading(),
                        null,
                        details.outlet(),
                        null,
                        dates == null ? null : dates.earliest(),
                        sighting.count()));
    }

    @Override
    public @Nullable Object value(String attribute) {
        var point = sighting.point();
        return switch (attribute) {
            case "lat" -> point == null ? null : point.latDegrees();
            case "lon" -> point == null ? null : point.lonDegrees();
            case "privacy_level" -> sighting.level().number();
            case "code" -> null;
            default -> ofMark.value(attribute);
        };
    }
}
