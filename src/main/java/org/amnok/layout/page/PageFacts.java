package org.amnok.layout.page;

import java.time.LocalDate;
import java.util.List;
import org.amnok.map.LayerSetting;

/// What a page says beside its design and its records.
///
/// @param made the day that is printed
/// @param attributions texts that the data's licences ask for; always printed
/// @param layers of the project's map with their looks, from above
public record PageFacts(LocalDate made, List<String> attributions, List<LayerSetting> layers) {
    public PageFacts {
        attributions = List.copyOf(attributions);
        layers = List.copyOf(layers);
    }
}
