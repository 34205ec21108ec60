package org.amnok.map;

import java.util.List;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Layers of plain geometries for tests. Colours are `#RRGGBB`, lengths px.
public final class TestLayers {
    private static final FilterFactoryImpl FILTERS = new FilterFactoryImpl();
    private static final StyleFactory STYLES = new StyleFactoryImpl();

    private TestLayers() {}

    public static FeatureLayer layer(String id, Style style, List<? extends Geometry> geometries) {
        var table = new FeatureTable(id);
        geometries.forEach(table::add);
        return new FeatureLayer(new LayerPart.Named(id), table.collection(), style, 1);
    }

    public static FeatureLayer layer(String id, Style style, Geometry... geometries) {
        return layer(id, style, List.of(geometries));
    }

    public static MapSnapshot snapshot(Viewport view, MapLayer... layers) {
        return new MapSnapshot(view, MapStyle.DEFAULT, List.of(layers));
    }

    public static Style filled(String colour) {
        return style(area(colour, null));
    }

    public static Style outlined(String fill, String line, double width) {
        return style(area(fill, stroke(line, width)));
    }

    public static Style lined(String colour, double width, float... dashes) {
        var stroke = stroke(colour, width);
        if (dashes.length > 0) {
            stroke.setDashArray(dashes);
        }
        LineSymbolizer line = STYLES.createLineSymbolizer(stroke, null);
        return style(line);
    }

    /// The same, half transparent.
    public static Style faint(String colour, double width) {
        var stroke = stroke(colour, width);
        stroke.setOpacity(FILTERS.literal(0.5));
        return style(STYLES.createLineSymbolizer(stroke, null));
    }

    private static PolygonSymbolizer area(String colour, @Nullable Stroke outline) {
        var fill = STYLES.createFill(FILTERS.literal(colour));
        return STYLES.createPolygonSymbolizer(outline, fill, null);
    }

    private static Stroke stroke(String colour, double width) {
        return STYLES.createStroke(FILTERS.literal(colour), FILTERS.literal(width));
    }

    private static Style style(Symbolizer symbolizer) {
        var rule = STYLES.createRule();
        rule.symbolizers().add(symbolizer);
        var style = STYLES.createStyle();
        style.featureTypeStyles().add(STYLES.createFeatureTypeStyle(rule));
        return style;
    }
}
