package org.amnok.domain.page;

/// Bars that count the released sightings of a map.
public record ChartItem(Placement placement, String mapId, By by, String title)
        implements PageItem, PageItem.OfMap {
    /// What each bar counts.
    public enum By {
        FAMILY,
        MONTH
    }

    @Override
    public ChartItem with(Placement next) {
        return new ChartItem(next, mapId, by, title);
    }
}
