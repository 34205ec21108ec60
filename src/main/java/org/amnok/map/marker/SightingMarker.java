package org.amnok.map.marker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SightingFacts;
import org.amnok.map.styling.SymbolAppearance;
import org.jspecify.annotations.Nullable;

/// A sighting as the map sees it: on screen the record's own place, in a release the released one.
///
/// @param uncertaintyMetres radius on the ground; null when unknown
/// @param title empty when it has none, or was not read
/// @param latest the latest day it may have happened, for the drawing order; null when unknown
/// @param facts for classes, filters and labels
public record SightingMarker(
        UUID uuid,
        LatLon point,
        @Nullable Double uncertaintyMetres,
        MarkerSymbol symbol,
        String title,
        @Nullable LocalDate latest,
        SightingFacts facts) {

    /// The mark of a record at its own place, for the screen of this machine only; empty when it
    /// has no place or is retracted.
    public static Optional<SightingMarker> of(Sighting sighting) {
        return sighting.status() != SightingStatus.RETRACTED
                        && sighting.place() instanceof Place.Located place
                ? Optional.of(at(place, sighting))
                : Optional.empty();
    }

    private static SightingMarker at(Place.Located place, Sighting sighting) {
        var observed = sighting.when().observed();
        return new SightingMarker(
                sighting.uuid(),
                place.point(),
                place.uncertaintyMetres(),
                new MarkerSymbol(
                        sighting.kind(),
                        sighting.isDoubtful(),
                        sighting.status() == SightingStatus.DISPUTED),
                sighting.title(),
                observed == null ? null : observed.span().latest(),
                SightingFacts.of(sighting));
    }

    public SightingKind kind() {
        return symbol.kind();
    }

    /// Drawn with paper fill and dashed outline.
    public boolean doubtful() {
        return symbol.doubtful();
    }

    /// Drawn with a diagonal.
    public boolean disputed() {
        return symbol.disputed();
    }

    /// As a person styled it.
    public SymbolAppearance look() {
        return symbol.look();
    }

    /// Its attributes by name, see [org.amnok.map.compose.StyleChoices].
    public Facts attributes() {
        return MarkerAttributes.of(this);
    }

    public SightingMarker looking(SymbolAppearance other) {
        return other.equals(look())
                ? this
                : new SightingMarker(
                        uuid,
                        point,
                        uncertaintyMetres,
                        symbol.looking(other),
                        title,
                        latest,
                        facts);
    }
}
