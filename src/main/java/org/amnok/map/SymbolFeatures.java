package org.amnok.map;

import java.util.Collection;
import org.amnok.domain.Language;
import org.amnok.domain.Site;
import org.amnok.domain.SiteType;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Features of what a project adds to the map.
final class SymbolFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// How far the selection reaches beyond a badge on each side, px.
    private static final double SELECTION_PIXELS = 3.5;

    private SymbolFeatures() {}

    /// One point for each group of sightings, the uppermost last.
    static SimpleFeatureCollection sightings(MapContents contents, Viewport viewport) {
        var table =
                new FeatureTable(
                        "sightings",
                        "symbol",
                        "size",
                        "dx",
                        "dy",
                        "selected",
                        "ringSize",
                        "disputed");
        for (var group : SightingGroups.inView(contents, viewport)) {
            var size = 2 * group.radiusPixels();
            table.add(
                    GEOMETRIES.createPoint(
                            new Coordinate(group.point().lonDegrees(), group.point().latDegrees())),
                    group.markName(),
                    size,
                    group.dxPixels(),
                    -group.dyPixels(),
                    group.isSelected(contents.selected()),
                    size + 2 * SELECTION_PIXELS,
                    group.members().size() == 1 && group.members().getFirst().disputed());
        }
        return table.collection();
    }

    /// One point for each site.
    static SimpleFeatureCollection sites(Collection<Site> sites, ScaleBand band, Language reader) {
        var table =
                new FeatureTable("sites", "symbol", "size", "dx", "dy", "label", "order", "minor");
        for (var site : sites) {
            var geometry = site.geometry();
            if (geometry != null) {
                table.add(
                        geometry.getInteriorPoint(),
                        "symbol:" + SiteSymbols.symbol(site),
                        SiteSymbols.size(site.type(), band),
                        0,
                        0,
                        PlaceText.site(site, reader),
                        SiteSymbols.labelClass(site.type()) * 1000.0,
                        site.type() == SiteType.NEIGHBOURHOOD);
            }
        }
        return table.collection();
    }
}
