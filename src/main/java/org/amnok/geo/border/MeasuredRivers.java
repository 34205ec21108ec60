package org.amnok.geo.border;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.RiverLines;
import org.jspecify.annotations.Nullable;

/// The rivers of a geography, which is asked for once, when a river is first asked about.
/// Thread-safe.
public final class MeasuredRivers implements RiverLines {
    private final Supplier<BorderGeography> source;
    private @Nullable BorderGeography geography;

    public MeasuredRivers(Supplier<BorderGeography> source) {
        this.source = source;
    }

    private synchronized BorderGeography geography() {
        var known = geography;
        if (known == null) {
            known = source.get();
            geography = known;
        }
        return known;
    }

    @Override
    public OptionalDouble kilometres(River river) {
        return geography().river(river).stream()
                .mapToDouble(RiverLine::lengthKilometres)
                .findFirst();
    }

    @Override
    public LatLon at(River river, double kilometre) {
        return geography().river(river).orElseThrow().at(kilometre);
    }
}
