package org.amnok.layout.page;

import java.time.LocalDate;
import java.util.List;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.MapStyle;

/// What a page says beside its design and its records.
///
/// @param made the day that is printed
/// @param attributions texts that the data's licences ask for; always printed
/// @param look of the project's map: its layers, and as what sightings are drawn
/// @param bases maps and images of others that lie below the maps, from below
public record PageFacts(
        LocalDate made, List<String> attributions, MapStyle look, List<BaseOnMap> bases) {
    public PageFacts {
        bases = List.copyOf(bases);
        attributions = List.copyOf(attributions);
    }

    PageFacts with(MapStyle other) {
        return new PageFacts(made, attributions, other, bases);
    }
}
