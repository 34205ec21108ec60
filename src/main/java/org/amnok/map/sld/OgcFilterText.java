package org.amnok.map.sld;

import java.util.List;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;
import org.jspecify.annotations.Nullable;

/// Writes filters and expressions of GeoTools as OGC Filter Encoding 1.0.
record OgcFilterText(XmlTextWriter xml) {
    /// @throws IllegalArgumentException for one that no style has: of identifiers or of space
    void filter(Filter filter) {
        switch (filter) {
            case BinaryLogicOperator logic -> all(logic);
            case Not not -> {
                xml.open("ogc:Not");
                filter(not.getFilter());
                xml.close();
            }
            case BinaryComparisonOperator compared -> compared(compared);
            case PropertyIsBetween between -> between(between);
            case PropertyIsLike like -> like(like);
            case PropertyIsNull isNull -> {
                xml.open("ogc:PropertyIsNull");
                expression(isNull.getExpression());
                xml.close();
            }
            default -> throw new IllegalArgumentException("no filter of a style: " + filter);
        }
    }

    private void all(BinaryLogicOperator logic) {
        xml.open(logic instanceof And ? "ogc:And" : "ogc:Or");
        logic.getChildren().forEach(this::filter);
        xml.close();
    }

    private void compared(BinaryComparisonOperator compared) {
        xml.open(
                switch (compared) {
                    case PropertyIsEqualTo _ -> "ogc:PropertyIsEqualTo";
                    case PropertyIsNotEqualTo _ -> "ogc:PropertyIsNotEqualTo";
                    case PropertyIsLessThan _ -> "ogc:PropertyIsLessThan";
                    case PropertyIsLessThanOrEqualTo _ -> "ogc:PropertyIsLessThanOrEqualTo";
                    case PropertyIsGreaterThan _ -> "ogc:PropertyIsGreaterThan";
                    case PropertyIsGreaterThanOrEqualTo _ -> "ogc:PropertyIsGreaterThanOrEqualTo";
                    default ->
                            throw new IllegalArgumentException("no filter of a style: " + compared);
                });
        expression(compared.getExpression1());
        expression(compared.getExpression2());
        xml.close();
    }

    private void between(PropertyIsBetween between) {
        xml.open("ogc:PropertyIsBetween");
        expression(between.getExpression());
        xml.open("ogc:LowerBoundary");
        expression(between.getLowerBoundary());
        xml.close().open("ogc:UpperBoundary");
        expression(between.getUpperBoundary());
        xml.close().close();
    }

    private void like(PropertyIsLike like) {
        xml.open("ogc:PropertyIsLike")
                .with("wildCard", like.getWildCard())
                .with("singleChar", like.getSingleChar())
                .with("escape", like.getEscape());
        if (!like.isMatchingCase()) {
            xml.with("matchCase", "false");
        }
        expression(like.getExpression());
        xml.leaf("ogc:Literal", like.getLiteral()).close();
    }

    /// A value as it stands in a parameter: bare where it is the same for all features.
    void value(Expression value) {
        if (value instanceof Literal literal) {
            xml.text(text(literal.getValue()));
        } else {
            expression(value);
        }
    }

    private void expression(Expression expression) {
        switch (expression) {
            case Literal literal -> xml.leaf("ogc:Literal", text(literal.getValue()));
            case PropertyName name -> xml.leaf("ogc:PropertyName", name.getPropertyName());
            case Add add -> calculated("ogc:Add", add);
            case Subtract subtract -> calculated("ogc:Sub", subtract);
            case Multiply multiply -> calculated("ogc:Mul", multiply);
            case Divide divide -> calculated("ogc:Div", divide);
            case Function function -> function(function.getName(), function.getParameters());
            default -> throw new IllegalArgumentException("no value of a style: " + expression);
        }
    }

    private void calculated(String element, BinaryExpression of) {
        xml.open(element);
        expression(of.getExpression1());
        expression(of.getExpression2());
        xml.close();
    }

    private void function(String name, List<Expression> arguments) {
        xml.open("ogc:Function").with("name", name);
        arguments.forEach(this::expression);
        xml.close();
    }

    /// Whole numbers without a decimal point, nothing for null.
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number
                    when number.doubleValue() == Math.rint(number.doubleValue())
                            && Math.abs(number.doubleValue()) < 1e15 ->
                    Long.toString(number.longValue());
            default -> value.toString();
        };
    }
}
