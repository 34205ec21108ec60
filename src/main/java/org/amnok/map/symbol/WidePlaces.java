package org.amnok.map.symbol;

import java.util.Collection;
import java.util.List;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.FeatureTable;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.contents.MapContents;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.GeometryFactory;

/// Marks symbols whose circle of uncertainty is wider than the picture: a dashed ring, and how far
/// their places reach. Without it they would look exact.
public final class WidePlaces {
    /// How far the ring stands off the symbol, px.
    private static final double GAP_PIXELS = 3.5;

    /// How far its line, half a line more, reaches beyond the symbol, px.
    static final double REACH_PIXELS = GAP_PIXELS + 1;

    /// Before all other labels.
    private static final double ORDER = 100;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private WidePlaces() {}

    /// True for a symbol with such a ring.
    static boolean isMarked(SightingGroup group, Viewport viewport) {
        var radii = group.uncertaintiesMetres();
        return radii.getCount() > 0 && CirclesSeen.isWide(group.point(), radii.getMax(), viewport);
    }

    /// Points: `size`, `dx`, `dy`, `label`, `order`.
    public static SimpleFeatureCollection of(
            MapContents contents, Collection<SightingGroup> groups, Viewport viewport) {
        var least = CirclesSeen.leastWideMetres(viewport);
        var isAny = contents.sightings().reaches().lessExactThan(least).findFirst().isPresent();
        var table = new FeatureTable("wide-places", "size", "dx", "dy", "label", "order");
        for (var group : isAny ? groups : List.<SightingGroup>of()) {
            if (isMarked(group, viewport)) {
                var radii = group.uncertaintiesMetres();
                table.add(
                        GEOMETRIES.createPoint(group.point().coordinate()),
                        2 * (group.radiusPixels() + GAP_PIXELS),
                        group.dxPixels(),
                        -group.dyPixels(),
                        UncertaintyText.between(radii.getMin(), radii.getMax()),
                        ORDER);
            }
        }
        return table.collection();
    }
}
