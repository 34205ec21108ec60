package org.amnok.map.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Rule;
import org.junit.jupiter.api.Test;

class StreetStylesTest {
    private static final StreetStyles STYLES = new StreetStyles(Theme.LIGHT);

    /// A bridge of which only the rails are drawn is not seen over the water.
    @Test
    void a_railway_lies_on_its_bridge_from_close_by() {
        assertThat(widest(StreetPart.BRIDGES, 10_000)).isGreaterThan(5);
        assertThat(widest(StreetPart.ROADS, 10_000)).isLessThan(3);
        assertThat(widest(StreetPart.BRIDGES, 50_000)).isLessThan(3);
    }

    /// Of the lines of railways at a scale, px.
    private static double widest(StreetPart part, double denominator) {
        return STYLES.of(part).featureTypeStyles().stream()
                .map(FeatureTypeStyle::rules)
                .flatMap(rules -> rules.stream())
                .filter(rule -> String.valueOf(rule.getFilter()).contains("= RAIL"))
                .filter(rule -> isShown(rule, denominator))
                .flatMap(rule -> rule.symbolizers().stream())
                .flatMapToDouble(
                        each ->
                                each instanceof LineSymbolizer line
                                        ? DoubleStream.of(
                                                line.getStroke()
                                                        .getWidth()
                                                        .evaluate(null, Double.class))
                                        : DoubleStream.empty())
                .max()
                .orElseThrow();
    }

    private static boolean isShown(Rule rule, double denominator) {
        return denominator >= rule.getMinScaleDenominator()
                && denominator < rule.getMaxScaleDenominator();
    }
}
