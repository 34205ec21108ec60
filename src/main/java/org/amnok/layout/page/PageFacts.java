package org.amnok.layout.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.layout.SheetPixels;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.MapStyle;

/// What a page says beside its design and its records.
///
/// @param made the day that is printed
/// @param attributions texts that the data's licences ask for; always printed
/// @param look of the project's map: its layers, and as what sightings are drawn
/// @param bases maps and images of others that lie below the maps, from below
/// @param pictures of a person's own, by their ids
public record PageFacts(
        LocalDate made,
        List<String> attributions,
        MapStyle look,
        List<BaseOnMap> bases,
        Map<UUID, SheetPixels> pictures) {
    /// Of a page without pictures of a person's own.
    public PageFacts(
            LocalDate made, List<String> attributions, MapStyle look, List<BaseOnMap> bases) {
        this(made, attributions, look, bases, Map.of());
    }

    public PageFacts {
        pictures = Map.copyOf(pictures);
        bases = List.copyOf(bases);
        attributions = List.copyOf(attributions);
    }

    PageFacts with(MapStyle other) {
        return new PageFacts(made, attributions, other, bases, pictures);
    }
}
