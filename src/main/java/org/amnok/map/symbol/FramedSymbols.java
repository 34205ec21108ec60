package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;

/// Symbols of a picture whose edge cuts none: those of places outside are left out, and those near
/// the edge are moved inwards, with a hairline to their place.
final class FramedSymbols {
    /// Between a symbol and the edge, px.
    private static final double GAP_PIXELS = 2;

    private FramedSymbols() {}

    static List<SightingGroup> of(List<SightingGroup> groups, Viewport viewport) {
        var result = new ArrayList<SightingGroup>();
        for (var group : groups) {
            var at = viewport.screen(group.point());
            if (isInside(at.x, viewport.widthPixels()) && isInside(at.y, viewport.heightPixels())) {
                var centre = group.centre(viewport);
                var radius = group.radiusPixels();
                var dx = inwards(centre.x, radius, viewport.widthPixels());
                var dy = inwards(centre.y, radius, viewport.heightPixels());
                result.add(
                        dx == 0 && dy == 0
                                ? group
                                : group.movedBy(group.dxPixels() + dx, group.dyPixels() + dy));
            }
        }
        return result;
    }

    private static boolean isInside(double at, double size) {
        return at >= 0 && at <= size;
    }

    /// How far a symbol has to be moved to lie within 0 and a size.
    private static double inwards(double centre, double radius, double size) {
        var least = radius + GAP_PIXELS;
        return 2 * least > size ? 0 : Math.clamp(centre, least, size - least) - centre;
    }
}
