package org.amnok.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// Which sightings are one symbol in a viewport; the composer draws by it and the window hits by
/// it.
public final class SightingGroups {
    private SightingGroups() {}

    /// Groups in drawing order, the uppermost last.
    public static List<SightingGroup> of(MapContents contents, Viewport viewport) {
        throw new UnsupportedOperationException();
    }

    /// Where the symbol's centre is drawn, in logical px.
    public static Coordinate centre(SightingGroup group, Viewport viewport) {
        var c = viewport.projection().toMap(group.point());
        return new Coordinate(
                viewport.screenX(c.x) + group.dxPixels(), viewport.screenY(c.y) + group.dyPixels());
    }
}
