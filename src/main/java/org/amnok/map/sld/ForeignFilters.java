package org.amnok.map.sld;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/// Reads the filters of a style that somebody gave. What cannot be answered takes no feature, and
/// is named.
record ForeignFilters(FilterFactory filters, ForeignExpressions expressions, NotDrawn notDrawn) {
    /// Each more makes a pattern slower by the length of the text.
    private static final int MOST_WILDCARDS = 6;

    /// The filter in an element `Filter`; all features when it is empty.
    Filter within(XmlNode filter) {
        var held = filter.children();
        return held.isEmpty() ? Filter.INCLUDE : filter(held.getFirst());
    }

    private Filter filter(XmlNode node) {
        return switch (node.name()) {
            case "And" -> filters.and(all(node));
            case "Or" -> filters.or(all(node));
            case "Not" -> node.children().isEmpty() ? Filter.INCLUDE : not(node);
            case "PropertyIsEqualTo" -> compared(node, filters::equals);
            case "PropertyIsNotEqualTo" -> compared(node, filters::notEqual);
            case "PropertyIsLessThan" -> compared(node, filters::less);
            case "PropertyIsLessThanOrEqualTo" -> compared(node, filters::lessOrEqual);
            case "PropertyIsGreaterThan" -> compared(node, filters::greater);
            case "PropertyIsGreaterThanOrEqualTo" -> compared(node, filters::greaterOrEqual);
            case "PropertyIsBetween" -> between(node);
            case "PropertyIsLike" -> like(node);
            case "PropertyIsNull", "PropertyIsNil" -> filters.isNull(operand(node, 0));
            case "Function" ->
                    filters.equals(expressions.expression(node), filters.literal(Boolean.TRUE));
            default -> {
                notDrawn.add(
                        Messages.text("map.rules_with_the_filter", NotDrawn.quoted(node.name())));
                yield Filter.EXCLUDE;
            }
        };
    }

    private Filter not(XmlNode node) {
        return filters.not(filter(node.children().getFirst()));
    }

    private List<Filter> all(XmlNode node) {
        return node.children().stream().map(this::filter).toList();
    }

    /// A comparison of GeoTools.
    interface Comparison {
        Filter of(Expression left, Expression right);
    }

    private Filter compared(XmlNode node, Comparison how) {
        return compared(operand(node, 0), how, operand(node, 1));
    }

    /// Numbers with numbers, words with words: what cannot be turned into the other would be tried
    /// with parts of GeoTools that are not here.
    Filter compared(Expression left, Comparison how, Expression right) {
        var one = fitted(left, right);
        var other = fitted(right, left);
        if (expressions.isNumber(one) && isWords(other)
                || expressions.isNumber(other) && isWords(one)) {
            notDrawn.add(Messages.text("map.rules_that_compare_a_number"));
            return Filter.EXCLUDE;
        }
        return how.of(one, other);
    }

    private static boolean isWords(Expression expression) {
        return expression instanceof Literal literal && literal.getValue() instanceof String;
    }

    /// A number as the words that it was, beside an attribute of words.
    private Expression fitted(Expression value, Expression beside) {
        if (value instanceof Literal literal
                && literal.getValue() instanceof Double number
                && expressions.isWord(beside)) {
            return filters.literal(OgcFilterText.text(number));
        }
        return value;
    }

    private Filter between(XmlNode node) {
        var bounds = node.children();
        if (bounds.size() < 3) {
            return Filter.EXCLUDE;
        }
        var value = expressions.expression(bounds.getFirst());
        var lower = held(bounds.get(1));
        var upper = held(bounds.get(2));
        return filters.and(
                compared(value, filters::greaterOrEqual, lower),
                compared(value, filters::lessOrEqual, upper));
    }

    private Expression held(XmlNode bound) {
        var held = expressions.within(bound);
        return held == null ? filters.literal(0) : held;
    }

    private Filter like(XmlNode node) {
        var pattern = operand(node, 1);
        var text = pattern instanceof Literal literal ? String.valueOf(literal.getValue()) : "";
        var wild = either(node, "wildCard", "*");
        if (text.split(Pattern.quote(wild), -1).length > MOST_WILDCARDS + 1) {
            notDrawn.add(Messages.text("map.rules_whose_pattern_has_more"));
            return Filter.EXCLUDE;
        }
        var escape = either(node, "escapeChar", either(node, "escape", "\\"));
        return filters.like(
                operand(node, 0),
                text,
                wild,
                either(node, "singleChar", "?"),
                escape,
                !"false".equals(node.attribute("matchCase")));
    }

    private static String either(XmlNode node, String attribute, String otherwise) {
        var given = node.attribute(attribute);
        return given.length() == 1 ? given : otherwise;
    }

    private Expression operand(XmlNode node, int index) {
        var operands = node.children();
        return index < operands.size()
                ? expressions.expression(operands.get(index))
                : filters.literal("");
    }
}
