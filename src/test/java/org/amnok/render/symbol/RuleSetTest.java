package org.amnok.render.symbol;

import static org.amnok.render.Styles.area;
import static org.amnok.render.Styles.expression;
import static org.amnok.render.Styles.line;
import static org.amnok.render.Styles.otherwise;
import static org.amnok.render.Styles.pass;
import static org.amnok.render.Styles.point;
import static org.amnok.render.Styles.rule;
import static org.amnok.render.Styles.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amnok.render.Libraries;
import org.amnok.render.Sketch;
import org.amnok.render.Styles;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Which rules a feature gets, and which values.
class RuleSetTest {
    private static final StyleResolver RESOLVER =
            new StyleResolver(new GraphicResolver(Libraries.SYMBOLS));
    private static final Symbolizer RED = line("#ff0000", 1);
    private static final Symbolizer BLUE = line("#0000ff", 2);

    private static SimpleFeature feature(Object kind) {
        var place = new GeometryFactory().createPoint(new Coordinate(128, 41));
        return Sketch.feature(place, Map.of("kind", kind));
    }

    private static List<FeaturePaint> paints(FeatureTypeStyle pass, Object kind) {
        return new RuleSet(pass, 50_000, RESOLVER).paints(feature(kind));
    }

    private static List<FeaturePaint> paints(Symbolizer symbolizer, Object kind) {
        return paints(pass(rule(symbolizer)), kind);
    }

    private static List<Double> widths(List<FeaturePaint> paints) {
        return paints.stream().map(p -> ((LinePaint) p).stroke().width()).toList();
    }

    private static String reason(Symbolizer symbolizer, Object kind) {
        return ((FeaturePaint.None) paints(symbolizer, kind).getFirst()).reason();
    }

    @Test
    void a_feature_gets_every_rule_that_takes_it() {
        var pass = pass(where("kind = 'a'", RED), where("kind < 'b'", BLUE));
        assertThat(widths(paints(pass, "a"))).containsExactly(1.0, 2.0);
    }

    @Test
    void a_feature_that_no_rule_takes_gets_the_else_rule() {
        var pass = pass(otherwise(BLUE), where("kind = 'a'", RED));
        assertThat(widths(paints(pass, "b"))).containsExactly(2.0);
    }

    @Test
    void a_feature_that_a_rule_takes_gets_no_else_rule() {
        var pass = pass(otherwise(BLUE), where("kind = 'a'", RED));
        assertThat(widths(paints(pass, "a"))).containsExactly(1.0);
    }

    @Test
    void a_rule_of_another_scale_takes_nothing() {
        var far = where("kind = 'a'", RED);
        far.setMinScaleDenominator(100_000);
        assertThat(widths(paints(pass(far, otherwise(BLUE)), "a"))).containsExactly(2.0);
    }

    @Test
    void a_scale_range_has_its_least_number_and_not_its_largest() {
        var from = rule(RED);
        from.setMinScaleDenominator(50_000);
        var to = rule(BLUE);
        to.setMaxScaleDenominator(50_000);
        assertThat(widths(paints(pass(from, to), "a"))).containsExactly(1.0);
    }

    @Test
    void only_the_first_rule_counts_where_the_style_says_so() {
        var pass = pass(rule(RED), rule(BLUE));
        pass.getOptions()
                .put(
                        FeatureTypeStyle.KEY_EVALUATION_MODE,
                        FeatureTypeStyle.VALUE_EVALUATION_MODE_FIRST);
        assertThat(widths(paints(pass, "a"))).containsExactly(1.0);
    }

    @Test
    void a_filter_that_fails_leaves_the_feature_out_with_a_reason() {
        Rule broken = rule(RED);
        broken.setFilter(new FailingFilter());
        assertThat(paints(pass(broken), "a"))
                .containsExactly(new FeaturePaint.None("a filter cannot be worked out"));
    }

    private static final class FailingFilter implements org.geotools.api.filter.Filter {
        @Override
        public boolean evaluate(Object object) {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public Object accept(org.geotools.api.filter.FilterVisitor visitor, Object extra) {
            return extra;
        }
    }

    @Test
    void values_that_are_the_same_for_all_features_are_resolved_once() {
        var rules = new RuleSet(pass(rule(RED)), 50_000, RESOLVER);
        assertThat(rules.paints(feature("a")).getFirst())
                .isSameAs(rules.paints(feature("b")).getFirst());
    }

    @Test
    void rules_that_ask_nothing_of_features_paint_all_alike() {
        var plain = new RuleSet(pass(rule(RED)), 50_000, RESOLVER);
        var asking = new RuleSet(pass(rule(line("#ff0000", expression("kind")))), 1, RESOLVER);
        for (var rules : List.of(plain, asking)) {
            assertThat(rules.areAllAlike()).isFalse();
            rules.paints(feature("1"));
        }
        assertThat(plain.areAllAlike()).isTrue();
        assertThat(asking.areAllAlike()).isFalse();
    }

    @Test
    void widths_may_be_text() {
        assertThat(widths(paints(line("#ff0000", expression("kind")), " 2.5 ")))
                .containsExactly(2.5);
    }

    @Test
    void a_width_that_is_no_number_leaves_the_feature_out_with_a_reason() {
        assertThat(reason(line("#ff0000", expression("kind")), "wide"))
                .isEqualTo("width “wide” is not a number");
    }

    @Test
    void a_width_below_nothing_leaves_the_feature_out_with_a_reason() {
        assertThat(reason(line("#ff0000", expression("kind")), -1))
                .isEqualTo("width “-1.0” is not 0 or more");
    }

    @Test
    void a_width_that_is_not_a_number_at_all_leaves_the_feature_out() {
        assertThat(reason(line("#ff0000", expression("kind")), Double.NaN))
                .isEqualTo("width “NaN” is not a number");
    }

    @Test
    void a_colour_that_is_none_leaves_the_feature_out_with_a_reason() {
        assertThat(reason(area(expression("kind")), "reddish"))
                .isEqualTo("colour “reddish” is not a colour");
    }

    @Test
    void a_mark_that_is_unknown_is_named() {
        assertThat(reason(point(expression("kind"), 10, "#ff0000"), "blob"))
                .isEqualTo("unknown mark “blob”");
    }

    @Test
    void a_symbol_that_the_program_lacks_is_named() {
        assertThat(reason(point(expression("kind"), 10, "#ff0000"), "symbol:../amnok"))
                .isEqualTo("unknown symbol “symbol:../amnok”");
    }

    @Test
    void an_unknown_mark_falls_back_on_the_next() {
        var graphic =
                Styles.graphic(
                        10,
                        Styles.mark("blob", "#ff0000", null),
                        Styles.mark("square", "#ff0000", null));
        var paint = (PointPaint) paints(point(graphic), "a").getFirst();
        assertThat(((GraphicSymbol.Mark) paint.graphic().symbol()).name()).isEqualTo("square");
    }

    @Test
    void categorize_gives_sizes() {
        var size = expression("Categorize(kind, 1, 10, 2, 100, 3)");
        assertThat(widths(paints(line("#ff0000", size), 50))).containsExactly(2.0);
    }

    @Test
    void interpolate_gives_sizes_between() {
        var size = expression("Interpolate(kind, 0, 1, 100, 5)");
        assertThat(widths(paints(line("#ff0000", size), 25))).containsExactly(2.0);
    }

    @Test
    void interpolate_gives_colours_between() {
        var colour = expression("Interpolate(kind, 0, '#000000', 10, '#ff0000', 'color')");
        var paint = (LinePaint) paints(line(colour, 1), 5).getFirst();
        assertThat(paint.stroke().colour().getRed()).isBetween(126, 129);
    }

    @Test
    void recode_gives_colours() {
        var colour = expression("Recode(kind, 'road', '#00ff00', 'rail', '#0000ff')");
        var paint = (LinePaint) paints(line(colour, 1), "rail").getFirst();
        assertThat(paint.stroke().colour().getRGB()).isEqualTo(0xFF0000FF);
    }

    @Test
    void the_rules_of_a_scale_are_made_once() {
        var pass = pass(rule(RED));
        assertThat(RESOLVER.rules(pass, 50_000)).isSameAs(RESOLVER.rules(pass, 60_000));
    }

    @Test
    void other_rules_of_a_pass_are_another_set() {
        var close = rule(RED);
        close.setMaxScaleDenominator(55_000);
        var pass = pass(close, rule(BLUE));
        assertThat(RESOLVER.rules(pass, 50_000)).isNotSameAs(RESOLVER.rules(pass, 60_000));
    }
}
