package org.amnok.map;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SymbolLook;
import org.jspecify.annotations.Nullable;

/// A sighting as the map sees it: on screen the record's own place, in a release the released one.
///
/// @param uncertaintyMetres radius on the ground; null when unknown
/// @param title empty when it has none, or was not read
/// @param latest the latest day it may have happened, for the drawing order; null when unknown
/// @param facts for classes, filters and labels
public record SightingMark(
        UUID uuid,
        LatLon point,
        @Nullable Double uncertaintyMetres,
        MarkSymbol symbol,
        String title,
        @Nullable LocalDate latest,
        SightingFacts facts) {

    /// A mark of which nothing more is known, with its designed symbol.
    public SightingMark(
            UUID uuid,
            LatLon point,
            @Nullable Double uncertaintyMetres,
            SightingKind kind,
            boolean doubtful,
            boolean disputed,
            String title,
            @Nullable LocalDate latest) {
        this(
                uuid,
                point,
                uncertaintyMetres,
                new MarkSymbol(kind, doubtful, disputed),
                title,
                latest,
                SightingFacts.NONE);
    }

    /// The mark of a record at its own place, for the screen of this machine only; empty when it
    /// has no place or is retracted.
    public static Optional<SightingMark> of(Sighting sighting) {
        return sighting.status() != SightingStatus.RETRACTED
                        && sighting.place() instanceof Place.Located place
                ? Optional.of(at(place, sighting))
                : Optional.empty();
    }

    private static SightingMark at(Place.Located place, Sighting sighting) {
        var observed = sighting.when().observed();
        return new SightingMark(
                sighting.uuid(),
                place.point(),
                place.uncertaintyMetres(),
                new MarkSymbol(
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
    public SymbolLook look() {
        return symbol.look();
    }

    /// Its attributes by name, see [StyleChoices].
    public Facts attributes() {
        return MarkFacts.of(this);
    }

    public SightingMark knowing(SightingFacts more) {
        return new SightingMark(uuid, point, uncertaintyMetres, symbol, title, latest, more);
    }

    SightingMark looking(SymbolLook other) {
        return other.equals(look())
                ? this
                : new SightingMark(
                        uuid,
                        point,
                        uncertaintyMetres,
                        symbol.looking(other),
                        title,
                        latest,
                        facts);
    }
}
