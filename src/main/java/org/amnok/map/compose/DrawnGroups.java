package org.amnok.map.compose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;

/// Symbols of groups: some thousand at most, since what has no room becomes one.
record DrawnGroups(List<SightingGroup> all) implements DrawnSightings {
    @Override
    public DrawnSightings ofSightings() {
        return !all.isEmpty() && all.getFirst().source().isCounted() ? NONE : this;
    }

    @Override
    public Stream<SightingGroup> at(Viewport viewport, double x, double y, double slackPixels) {
        return all.reversed().stream().filter(g -> g.covers(viewport, x, y, slackPixels));
    }

    @Override
    public Optional<SightingGroup> at(LatLon point) {
        return all.stream().filter(g -> g.point().equals(point)).findFirst();
    }

    @Override
    public Optional<SightingGroup> holding(UUID uuid) {
        return all.stream().filter(g -> g.holds(uuid)).findFirst();
    }
}
