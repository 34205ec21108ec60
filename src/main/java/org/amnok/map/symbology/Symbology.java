package org.amnok.map.symbology;

import java.util.List;
import org.amnok.map.ScaleBand;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;
import org.jspecify.annotations.Nullable;

/// Makes GeoTools styles in the colours of one theme. Lengths are px at 96 dpi.
///
/// Symbolizers carry a few options that GeoTools leaves to the renderer; [LabelOption] names them.
public final class Symbology {
    private final FilterFactoryImpl filters = new FilterFactoryImpl();
    private final StyleFactory styles = factory(filters);
    private final Theme theme;

    public Symbology(Theme theme) {
        this.theme = theme;
    }

    /// Skips the search of the class path for a filter factory, which takes a quarter of a second.
    public static StyleFactory factory(FilterFactoryImpl filters) {
        return new StyleFactoryImpl(filters) {};
    }

    public StyleFactory factory() {
        return styles;
    }

    /// A colour as these styles write it.
    public String hex(ThemeColour colour) {
        return colour.hex(theme);
    }

    /// A style of passes: the second is painted over the whole of the first.
    public Style style(FeatureTypeStyle... passes) {
        var style = styles.createStyle();
        style.featureTypeStyles().addAll(List.of(passes));
        return style;
    }

    /// A style of one pass.
    public Style style(Rule... rules) {
        return style(pass(rules));
    }

    /// A style of one pass.
    public Style style(List<Rule> rules) {
        return style(pass(rules));
    }

    public FeatureTypeStyle pass(Rule... rules) {
        return styles.createFeatureTypeStyle(rules);
    }

    public FeatureTypeStyle pass(List<Rule> rules) {
        return pass(rules.toArray(Rule[]::new));
    }

    /// A rule for all scales and features.
    public Rule always(Symbolizer... symbolizers) {
        var rule = styles.createRule();
        rule.symbolizers().addAll(List.of(symbolizers));
        return rule;
    }

    /// A rule for one band of scales.
    public Rule in(ScaleBand band, Symbolizer... symbolizers) {
        return between(band, band, symbolizers);
    }

    /// A rule for the scales from a wide band to a close one, both included.
    public Rule between(ScaleBand widest, ScaleBand closest, Symbolizer... symbolizers) {
        return between(closest.minDenominator(), widest.maxDenominator(), symbolizers);
    }

    /// A rule for the scales 1 : closest, included, to 1 : widest, not included.
    public Rule between(double closest, double widest, Symbolizer... symbolizers) {
        var rule = always(symbolizers);
        rule.setMinScaleDenominator(closest);
        rule.setMaxScaleDenominator(widest);
        return rule;
    }

    /// The same rule, for features with a value only.
    public Rule where(String attribute, Object value, Rule rule) {
        Filter filter = filters.equals(property(attribute), filters.literal(value));
        rule.setFilter(rule.getFilter() == null ? filter : filters.and(rule.getFilter(), filter));
        return rule;
    }

    /// A style for those features that a filter lets pass, too.
    public Style shown(Style all, Filter filter) {
        return style(
                all.featureTypeStyles().stream()
                        .map(each -> shown(each, filter))
                        .toArray(FeatureTypeStyle[]::new));
    }

    private FeatureTypeStyle shown(FeatureTypeStyle all, Filter filter) {
        var pass = pass(all.rules().stream().map(rule -> shown(rule, filter)).toList());
        pass.getOptions().putAll(all.getOptions());
        return pass;
    }

    /// True of a rule that draws at a scale.
    public static boolean isFor(Rule rule, double scale) {
        return scale >= rule.getMinScaleDenominator() && scale < rule.getMaxScaleDenominator();
    }

    private Rule shown(Rule all, Filter filter) {
        var rule = always(all.symbolizers().toArray(Symbolizer[]::new));
        rule.setName(all.getName());
        rule.setElseFilter(all.isElseFilter());
        rule.setMinScaleDenominator(all.getMinScaleDenominator());
        rule.setMaxScaleDenominator(all.getMaxScaleDenominator());
        rule.setFilter(all.getFilter() == null ? filter : filters.and(all.getFilter(), filter));
        return rule;
    }

    public Expression property(String name) {
        return filters.property(name);
    }

    public Expression literal(Object value) {
        return filters.literal(value);
    }

    Fill fill(ThemeColour colour, double opacity) {
        return styles.createFill(literal(hex(colour)), literal(opacity));
    }

    /// A round-joined stroke.
    public Stroke stroke(ThemeColour colour, double width, double opacity, float... dashes) {
        var stroke = styles.createStroke(literal(hex(colour)), literal(width), literal(opacity));
        stroke.setLineJoin(literal("round"));
        stroke.setLineCap(literal(dashes.length == 0 ? "round" : "butt"));
        if (dashes.length > 0) {
            stroke.setDashArray(dashes);
        }
        return stroke;
    }

    public LineSymbolizer line(ThemeColour colour, double width, double opacity, float... dashes) {
        return line(stroke(colour, width, opacity, dashes));
    }

    public LineSymbolizer line(Stroke stroke) {
        return styles.createLineSymbolizer(stroke, null);
    }

    public PolygonSymbolizer area(ThemeColour colour, double opacity) {
        return styles.createPolygonSymbolizer(null, fill(colour, opacity), null);
    }

    /// @param opacity attribute that tells it
    public PolygonSymbolizer area(ThemeColour colour, String opacity) {
        var fill = fill(colour, 1);
        fill.setOpacity(property(opacity));
        return styles.createPolygonSymbolizer(null, fill, null);
    }

    public PolygonSymbolizer area(ThemeColour colour, Stroke outline) {
        return styles.createPolygonSymbolizer(outline, fill(colour, 1), null);
    }

    public PolygonSymbolizer outline(Stroke outline) {
        return styles.createPolygonSymbolizer(outline, null, null);
    }

    /// A symbol whose mark name is in an attribute.
    public PointSymbolizer symbol(Expression markName, Expression size) {
        return point(mark(markName, null, null), size);
    }

    public PointSymbolizer circle(
            Expression size, ThemeColour fill, ThemeColour edge, double edgeWidth) {
        return point(mark(literal("circle"), fill(fill, 1), stroke(edge, edgeWidth, 1)), size);
    }

    /// A circle of which only the line is seen.
    public PointSymbolizer ring(
            Expression size, ThemeColour colour, double width, float... dashes) {
        return point(mark(literal("circle"), null, stroke(colour, width, 1, dashes)), size);
    }

    /// A circle that is not seen, from which a label keeps away.
    public PointSymbolizer clear(double size) {
        return point(mark(literal("circle"), fill(ThemeColour.HALO, 0), null), literal(size));
    }

    public PointSymbolizer slash(Expression size, ThemeColour colour, double width) {
        return point(mark(literal("shape://slash"), null, stroke(colour, width, 1)), size);
    }

    private Mark mark(Expression name, @Nullable Fill fill, @Nullable Stroke stroke) {
        return styles.createMark(name, stroke, fill, literal(1), literal(0));
    }

    private PointSymbolizer point(Mark mark, Expression size) {
        Graphic graphic = styles.createGraphic(null, new Mark[] {mark}, null, null, size, null);
        graphic.setDisplacement(styles.createDisplacement(property("dx"), property("dy")));
        return styles.createPointSymbolizer(graphic, null);
    }

    /// A label of the attribute `label`, placed in the order of the attribute `order`.
    public TextStyle text(ThemeColour colour, double size, int weight) {
        return new TextStyle(this, styles, colour, size, weight);
    }

    Font font(double size, int weight, boolean italic) {
        return styles.createFont(
                literal("Noto Sans"),
                literal(italic ? "italic" : "normal"),
                literal(Integer.toString(weight)),
                literal(size));
    }
}
