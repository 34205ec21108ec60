package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.LayerPart;
import org.amnok.map.StyleSample;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.base.GeoToolsLayer;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.UomOgcMapping;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The legend of a layer of a person's own that is drawn by the style of a file: a line for each
/// title of its rules at a scale, with a sample drawn as the rule draws. Rules of one title are one
/// line (a casing and what lies in it); those without a title stand together for the layer.
public final class RuleLegend {
    private static final int MOST_LINES = 40;

    /// For the look of rules that depends on values, one of the first so many features is taken.
    private static final int MOST_TRIED = 5_000;

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double MARGIN_PIXELS = 3;
    private static final double METRES_PER_FOOT = 0.3048;

    private final GeoToolsLayer layer;
    private final List<String> attributes;
    private final Viewport view;
    private final StyleFactory styles = Symbology.factory(new FilterFactoryImpl());

    private RuleLegend(GeoToolsLayer layer, Set<String> attributes, double metresPerPixel) {
        this.layer = layer;
        var schema = layer.features().getSchema();
        this.attributes =
                attributes.stream().filter(name -> schema.getDescriptor(name) != null).toList();
        var web = Projections.webMercator();
        view =
                new Viewport(
                        web,
                        0,
                        0,
                        metresPerPixel / web.groundMetresPerUnit(new LatLon(0, 0)),
                        StyleSample.WIDTH_PIXELS,
                        StyleSample.HEIGHT_PIXELS,
                        1);
    }

    /// Reads a few features of the layer where its rules ask for values: not for the FX thread.
    ///
    /// @param attributes that the style reads
    /// @return lines with the titles of rules; the words are empty for the layer itself
    public static List<BaseKey> of(GeoToolsLayer layer, Set<String> attributes, Viewport map) {
        return new RuleLegend(layer, attributes, map.groundMetresPerPixel())
                .lines(map.scaleDenominator());
    }

    private List<BaseKey> lines(double scale) {
        Map<String, List<Rule>> byTitle = new LinkedHashMap<>();
        for (var pass : layer.style().featureTypeStyles()) {
            for (var rule : pass.rules()) {
                if (Symbology.isFor(rule, scale)
                        && rule.symbolizers().stream().anyMatch(RuleLegend::isDrawn)) {
                    var title = rule.getName() == null ? "" : rule.getName().strip();
                    byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(rule);
                }
            }
        }
        return byTitle.entrySet().stream()
                .limit(MOST_LINES)
                .map(
                        line ->
                                new BaseKey(
                                        "rule:" + line.getKey(),
                                        line.getKey(),
                                        sample(line.getValue())))
                .toList();
    }

    private static boolean isDrawn(Symbolizer symbolizer) {
        return !(symbolizer instanceof TextSymbolizer);
    }

    private StyleSample sample(List<Rule> rules) {
        var symbolizers =
                rules.stream()
                        .flatMap(rule -> rule.symbolizers().stream())
                        .filter(RuleLegend::isDrawn)
                        .toList();
        var feature = attributes.isEmpty() ? null : feature(rules.getFirst());
        var table = new FeatureTable("legend", attributes);
        table.add(shape(symbolizers), values(feature));
        var rule = styles.createRule();
        rule.symbolizers().addAll(symbolizers);
        var style = styles.createStyle();
        style.featureTypeStyles().add(styles.createFeatureTypeStyle(new Rule[] {rule}));
        var drawn = new FeatureLayer(new LayerPart.Features(), table.collection(), style, 1);
        var shrunk = shrunk(symbolizers, feature);
        var whole =
                view.resized(
                        StyleSample.WIDTH_PIXELS / shrunk, StyleSample.HEIGHT_PIXELS / shrunk, 1);
        return new StyleSample(whole, drawn, shrunk);
    }

    private @Nullable Object[] values(@Nullable SimpleFeature feature) {
        return attributes.stream()
                .map(name -> feature == null ? null : feature.getAttribute(name))
                .toArray();
    }

    /// One that the rule takes; null where none is found among the first.
    private @Nullable SimpleFeature feature(Rule rule) {
        var some = new Query(Query.ALL);
        some.setMaxFeatures(MOST_TRIED);
        try (var each = layer.features().getFeatures(some).features()) {
            while (each.hasNext()) {
                var feature = each.next();
                if (rule.getFilter() == null || rule.getFilter().evaluate(feature)) {
                    return feature;
                }
            }
        } catch (java.io.IOException | RuntimeException | LinkageError e) {
            // a style that cannot be worked out, or a file that is gone, has a bare sample
            return null;
        }
        return null;
    }

    private Geometry shape(List<Symbolizer> symbolizers) {
        var isArea = symbolizers.stream().anyMatch(PolygonSymbolizer.class::isInstance);
        var isLine = symbolizers.stream().anyMatch(LineSymbolizer.class::isInstance);
        var left = position(MARGIN_PIXELS, StyleSample.HEIGHT_PIXELS - MARGIN_PIXELS);
        var right = position(StyleSample.WIDTH_PIXELS - MARGIN_PIXELS, MARGIN_PIXELS);
        var middle = new Coordinate(0, 0);
        if (isArea) {
            return SHAPES.toGeometry(new Envelope(left, right));
        }
        return isLine
                ? SHAPES.createLineString(
                        new Coordinate[] {
                            new Coordinate(left.x, 0), middle, new Coordinate(right.x, 0)
                        })
                : SHAPES.createPoint(middle);
    }

    private Coordinate position(double x, double y) {
        return view.positionAt(x, y).coordinate();
    }

    /// So that a large symbol has room.
    private double shrunk(List<Symbolizer> symbolizers, @Nullable SimpleFeature feature) {
        return symbolizers.stream()
                .map(each -> each instanceof PointSymbolizer point ? size(point, feature) : 0.0)
                .max(Double::compare)
                .filter(size -> size > StyleSample.HEIGHT_PIXELS)
                .map(size -> StyleSample.HEIGHT_PIXELS / size)
                .orElse(1.0);
    }

    /// In px, also where the style gives a length on the ground.
    private double size(PointSymbolizer point, @Nullable SimpleFeature feature) {
        var size = Optional.ofNullable(point.getGraphic()).map(g -> g.getSize()).orElse(null);
        try {
            return size != null && size.evaluate(feature) instanceof Number number
                    ? number.doubleValue() * pixels(point)
                    : 0;
        } catch (RuntimeException | LinkageError e) {
            return 0;
        }
    }

    /// Px of the unit that its lengths have.
    private double pixels(PointSymbolizer point) {
        if (point.getUnitOfMeasure() == null) {
            return 1;
        }
        return switch (UomOgcMapping.get(point.getUnitOfMeasure())) {
            case METRE -> 1 / view.groundMetresPerPixel();
            case FOOT -> METRES_PER_FOOT / view.groundMetresPerPixel();
            default -> 1;
        };
    }
}
