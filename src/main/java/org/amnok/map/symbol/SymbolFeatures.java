package org.amnok.map.symbol;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.Language;
import org.amnok.domain.record.Site;
import org.amnok.map.FeatureTable;
import org.amnok.map.ScaleBand;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.SiteFacts;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.GeometryFactory;

/// Features of what a project adds to the map.
public final class SymbolFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// How far the selection reaches beyond a badge on each side, px.
    private static final double SELECTION_PIXELS = 3.5;

    /// After towns, before islands: see [org.amnok.map.ground.BaseLabels].
    private static final double LABEL_ORDER = 6_500;

    private SymbolFeatures() {}

    /// One point for each group of sightings, the uppermost last.
    ///
    /// @param labels what is written at a single one
    public static SimpleFeatureCollection sightings(
            Collection<SightingGroup> groups, Collection<UUID> selected, Labelling labels) {
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
        var words = labels(groups, labels);
        for (var group : groups) {
            var size = 2 * group.radiusPixels();
            table.add(
                    GEOMETRIES.createPoint(group.point().coordinate()),
                    group.markName(),
                    size,
                    group.dxPixels(),
                    -group.dyPixels(),
                    group.isSelected(selected),
                    size + 2 * SELECTION_PIXELS,
                    group.isSingle() && group.members().getFirst().disputed(),
                    words.apply(group),
                    LABEL_ORDER);
        }
        return table.collection();
    }

    /// What is written at groups. Values that have to be read are read for all of them at once.
    private static Function<SightingGroup, String> labels(
            Collection<SightingGroup> groups, Labelling labels) {
        if (labels.attribute().isEmpty() || groups.isEmpty()) {
            return group -> "";
        }
        var attribute = labels.attribute().get();
        var single = groups.stream().filter(SightingGroup::isSingle);
        var values =
                groups.iterator()
                        .next()
                        .source()
                        .values(
                                Set.of(attribute),
                                single.mapToInt(SightingGroup::firstMark).sorted().toArray());
        return group -> group.isSingle() ? words(labels, values.of(group.firstMark())) : "";
    }

    private static String words(Labelling labels, Facts facts) {
        return labels.attribute().map(facts::value).map(Object::toString).orElse("");
    }

    /// One point for each site.
    ///
    /// @param reader of names whose layer names no language
    public static SimpleFeatureCollection sites(
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
                        SiteSymbols.size(site, band) * look.size(),
                        0,
                        0,
                        label(site, reader, styling.labelling()),
                        SiteSymbols.labelClass(site) * 1000.0,
                        SiteSymbols.isMinor(site));
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
