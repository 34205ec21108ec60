package org.amnok.map;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.map.styling.Facts;
import org.jspecify.annotations.Nullable;

/// The values of an attribute among the features of a layer, from which classes are made.
public final class LayerValues {
    private LayerValues() {}

    /// Known values, in the order of the features; empty for layers of the base map, whose values
    /// are fixed ([StyleChoices]).
    public static List<Object> of(
            LayerId layer, String attribute, Collection<Sighting> shown, ProjectContents contents) {
        return facts(layer, shown, contents)
                .<@Nullable Object>map(f -> f.value(attribute))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private static Stream<Facts> facts(
            LayerId layer, Collection<Sighting> shown, ProjectContents contents) {
        return switch (layer) {
            case SIGHTINGS, UNCERTAINTY ->
                    shown.stream()
                            .flatMap(s -> SightingMark.of(s).stream())
                            .<Facts>map(MarkFacts::new);
            case CROSSINGS, SITES ->
                    contents.sites().stream()
                            .filter(
                                    s ->
                                            SiteSymbols.isCrossing(s.type())
                                                    == (layer == LayerId.CROSSINGS))
                            .<Facts>map(SiteFacts::new);
            default -> Stream.of();
        };
    }
}
