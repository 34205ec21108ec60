package org.amnok.layout.page;

import java.util.Map;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.layout.PictureSize;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.base.DrawnBases;
import org.jspecify.annotations.Nullable;

/// A plain picture to be made.
///
/// @param extent what the map must show; it shows more where the picture's shape asks for it
/// @param title above the map; empty for none
/// @param legend true for a legend of what is visible, below the map
/// @param filter that its sightings passed
/// @param looks along the banks; null for none
/// @param facts among them the look, the same as on screen
public record PictureSpec(
        MapExtent extent,
        PictureSize size,
        String title,
        boolean legend,
        SightingFilter filter,
        @Nullable PictureObservations looks,
        PageFacts facts) {
    private static final double FULL_DPI = 96;

    /// What was counted for it.
    PageFigures figures() {
        return looks == null
                ? PageFigures.NONE
                : new PageFigures(
                        Map.of(), Map.of(), "", _ -> false, looks.looks(), looks.gridMetres());
    }

    /// With all of it, legend and sources too, in the theme that is read best over images below its
    /// map. Reads files.
    PictureSpec suited() {
        var viewport = viewport(size.width(), size.height());
        var look = DrawnBases.of(facts.bases(), viewport, facts.look(), () -> false).look();
        return new PictureSpec(
                extent, size, title, legend, filter, looks, facts.with(look.always(look.theme())));
    }

    /// Its map in a frame.
    Viewport viewport(double widthPixels, double heightPixels) {
        return extent.fitted(widthPixels, heightPixels, size.dpi() / FULL_DPI);
    }
}
