package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.filter.FilterFactoryImpl;
import org.jspecify.annotations.Nullable;

/// What styles of others are made of, with the tools to make them.
final class SymbolKit {
    final FilterFactory filters;
    final StyleFactory styles;
    final LayerFields fields;
    final NotDrawn notDrawn = new NotDrawn();
    final ForeignExpressions expressions;
    final ForeignFilters conditions;

    SymbolKit(LayerFields fields) {
        this.fields = fields;
        var plain = new FilterFactoryImpl();
        filters = plain;
        styles = Symbology.factory(plain);
        expressions = new ForeignExpressions(filters, fields, notDrawn);
        conditions = new ForeignFilters(filters, expressions, notDrawn);
    }

    Expression literal(Object value) {
        return filters.literal(value);
    }

    Expression or(@Nullable Expression value, Object otherwise) {
        return value == null ? literal(otherwise) : value;
    }

    /// A style of passes, each painted over the whole of the one before.
    Style style(String name, List<FeatureTypeStyle> passes) {
        var style = styles.createStyle();
        style.setName(name);
        style.featureTypeStyles().addAll(passes);
        return style;
    }

    FeatureTypeStyle pass(List<Rule> rules) {
        return styles.createFeatureTypeStyle(rules.toArray(Rule[]::new));
    }

    Graphic graphic(List<GraphicalSymbol> symbols, @Nullable Expression size) {
        var graphic = styles.createGraphic(null, null, null, literal(1), size, literal(0));
        graphic.graphicalSymbols().clear();
        graphic.graphicalSymbols().addAll(symbols);
        return graphic;
    }

    /// A shift of a symbol at a point, beside which the layer may have shifted it.
    @Nullable Displacement moved(@Nullable Expression dx, @Nullable Expression dy) {
        if (!fields.moves()) {
            return dx == null && dy == null
                    ? null
                    : styles.createDisplacement(or(dx, 0), or(dy, 0));
        }
        return styles.createDisplacement(together(dx, "dx"), together(dy, "dy"));
    }

    private Expression together(@Nullable Expression own, String attribute) {
        var layers = filters.property(attribute);
        return own == null ? layers : filters.add(own, layers);
    }

    /// Dashes between which the same expression holds for all features.
    void dash(Stroke stroke, List<Double> dashes) {
        var expressions = new ArrayList<Expression>();
        dashes.forEach(dash -> expressions.add(literal(dash)));
        stroke.setDashArray(expressions);
    }
}
