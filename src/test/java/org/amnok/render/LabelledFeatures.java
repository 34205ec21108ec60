package org.amnok.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerPart;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeImpl;
import org.geotools.feature.type.AttributeDescriptorImpl;
import org.geotools.feature.type.AttributeTypeImpl;
import org.geotools.feature.type.GeometryDescriptorImpl;
import org.geotools.feature.type.GeometryTypeImpl;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.styling.StyleFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Features with names, and styles as a user makes them with GeoTools, for tests of labels.
///
/// Attributes: `label`, `order`, `colour`.
final class LabelledFeatures {
    private static final FilterFactoryImpl FILTERS = new FilterFactoryImpl();
    private static final StyleFactory STYLES = new StyleFactoryImpl(FILTERS) {};
    private static final SimpleFeatureType TYPE = type();

    private final List<SimpleFeature> features = new ArrayList<>();

    private static SimpleFeatureType type() {
        var name = new NameImpl("geometry");
        var geometry =
                new GeometryDescriptorImpl(
                        new GeometryTypeImpl(
                                name, Geometry.class, null, false, false, List.of(), null, null),
                        name,
                        1,
                        1,
                        false,
                        null);
        var attributes =
                List.<AttributeDescriptor>of(
                        geometry, attribute("label"), attribute("order"), attribute("colour"));
        return new SimpleFeatureTypeImpl(
                new NameImpl("labelled"), attributes, geometry, false, List.of(), null, null);
    }

    private static AttributeDescriptor attribute(String attribute) {
        var name = new NameImpl(attribute);
        var any = new AttributeTypeImpl(name, Object.class, false, false, List.of(), null, null);
        return new AttributeDescriptorImpl(any, name, 1, 1, false, null);
    }

    LabelledFeatures add(Geometry geometry, String label, double order, String colour) {
        features.add(
                new SimpleFeatureImpl(
                        new Object[] {geometry, label, order, colour},
                        TYPE,
                        new FeatureIdImpl("labelled." + features.size()),
                        false));
        return this;
    }

    LabelledFeatures addPoint(double lon, double lat, String label, double order) {
        return add(point(lon, lat), label, order, "#377EB8");
    }

    static Geometry point(double lon, double lat) {
        return new GeometryFactory().createPoint(new Coordinate(lon, lat));
    }

    /// A line through pixels of a view.
    static Geometry line(Viewport view, double... xy) {
        return new GeometryFactory().createLineString(positions(view, xy));
    }

    /// An area around pixels of a view; the first is repeated.
    static Geometry area(Viewport view, double... xy) {
        var shell = new ArrayList<>(List.of(positions(view, xy)));
        shell.add(shell.getFirst());
        return new GeometryFactory().createPolygon(shell.toArray(Coordinate[]::new));
    }

    private static Coordinate[] positions(Viewport view, double... xy) {
        var positions = new Coordinate[xy.length / 2];
        for (var i = 0; i < positions.length; i++) {
            var at = view.positionAt(xy[2 * i], xy[2 * i + 1]);
            positions[i] = new Coordinate(at.lonDegrees(), at.latDegrees());
        }
        return positions;
    }

    FeatureLayer layer(Symbolizer... symbolizers) {
        var rule = STYLES.createRule();
        rule.symbolizers().addAll(List.of(symbolizers));
        var style = STYLES.createStyle();
        style.featureTypeStyles().add(STYLES.createFeatureTypeStyle(new Rule[] {rule}));
        return new FeatureLayer(
                new LayerPart.Named("labelled"),
                new ListFeatureCollection(TYPE, features),
                style,
                1);
    }

    static MapSnapshot snapshot(Viewport view, Theme theme, FeatureLayer... layers) {
        var look = new MapStyle(theme, Language.EN, LayerSetting.defaults());
        return new MapSnapshot(view, look, List.of(layers));
    }

    /// Dark letters of 12 px with a halo of 1.5 px, ordered by the attribute `order`.
    static TextSymbolizer text(@Nullable LabelPlacement placement, Map<String, String> options) {
        return text("Noto Sans", 12, "400", "normal", placement, options);
    }

    static TextSymbolizer text(
            String family,
            double size,
            String weight,
            String style,
            @Nullable LabelPlacement placement,
            Map<String, String> options) {
        var font =
                STYLES.createFont(
                        FILTERS.literal(family),
                        FILTERS.literal(style),
                        FILTERS.literal(weight),
                        FILTERS.literal(size));
        var text =
                STYLES.createTextSymbolizer(
                        fill("#222222"),
                        new Font[] {font},
                        STYLES.createHalo(fill("#FFFFFF"), FILTERS.literal(1.5)),
                        FILTERS.property("label"),
                        placement,
                        null);
        text.setPriority(FILTERS.property("order"));
        text.getOptions().putAll(options);
        return text;
    }

    /// The same text, light on dark.
    static TextSymbolizer inTheDark(TextSymbolizer text) {
        text.setFill(fill("#E8E6DF"));
        text.getHalo().setFill(fill("#1B1E22"));
        return text;
    }

    private static Fill fill(String colour) {
        return STYLES.createFill(FILTERS.literal(colour), FILTERS.literal(1));
    }

    static LabelPlacement at(
            double anchorX, double anchorY, double dx, double dy, double rotationDegrees) {
        return STYLES.createPointPlacement(
                STYLES.createAnchorPoint(FILTERS.literal(anchorX), FILTERS.literal(anchorY)),
                STYLES.createDisplacement(FILTERS.literal(dx), FILTERS.literal(dy)),
                FILTERS.literal(rotationDegrees));
    }

    static LabelPlacement along(double perpendicularOffset) {
        return STYLES.createLinePlacement(FILTERS.literal(perpendicularOffset));
    }

    /// A circle in the colour of the attribute `colour`.
    static PointSymbolizer circle(double size, Map<String, String> options) {
        Mark mark =
                STYLES.createMark(
                        FILTERS.literal("circle"),
                        STYLES.createStroke(FILTERS.literal("#333333"), FILTERS.literal(1)),
                        STYLES.createFill(FILTERS.property("colour"), FILTERS.literal(1)),
                        FILTERS.literal(size),
                        FILTERS.literal(0));
        var graphic =
                STYLES.createGraphic(
                        null, new Mark[] {mark}, null, null, FILTERS.literal(size), null);
        graphic.setDisplacement(STYLES.createDisplacement(FILTERS.literal(0), FILTERS.literal(0)));
        var symbol = STYLES.createPointSymbolizer(graphic, null);
        symbol.getOptions().putAll(options);
        return symbol;
    }

    static Symbolizer line(String colour, double width) {
        return STYLES.createLineSymbolizer(
                STYLES.createStroke(FILTERS.literal(colour), FILTERS.literal(width)), null);
    }

    static Symbolizer area(String colour) {
        return STYLES.createPolygonSymbolizer(null, fill(colour), null);
    }
}
