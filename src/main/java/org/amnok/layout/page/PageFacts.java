package org.amnok.layout.page;

import java.time.LocalDate;
import java.util.List;
import org.amnok.map.BaseOnMap;
import org.amnok.map.LayerSetting;

/// What a page says beside its design and its records.
///
/// @param made the day that is printed
/// @param attributions texts that the data's licences ask for; always printed
/// @param layers of the project's map with their looks, from above
/// @param bases maps and images of others that lie below the maps, from below
public record PageFacts(
        LocalDate made,
        List<String> attributions,
        List<LayerSetting> layers,
        List<BaseOnMap> bases) {
    public PageFacts {
        bases = List.copyOf(bases);
        attributions = List.copyOf(attributions);
        layers = List.copyOf(layers);
    }
}
