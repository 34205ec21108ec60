package org.amnok.bench;

import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;

/// The benchmark's styles as GeoTools styles.
final class BenchStyles {
    private static final String INK = "#222222";
    private static final double PLACE_SIZE = 4;

    private final FilterFactoryImpl filters = new FilterFactoryImpl();
    private final StyleFactory styles = new StyleFactoryImpl(filters) {};
    private final BenchLook look;

    BenchStyles(BenchLook look) {
        this.look = look;
    }

    Style background() {
        return style(styles.createPolygonSymbolizer(null, fill(look.background()), null));
    }

    Style land() {
        return style(styles.createPolygonSymbolizer(null, fill(look.landFill()), null));
    }

    Style lines() {
        return style(styles.createLineSymbolizer(stroke(look.line(), look.linePixels()), null));
    }

    /// A dot and a label beside it.
    ///
    /// @param label the attribute that is written
    Style places(String label) {
        var dot = styles.createMark(filters.literal("circle"), null, fill(INK), null, null);
        return style(styles.createPointSymbolizer(graphic(dot, PLACE_SIZE), null), text(label));
    }

    private TextSymbolizer text(String label) {
        var font =
                styles.createFont(
                        filters.literal(look.font()),
                        filters.literal("normal"),
                        filters.literal("400"),
                        filters.literal(look.labelPixels()));
        var halo = styles.createHalo(fill(look.halo()), filters.literal(look.haloPixels()));
        return styles.createTextSymbolizer(
                fill(INK),
                new org.geotools.api.style.Font[] {font},
                halo,
                filters.property(label),
                null,
                null);
    }

    private Graphic graphic(Mark mark, double size) {
        return styles.createGraphic(
                null, new Mark[] {mark}, null, null, filters.literal(size), null);
    }

    private Fill fill(String colour) {
        return styles.createFill(filters.literal(colour));
    }

    private Stroke stroke(String colour, double width) {
        return styles.createStroke(filters.literal(colour), filters.literal(width));
    }

    private Style style(Symbolizer... symbolizers) {
        var rule = styles.createRule();
        rule.symbolizers().addAll(java.util.List.of(symbolizers));
        var style = styles.createStyle();
        style.featureTypeStyles().add(styles.createFeatureTypeStyle(rule));
        return style;
    }
}
