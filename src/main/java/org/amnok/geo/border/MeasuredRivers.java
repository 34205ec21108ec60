package org.amnok.geo.border;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;
import org.amnok.domain.Lazy;
import org.amnok.domain.River;
import org.amnok.domain.RiverLines;

/// The rivers of a geography, which is asked for once, when a river is first asked about.
/// Thread-safe.
public final class MeasuredRivers implements RiverLines {
    private final Lazy<BorderGeography> geography;

    public MeasuredRivers(Supplier<BorderGeography> source) {
        geography = new Lazy<>(source);
    }

    @Override
    public OptionalDouble kilometres(River river) {
        return geography.get().river(river).stream()
                .mapToDouble(RiverLine::lengthKilometres)
                .findFirst();
    }

    @Override
    public LatLon at(River river, double kilometre) {
        return geography.get().river(river).orElseThrow().at(kilometre);
    }
}
