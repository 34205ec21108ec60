package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.jspecify.annotations.Nullable;

/// Reads the expressions of a style that somebody gave: attributes of the layer, numbers and words,
/// arithmetic, and functions that read nothing but their arguments.
final class ForeignExpressions {
    /// None of them opens anything, takes the time or takes long.
    static final Set<String> FUNCTIONS =
            Set.of(
                    "abs",
                    "ceil",
                    "floor",
                    "rint",
                    "round",
                    "round_2",
                    "roundDouble",
                    "sqrt",
                    "pow",
                    "min",
                    "max",
                    "min_2",
                    "max_2",
                    "min_3",
                    "max_3",
                    "min_4",
                    "max_4",
                    "exp",
                    "log",
                    "sin",
                    "cos",
                    "tan",
                    "pi",
                    "numberFormat",
                    "Concatenate",
                    "strConcat",
                    "strSubstring",
                    "strSubstringStart",
                    "strToUpperCase",
                    "strToLowerCase",
                    "strTrim",
                    "strLength",
                    "strStartsWith",
                    "strEndsWith",
                    "strIndexOf",
                    "strEqualsIgnoreCase",
                    "strCapitalize",
                    "parseDouble",
                    "parseInt",
                    "if_then_else",
                    "isNull",
                    "not",
                    "between",
                    "equalTo",
                    "notEqualTo",
                    "lessThan",
                    "lessEqualThan",
                    "greaterThan",
                    "greaterEqualThan",
                    "in2",
                    "in3",
                    "in4",
                    "in5",
                    "in6",
                    "in7",
                    "in8",
                    "in9",
                    "in10",
                    "Categorize",
                    "Interpolate",
                    "Recode",
                    "geometry",
                    "dimension");

    private final FilterFactory filters;
    private final LayerFields fields;
    private final NotDrawn notDrawn;
    private final Set<String> attributes = new TreeSet<>();

    ForeignExpressions(FilterFactory filters, LayerFields fields, NotDrawn notDrawn) {
        this.filters = filters;
        this.fields = fields;
        this.notDrawn = notDrawn;
    }

    /// What an element holds: words and expressions one after the other. Null when it is empty.
    @Nullable Expression within(XmlNode parent) {
        var parts = new ArrayList<Expression>();
        for (var node : parent.content()) {
            if (!node.isText()) {
                parts.add(expression(node));
            } else if (!node.text().isBlank()) {
                var only = parent.content().size() == 1;
                parts.add(value(only ? node.text().strip() : inline(node.text())));
            }
        }
        return switch (parts.size()) {
            case 0 -> null;
            case 1 -> parts.getFirst();
            default -> filters.function("Concatenate", parts.toArray(Expression[]::new));
        };
    }

    /// Between two values a space counts; how the file is indented does not.
    private static String inline(String text) {
        return text.contains("\n") ? text.strip() : text;
    }

    Expression expression(XmlNode node) {
        return switch (node.name()) {
            case "Literal" -> value(node.words());
            case "PropertyName", "ValueReference" -> property(node.words());
            case "Add" -> filters.add(argument(node, 0), argument(node, 1));
            case "Sub" -> filters.subtract(argument(node, 0), argument(node, 1));
            case "Mul" -> filters.multiply(argument(node, 0), argument(node, 1));
            case "Div" -> filters.divide(argument(node, 0), argument(node, 1));
            case "Function" -> function(node.attribute("name"), arguments(node));
            case "Categorize", "Recode", "Interpolate" -> transformed(node);
            case "Concatenate" ->
                    function(
                            "Concatenate",
                            node.children("StringValue").stream().map(this::orEmpty).toList());
            case "StringValue", "LookupValue", "Value", "Threshold", "Data" -> orEmpty(node);
            default -> {
                notDrawn.add(
                        Messages.text("map.not_drawn_expression", NotDrawn.quoted(node.name())));
                yield filters.literal("");
            }
        };
    }

    /// A number where it reads as one: else it would be turned into one for every feature.
    Expression value(String words) {
        try {
            return words.matches("[+-]?(\\d{1,15}(\\.\\d{0,17})?|\\.\\d{1,17})([eE][+-]?\\d{1,2})?")
                    ? filters.literal(Double.parseDouble(words))
                    : filters.literal(words);
        } catch (NumberFormatException e) {
            return filters.literal(words);
        }
    }

    /// An attribute of the layer; nothing where the layer has none of that name.
    Expression property(String name) {
        if (!fields.has(name)) {
            notDrawn.add(Messages.text("map.not_drawn_attribute", NotDrawn.quoted(name)));
            return filters.literal(null);
        }
        attributes.add(name);
        return filters.property(name);
    }

    /// The attributes that a filter reads, too.
    void readBy(Filter filter) {
        attributes.addAll(EcqlFilter.attributes(filter));
    }

    /// Those that were read so far.
    Set<String> attributes() {
        return attributes;
    }

    private Expression orEmpty(XmlNode node) {
        var held = within(node);
        return held == null ? filters.literal("") : held;
    }

    private List<Expression> arguments(XmlNode node) {
        return node.children().stream().map(this::expression).toList();
    }

    private Expression argument(XmlNode node, int index) {
        var children = node.children();
        return index < children.size() ? expression(children.get(index)) : filters.literal(0);
    }

    /// A function of Symbology Encoding 1.1, which GeoTools knows by the order of its arguments.
    private Expression transformed(XmlNode node) {
        var arguments = new ArrayList<Expression>();
        node.child("LookupValue").ifPresent(lookup -> arguments.add(orEmpty(lookup)));
        for (var child : node.children()) {
            switch (child.name()) {
                case "Value", "Threshold" -> arguments.add(orEmpty(child));
                case "MapItem", "InterpolationPoint" ->
                        child.children().forEach(item -> arguments.add(orEmpty(item)));
                default -> {}
            }
        }
        return function(node.name(), arguments);
    }

    Expression function(String name, List<Expression> arguments) {
        var known = FUNCTIONS.stream().filter(each -> each.equalsIgnoreCase(name)).findFirst();
        if (known.isEmpty()) {
            notDrawn.add(Messages.text("map.not_drawn_function", NotDrawn.quoted(name)));
            return filters.literal(null);
        }
        try {
            return filters.function(known.get(), arguments.toArray(Expression[]::new));
        } catch (RuntimeException e) {
            // GeoTools throws whatever a wrong number of arguments makes it stumble over
            notDrawn.add(Messages.text("map.not_drawn_arguments", NotDrawn.quoted(name)));
            return filters.literal(null);
        }
    }

    /// True when an expression reads an attribute of words or days.
    boolean isWord(Expression expression) {
        return expression instanceof PropertyName p
                && fields.find(p.getPropertyName()).filter(a -> !a.isNumber()).isPresent();
    }

    boolean isNumber(Expression expression) {
        return expression instanceof PropertyName p
                && fields.find(p.getPropertyName()).filter(a -> a.isNumber()).isPresent();
    }
}
