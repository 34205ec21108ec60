package org.amnok.render;

import java.util.Base64;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.styling.StyleFactoryImpl;
import org.jspecify.annotations.Nullable;

/// Styles for tests, written as GeoTools has them.
public final class Styles {
    static final org.geotools.api.filter.FilterFactory FILTERS =
            CommonFactoryFinder.getFilterFactory();
    static final StyleFactoryImpl STYLES = new StyleFactoryImpl();

    private Styles() {}

    static Expression literal(Object value) {
        return FILTERS.literal(value);
    }

    /// An expression in ECQL.
    public static Expression expression(String ecql) {
        try {
            return ECQL.toExpression(ecql);
        } catch (CQLException e) {
            throw new IllegalArgumentException(ecql, e);
        }
    }

    static Filter filter(String ecql) {
        try {
            return ECQL.toFilter(ecql);
        } catch (CQLException e) {
            throw new IllegalArgumentException(ecql, e);
        }
    }

    static Style style(Symbolizer... symbolizers) {
        return style(rule(symbolizers));
    }

    static Style style(Rule... rules) {
        return passes(pass(rules));
    }

    static Style passes(FeatureTypeStyle... passes) {
        var style = STYLES.createStyle();
        style.featureTypeStyles().addAll(List.of(passes));
        return style;
    }

    public static FeatureTypeStyle pass(Rule... rules) {
        return STYLES.createFeatureTypeStyle(rules);
    }

    public static Rule rule(Symbolizer... symbolizers) {
        var rule = STYLES.createRule();
        rule.symbolizers().addAll(List.of(symbolizers));
        return rule;
    }

    public static Rule where(String ecql, Symbolizer... symbolizers) {
        var rule = rule(symbolizers);
        rule.setFilter(filter(ecql));
        return rule;
    }

    public static Rule otherwise(Symbolizer... symbolizers) {
        var rule = rule(symbolizers);
        rule.setElseFilter(true);
        return rule;
    }

    static Fill fill(Object colour) {
        return STYLES.createFill(asExpression(colour));
    }

    static Stroke stroke(Object colour, Object width) {
        return STYLES.createStroke(asExpression(colour), asExpression(width));
    }

    static Stroke dashed(Object colour, Object width, float... dashes) {
        var stroke = stroke(colour, width);
        stroke.setDashArray(dashes);
        return stroke;
    }

    private static Expression asExpression(Object value) {
        return value instanceof Expression e ? e : literal(value);
    }

    public static LineSymbolizer line(Stroke stroke) {
        return STYLES.createLineSymbolizer(stroke, null);
    }

    public static LineSymbolizer line(Object colour, Object width) {
        return line(stroke(colour, width));
    }

    public static PolygonSymbolizer area(@Nullable Fill fill, @Nullable Stroke stroke) {
        return STYLES.createPolygonSymbolizer(stroke, fill, null);
    }

    public static PolygonSymbolizer area(Object colour) {
        return area(fill(colour), null);
    }

    static PolygonSymbolizer hatched(Graphic graphic) {
        var fill = STYLES.createFill(literal("#000000"));
        fill.setGraphicFill(graphic);
        return area(fill, null);
    }

    public static Mark mark(Object name, @Nullable Object fill, @Nullable Object stroke) {
        return STYLES.createMark(
                asExpression(name),
                stroke == null ? null : stroke(stroke, 1.5),
                fill == null ? null : fill(fill),
                literal(1),
                literal(0));
    }

    public static Graphic graphic(Object size, GraphicalSymbol... symbols) {
        var graphic = STYLES.createGraphic(null, null, null, null, asExpression(size), literal(0));
        graphic.graphicalSymbols().clear();
        graphic.graphicalSymbols().addAll(List.of(symbols));
        return graphic;
    }

    public static PointSymbolizer point(Graphic graphic) {
        return STYLES.createPointSymbolizer(graphic, null);
    }

    public static PointSymbolizer point(Object mark, Object size, Object fill) {
        return point(graphic(size, mark(mark, fill, null)));
    }

    /// A graphic that lies in the style.
    ///
    /// @param parameters `?fill=red`; empty for none
    static ExternalGraphic inside(byte[] graphic, String parameters) {
        var base64 = Base64.getEncoder().encodeToString(graphic);
        return STYLES.createExternalGraphic("data:;base64," + base64 + parameters, "image/svg+xml");
    }
}
