package org.amnok.map;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.Site;
import org.amnok.domain.SiteType;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Features of what a project adds to the map.
final class SymbolFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// How far the selection reaches beyond a badge on each side, px.
    private static final double SELECTION_PIXELS = 3.5;

    /// After towns, before islands: see [BaseLabels].
    private static final double LABEL_ORDER = 6_500;

    private SymbolFeatures() {}

    /// One point for each group of sightings, the uppermost last.
    ///
    /// @param labels what is written at a single one
    static SimpleFeatureCollection sightings(
            Collection<SightingGroup> groups, Set<UUID> selected, Labelling labels) {
        var table =
                new FeatureTable(
                        "sightings",
                        "symbol",
                        "size",
                        "dx",
                        "dy",
                        "selected",
                        "ringSize",
                        "disputed",
                        "label",
                        "order");
        for (var group : groups) {
            var size = 2 * group.radiusPixels();
            table.add(
                    GEOMETRIES.createPoint(
                            new Coordinate(group.point().lonDegrees(), group.point().latDegrees())),
                    group.markName(),
                    size,
                    group.dxPixels(),
                    -group.dyPixels(),
                    group.isSelected(selected),
                    size + 2 * SELECTION_PIXELS,
                    group.members().size() == 1 && group.members().getFirst().disputed(),
                    label(group, labels),
                    LABEL_ORDER);
        }
        return table.collection();
    }

    private static String label(SightingGroup group, Labelling labels) {
        return group.members().size() == 1
                ? words(labels, new MarkFacts(group.members().getFirst()))
                : "";
    }

    private static String words(Labelling labels, Facts facts) {
        return labels.attribute().map(facts::value).map(Object::toString).orElse("");
    }

    /// One point for each site.
    ///
    /// @param reader of names whose layer names no language
    static SimpleFeatureCollection sites(
            Collection<Site> sites, ScaleBand band, Language reader, LayerStyling styling) {
        var table =
                new FeatureTable("sites", "symbol", "size", "dx", "dy", "label", "order", "minor");
        for (var site : sites) {
            var geometry = site.geometry();
            if (geometry != null) {
                var look = styling.classing().look(new SiteFacts(site));
                table.add(
                        geometry.getInteriorPoint(),
                        "symbol:" + SiteSymbols.symbol(site, look),
                        SiteSymbols.size(site.type(), band) * look.size(),
                        0,
                        0,
                        label(site, reader, styling.labelling()),
                        SiteSymbols.labelClass(site.type()) * 1000.0,
                        site.type() == SiteType.NEIGHBOURHOOD);
            }
        }
        return table.collection();
    }

    private static String label(Site site, Language reader, Labelling labels) {
        var language = labels.language();
        return labels.attribute().isPresent()
                ? words(labels, new SiteFacts(site))
                : PlaceText.site(site, language == null ? reader : language);
    }
}
