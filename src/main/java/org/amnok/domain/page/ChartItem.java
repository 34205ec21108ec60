package org.amnok.domain.page;

import java.util.Optional;

/// Bars that count the released sightings of a map.
public record ChartItem(Placement placement, String mapId, By by, String title)
        implements PageItem {
    /// What each bar counts.
    public enum By {
        FAMILY,
        MONTH
    }

    @Override
    public ChartItem with(Placement next) {
        return new ChartItem(next, mapId, by, title);
    }

    @Override
    public Optional<String> describedMap() {
        return Optional.of(mapId);
    }
}
