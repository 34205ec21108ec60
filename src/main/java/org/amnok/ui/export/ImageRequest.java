package org.amnok.ui.export;

import java.util.List;
import org.amnok.domain.Sighting;
import org.amnok.domain.Site;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;

/// A picture of the map that a person asks for.
///
/// @param extent what it must show at least
/// @param look theme, language and layers
/// @param widthPixels and heightPixels: of the whole page, in pixels of the file
/// @param dpi pixels an inch: 96 for screens, 300 for print
/// @param title above the map; empty for none
/// @param sightings those that the window shows; they are released before they are drawn
/// @param sites of the project
public record ImageRequest(
        MapExtent extent,
        MapLook look,
        int widthPixels,
        int heightPixels,
        double dpi,
        String title,
        List<Sighting> sightings,
        List<Site> sites) {
    public ImageRequest {
        sightings = List.copyOf(sightings);
        sites = List.copyOf(sites);
    }
}
