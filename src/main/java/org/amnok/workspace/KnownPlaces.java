package org.amnok.workspace;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.amnok.domain.record.Site;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.amnok.geo.BorderGeography;
import org.amnok.geo.TouchedPlaces;
import org.jspecify.annotations.Nullable;

/// The sites and towns that reports may be of, made ready once. Thread-safe.
public final class KnownPlaces {
    private final Supplier<BorderGeography> source;
    private final Map<Dimension, PossiblePlaces> made = new EnumMap<>(Dimension.class);
    private List<Site> madeOf = List.of();
    private @Nullable BorderGeography geography;

    /// @param source asked for once, when the first place is asked about
    public KnownPlaces(Supplier<BorderGeography> source) {
        this.source = source;
    }

    /// Those of a dimension of sites, crossings or towns.
    public synchronized PossiblePlaces of(Dimension dimension, Collection<Site> sites) {
        var now = List.copyOf(sites);
        if (!now.equals(madeOf)) {
            made.clear();
            madeOf = now;
        }
        return made.computeIfAbsent(
                dimension,
                each ->
                        switch (each) {
                            case CROSSING -> TouchedPlaces.ofCrossings(geography(), now);
                            case TOWN -> TouchedPlaces.ofTowns(geography());
                            default -> TouchedPlaces.ofSites(geography(), now);
                        });
    }

    private BorderGeography geography() {
        var known = geography;
        if (known == null) {
            known = source.get();
            geography = known;
        }
        return known;
    }
}
