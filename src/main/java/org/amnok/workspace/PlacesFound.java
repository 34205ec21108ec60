package org.amnok.workspace;

import java.util.List;
import java.util.function.Supplier;
import org.amnok.domain.Lazy;
import org.amnok.domain.RiverLines;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.MeasuredRivers;
import org.amnok.geo.border.PlaceFinder;
import org.amnok.release.PlacesKnown;

/// Finds what follows from places on the map, and remembers some of it: every walk through a
/// release asks again, and where places leave coarser many true ones lie in one cell. What a
/// project keeps of its places is not asked: other programs may have written it. Thread-safe.
public final class PlacesFound implements PlacesKnown {
    private static final int PLACES = 1 << 17;
    private static final int CELLS = 1 << 16;

    private final Supplier<BorderGeography> geography;
    private final PlaceFactCache<Place, PlaceFacts> facts = new PlaceFactCache<>(PLACES);
    private final PlaceFactCache<Place, String> provinces = new PlaceFactCache<>(CELLS);
    private final Lazy<PlaceFinder> finder;

    /// @param geography asked for once, when the first place is asked about
    public PlacesFound(Supplier<BorderGeography> geography) {
        this.geography = geography;
        finder = new Lazy<>(() -> new PlaceFinder(geography.get(), List.of()));
    }

    @Override
    public PlaceFacts facts(Place place) {
        return facts.of(place, finder.get()::facts);
    }

    @Override
    public String province(Place place) {
        return provinces.of(place, finder.get()::province);
    }

    @Override
    public RiverLines lines() {
        return new MeasuredRivers(geography);
    }
}
