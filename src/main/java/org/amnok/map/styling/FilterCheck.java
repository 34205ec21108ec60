package org.amnok.map.styling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.map.styling.FilterText.Wrong;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.jspecify.annotations.Nullable;

/// Looks through a filter for what a layer cannot answer. The first finding counts.
final class FilterCheck extends DefaultFilterVisitor {
    /// Each more makes a pattern slower by the length of the text.
    private static final int MOST_WILDCARDS = 6;

    private final String ecql;
    private final List<Attribute> attributes;
    private @Nullable Wrong problem;

    FilterCheck(String ecql, List<Attribute> attributes) {
        this.ecql = ecql;
        this.attributes = attributes;
    }

    Optional<Wrong> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public Object visit(PropertyName property, Object data) {
        var name = property.getPropertyName();
        if (attributes.stream().noneMatch(a -> a.name().equals(name))) {
            found(
                    "There is no attribute “" + name + "”",
                    Math.max(0, FilterText.Lexis.withoutQuoted(ecql).indexOf(name)),
                    attributes.isEmpty()
                            ? "This layer cannot be filtered by attributes."
                            : "There are: "
                                    + attributes.stream()
                                            .map(Attribute::name)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
        return super.visit(property, data);
    }

    @Override
    public Object visit(PropertyIsLike filter, Object data) {
        if (filter.getLiteral().chars().filter(c -> c == '%').count() > MOST_WILDCARDS) {
            found("The pattern has too many %", ecql.indexOf('%'), "Use 6 at the most.");
        }
        return super.visit(filter, data);
    }

    @Override
    public Object visit(Id filter, Object data) {
        found("IN needs an attribute before it", 0, "Write it like: kind IN ('seizure', 'other')");
        return super.visit(filter, data);
    }

    @Override
    public Object visit(After filter, Object data) {
        return time(data);
    }

    @Override
    public Object visit(Before filter, Object data) {
        return time(data);
    }

    @Override
    public Object visit(During filter, Object data) {
        return time(data);
    }

    @Override
    public Object visit(TEquals filter, Object data) {
        return time(data);
    }

    private Object time(Object data) {
        found(
                "Days are compared as words",
                0,
                "Write it like: date_latest >= '2025-09-01' AND date_latest < '2025-10-01'");
        return data;
    }

    private void found(String what, int position, String remedy) {
        if (problem == null) {
            problem = new Wrong(what, position, remedy);
        }
    }
}
