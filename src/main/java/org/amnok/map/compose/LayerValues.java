package org.amnok.map.compose;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.styling.SiteFacts;
import org.jspecify.annotations.Nullable;

/// The values of an attribute among the features of a layer, from which classes are made.
public final class LayerValues {
    private LayerValues() {}

    /// Known values, in the order of the features; empty for layers of the base map, whose values
    /// are fixed ([StyleChoices]). Looks at all features: not for the FX thread.
    ///
    /// @param shown sightings that are shown and have a point
    public static List<Object> of(
            LayerId layer, String attribute, SightingMarkers shown, Collection<Site> sites) {
        return values(layer, attribute, shown, sites)
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private static Stream<@Nullable Object> values(
            LayerId layer, String attribute, SightingMarkers shown, Collection<Site> sites) {
        return switch (layer) {
            case SIGHTINGS, UNCERTAINTY -> values(attribute, shown.source());
            case CROSSINGS, SITES ->
                    sites.stream()
                            .filter(s -> s.type().isCrossing() == (layer == LayerId.CROSSINGS))
                            .map(s -> new SiteFacts(s).value(attribute));
            default -> Stream.of();
        };
    }

    private static Stream<@Nullable Object> values(String attribute, MarkerSource source) {
        var all = IntStream.range(0, source.size()).toArray();
        var values = source.values(Set.of(attribute), all);
        return IntStream.of(all).mapToObj(mark -> values.value(mark, attribute));
    }
}
