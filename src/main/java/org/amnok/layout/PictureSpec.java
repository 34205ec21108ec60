package org.amnok.layout;

import java.time.LocalDate;
import java.util.List;
import org.amnok.map.BaseOnMap;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;

/// A picture to be made.
///
/// @param extent what the map must show; it shows more where the picture's shape asks for it
/// @param look the same as on screen
/// @param title above the map; empty for none
/// @param legend true for a legend of what is visible, below the map
/// @param made the day that is printed
/// @param attributions texts that the data's licences ask for; always printed
/// @param bases maps and images of others that lie below, from below
public record PictureSpec(
        MapExtent extent,
        PictureSize size,
        MapLook look,
        String title,
        boolean legend,
        LocalDate made,
        List<String> attributions,
        List<BaseOnMap> bases) {
    public PictureSpec {
        bases = List.copyOf(bases);
        attributions = List.copyOf(attributions);
    }
}
