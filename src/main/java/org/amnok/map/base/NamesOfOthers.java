package org.amnok.map.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.TextSymbolizer;
import org.locationtech.jts.geom.Geometry;

/// The names that base layers write on a map.
public final class NamesOfOthers {
    private final Viewport viewport;
    private final Set<String> names = new LinkedHashSet<>();

    private NamesOfOthers(Viewport viewport) {
        this.viewport = viewport;
    }

    /// Those of features in the frame that are named at its scale, whether they find room or not.
    /// Reads files: not for the FX thread.
    public static Set<String> in(Viewport viewport, MapStyle look, List<BaseOnMap> bases) {
        var found = new NamesOfOthers(viewport);
        for (var base : bases) {
            for (var layer : base.layers(viewport, look, () -> false)) {
                if (layer instanceof FeatureLayer features) {
                    found.add(features);
                }
            }
        }
        return found.names;
    }

    private void add(FeatureLayer layer) {
        var seen = SeenArea.of(viewport).degrees();
        var rules =
                layer.style().featureTypeStyles().stream()
                        .map(FeatureTypeStyle::rules)
                        .flatMap(List::stream)
                        .filter(this::writes)
                        .toList();
        if (rules.isEmpty()) {
            return;
        }
        for (var feature : FeatureTable.all(layer.features())) {
            if (feature.getDefaultGeometry() instanceof Geometry geometry
                    && geometry.getEnvelopeInternal().intersects(seen)) {
                rules.stream().filter(rule -> isOf(rule, feature)).forEach(r -> add(r, feature));
            }
        }
    }

    private void add(Rule rule, SimpleFeature feature) {
        for (var symbolizer : rule.symbolizers()) {
            if (symbolizer instanceof TextSymbolizer text && text.getLabel() != null) {
                var written = text.getLabel().evaluate(feature);
                if (written != null && !written.toString().isBlank()) {
                    names.add(written.toString());
                }
            }
        }
    }

    private boolean writes(Rule rule) {
        return Symbology.isFor(rule, viewport.scaleDenominator())
                && rule.symbolizers().stream().anyMatch(TextSymbolizer.class::isInstance);
    }

    private static boolean isOf(Rule rule, SimpleFeature feature) {
        return rule.getFilter() == null || rule.getFilter().evaluate(feature);
    }
}
