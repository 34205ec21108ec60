package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.Theme;
import org.amnok.map.compose.ClassCase;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.symbology.Symbology;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.filter.FilterFactoryImpl;
import org.jspecify.annotations.Nullable;

/// The look of a layer as a style on its own attributes, as other programs draw it on light maps: a
/// rule for each class and each kind of shape that the layer has, within the filter and the scales
/// of its styling.
final class LayerStyle {
    private static final Expression[] NONE = {};

    private final FilterFactory filters = new FilterFactoryImpl();
    private final Symbology symbology = new Symbology(Theme.LIGHT);
    private final List<Attribute> attributes;
    private final List<Integer> dimensions;
    private final LayerStyling styling;
    private final Filter shown;
    private final FeatureLooks looks;

    /// @param shown what passes the filter of the styling
    LayerStyle(FeatureTables tables, LayerStyling styling, Filter shown) {
        attributes = tables.attributes();
        dimensions = tables.counts().dimensions();
        this.styling = styling;
        this.shown = shown;
        looks = new FeatureLooks(Theme.LIGHT, List.of(), dimensions, styling.labelling());
    }

    Style style() {
        var rules = new ArrayList<Rule>();
        for (var dimension : dimensions) {
            for (var each : ClassCase.of(styling.classing(), this::value)) {
                rules.add(rule(each, dimension));
            }
        }
        var label = styling.labelling().attribute();
        for (var dimension : label.isEmpty() ? List.<Integer>of() : dimensions) {
            var text = looks.text(styling.labelling(), dimension, label.get());
            rules.add(
                    within(
                            symbology.always(text),
                            Messages.english("common.labels"),
                            null,
                            dimension));
        }
        return symbology.style(rules);
    }

    private Rule rule(ClassCase of, int dimension) {
        var symbolizer =
                switch (dimension) {
                    case 2 -> looks.area(of.look());
                    case 1 -> looks.line(of.look());
                    default -> looks.symbol(of.look());
                };
        return within(symbology.always(symbolizer), of.title(), of.filter(), dimension);
    }

    private Rule within(Rule rule, String title, @Nullable Filter filter, int dimension) {
        rule.setName(title);
        rule.setMinScaleDenominator(styling.scales().closest());
        rule.setMaxScaleDenominator(styling.scales().widest());
        var all = new ArrayList<Filter>();
        if (filter != null) {
            all.add(filter);
        }
        if (shown != Filter.INCLUDE) {
            all.add(shown);
        }
        if (dimensions.size() > 1) {
            var shape = filters.function("geometry", NONE);
            all.add(
                    filters.equals(
                            filters.function("dimension", shape), filters.literal(dimension)));
        }
        if (!all.isEmpty()) {
            rule.setFilter(all.size() == 1 ? all.getFirst() : filters.and(all));
        }
        return rule;
    }

    /// The value of a class as the features have it: a number, or words.
    private Object value(String value) {
        var by = styling.classing().classedBy().orElse("");
        var isNumber = attributes.stream().anyMatch(a -> a.name().equals(by) && a.isNumber());
        try {
            return isNumber ? (Object) Double.valueOf(value) : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
