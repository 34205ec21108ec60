package org.amnok.domain.page;

import java.util.Optional;

/// A strip of days on which the released sightings of a map lie, each from its earliest to its
/// latest day.
public record TimelineItem(Placement placement, String mapId) implements PageItem {
    @Override
    public TimelineItem with(Placement next) {
        return new TimelineItem(next, mapId);
    }

    @Override
    public Optional<String> describedMap() {
        return Optional.of(mapId);
    }
}
