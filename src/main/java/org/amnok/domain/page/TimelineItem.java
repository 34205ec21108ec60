package org.amnok.domain.page;

/// A strip of days on which the released sightings of a map lie, each from its earliest to its
/// latest day.
public record TimelineItem(Placement placement, String mapId) implements PageItem, PageItem.OfMap {
    @Override
    public TimelineItem with(Placement next) {
        return new TimelineItem(next, mapId);
    }
}
