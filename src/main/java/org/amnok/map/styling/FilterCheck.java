package org.amnok.map.styling;

import java.util.List;
import java.util.Optional;
import org.amnok.map.styling.EcqlFilter.Wrong;
import org.amnok.words.Messages;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.jspecify.annotations.Nullable;

/// Looks through a filter for what a layer cannot answer. The first finding counts.
final class FilterCheck extends DefaultFilterVisitor {
    /// Each more makes a pattern slower by the length of the text.
    private static final int MOST_WILDCARDS = 6;

    private final String ecql;
    private final List<Attribute> attributes;
    private @Nullable Wrong problem;

    private FilterCheck(String ecql, List<Attribute> attributes) {
        this.ecql = ecql;
        this.attributes = attributes;
    }

    /// @param filter what `ecql` says
    static Optional<Wrong> problem(Filter filter, String ecql, List<Attribute> attributes) {
        var check = new FilterCheck(ecql, attributes);
        check.check(filter);
        return Optional.ofNullable(check.problem);
    }

    @Override
    public Object visit(PropertyName property, Object data) {
        var name = property.getPropertyName();
        if (attributes.stream().noneMatch(a -> a.name().equals(name))) {
            found(
                    Messages.text("map.there_is_no_attribute", name),
                    Math.max(0, EcqlFilter.Lexis.withoutQuoted(ecql).indexOf(name)),
                    attributes.isEmpty()
                            ? Messages.text("map.this_layer_cannot_be_filtered")
                            : Messages.text(
                                    "map.there_are",
                                    Messages.listed(attributes.stream().map(EcqlFilter::name))));
        }
        return super.visit(property, data);
    }

    private void check(Filter filter) {
        switch (filter) {
            case BinaryLogicOperator several -> several.getChildren().forEach(this::check);
            case Not not -> check(not.getFilter());
            case BinaryTemporalOperator _ ->
                    found(
                            Messages.text("map.days_are_compared_as_words"),
                            0,
                            Messages.text("map.write_it_like_date_latest_2025"));
            case BinaryComparisonOperator compare -> {
                compared(compare.getExpression1(), compare.getExpression2());
                compare.accept(this, null);
            }
            case PropertyIsBetween between -> {
                compared(between.getExpression(), between.getLowerBoundary());
                compared(between.getExpression(), between.getUpperBoundary());
                between.accept(this, null);
            }
            default -> filter.accept(this, null);
        }
    }

    /// Numbers with numbers, words with words: what cannot be turned into the other would be tried
    /// with parts of GeoTools that are not here.
    private void compared(Expression one, Expression other) {
        if (one instanceof PropertyName property && other instanceof Literal literal) {
            requireFitting(property.getPropertyName(), literal.getValue());
        } else if (other instanceof PropertyName property && one instanceof Literal literal) {
            requireFitting(property.getPropertyName(), literal.getValue());
        }
    }

    private void requireFitting(String name, Object value) {
        attributes.stream()
                .filter(a -> a.name().equals(name))
                .filter(a -> a.isNumber() ? !isNumber(value) : !(value instanceof String))
                .findFirst()
                .ifPresent(
                        a ->
                                found(
                                        Messages.text(
                                                "map.is_not_a_as_is",
                                                value,
                                                a.isNumber()
                                                        ? Messages.text("map.number")
                                                        : Messages.text("map.word"),
                                                name),
                                        Math.max(0, ecql.indexOf(String.valueOf(value))),
                                        a.isNumber()
                                                ? Messages.text("map.write_it_like_3", name)
                                                : Messages.text("map.write_it_in_quotes", value)));
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number
                || value instanceof String text
                        && text.strip().matches("[+-]?[0-9]+(\\.[0-9]*)?|[+-]?\\.[0-9]+");
    }

    @Override
    public Object visit(PropertyIsLike filter, Object data) {
        if (filter.getLiteral().chars().filter(c -> c == '%').count() > MOST_WILDCARDS) {
            found(
                    Messages.text("map.the_pattern_has_too_many"),
                    ecql.indexOf('%'),
                    Messages.text("map.use_6_at_the_most"));
        }
        return super.visit(filter, data);
    }

    @Override
    public Object visit(Id filter, Object data) {
        found(
                Messages.text("map.in_needs_an_attribute_before_it"),
                0,
                Messages.text("map.write_it_like_kind_in_seizure"));
        return super.visit(filter, data);
    }

    private void found(String what, int position, String remedy) {
        if (problem == null) {
            problem = new Wrong(what, position, remedy);
        }
    }
}
