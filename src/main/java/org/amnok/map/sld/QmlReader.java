package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.jspecify.annotations.Nullable;

/// Reads the styles of QGIS 3 itself (QML): one symbol, categories, ranges or rules, and labels.
record QmlReader(SymbolKit kit) {
    /// True for the root of a file of this kind.
    static boolean reads(XmlNode root) {
        return root.name().equals("qgis");
    }

    Style read(XmlNode root) {
        var passes = new ArrayList<FeatureTypeStyle>();
        root.child("renderer-v2").map(this::renderer).ifPresent(passes::add);
        if (!root.attribute("labelsEnabled").equals("0")) {
            root.child("labeling").map(this::labels).ifPresent(passes::add);
        }
        return kit.style("", passes);
    }

    private FeatureTypeStyle renderer(XmlNode renderer) {
        var symbols = new QmlSymbols(kit, renderer);
        var rules = new ArrayList<Rule>();
        switch (renderer.attribute("type")) {
            case "singleSymbol" -> rules.add(rule("", Filter.INCLUDE, symbols.of("0")));
            case "categorizedSymbol" -> categories(renderer, symbols, rules);
            case "graduatedSymbol" -> ranges(renderer, symbols, rules);
            case "RuleRenderer" ->
                    renderer.child("rules")
                            .ifPresent(all -> rules(all, Within.ALL, symbols, rules));
            case "nullSymbol" -> {}
            default ->
                    kit.notDrawn.add(
                            Messages.text(
                                    "map.the_renderer",
                                    NotDrawn.quoted(renderer.attribute("type"))));
        }
        return kit.pass(rules);
    }

    private Rule rule(String title, Filter filter, List<Symbolizer> symbolizers) {
        var rule = kit.styles.createRule();
        rule.setName(title);
        if (filter != Filter.INCLUDE) {
            rule.setFilter(filter);
        }
        rule.symbolizers().addAll(symbolizers);
        return rule;
    }

    /// The attribute of categories and ranges. Null when it is an expression, which is named.
    private @Nullable String attribute(XmlNode renderer) {
        var given = renderer.attribute("attr").strip();
        var plain = plain(given);
        if (plain == null) {
            kit.notDrawn.add(
                    Messages.text("map.classes_by_the_expression", NotDrawn.quoted(given)));
        }
        return plain;
    }

    /// `kind` of `"kind"`; null for what is more than an attribute.
    private static @Nullable String plain(String expression) {
        var bare =
                expression.startsWith("\"") && expression.endsWith("\"") && expression.length() > 2
                        ? expression.substring(1, expression.length() - 1)
                        : expression;
        return bare.matches("[\\p{L}_][\\p{L}\\p{N}_]*") ? bare : null;
    }

    private void categories(XmlNode renderer, QmlSymbols symbols, List<Rule> into) {
        var attribute = attribute(renderer);
        if (attribute == null) {
            return;
        }
        var value = kit.expressions.property(attribute);
        for (var category : elements(renderer, "categories", "category")) {
            if (category.attribute("render").equals("false")) {
                continue;
            }
            var values = new ArrayList<Filter>();
            var listed = category.children("val");
            for (var each : listed.isEmpty() ? List.of(category) : listed) {
                var literal = kit.expressions.value(each.attribute("value"));
                values.add(
                        kit.conditions.compared(value, ForeignFilters.Comparison.EQUAL, literal));
            }
            var isRest = listed.isEmpty() && category.attribute("value").isEmpty();
            var rule =
                    rule(
                            category.attribute("label"),
                            isRest
                                    ? Filter.INCLUDE
                                    : values.size() == 1
                                            ? values.getFirst()
                                            : kit.filters.or(values),
                            symbols.of(category.attribute("symbol")));
            rule.setElseFilter(isRest);
            into.add(rule);
        }
    }

    private void ranges(XmlNode renderer, QmlSymbols symbols, List<Rule> into) {
        var attribute = attribute(renderer);
        if (attribute == null) {
            return;
        }
        var value = kit.expressions.property(attribute);
        for (var range : elements(renderer, "ranges", "range")) {
            if (!range.attribute("render").equals("false")) {
                var lower = kit.expressions.value(range.attribute("lower"));
                var upper = kit.expressions.value(range.attribute("upper"));
                var filter =
                        kit.filters.and(
                                kit.conditions.compared(
                                        value,
                                        into.isEmpty()
                                                ? ForeignFilters.Comparison.GREATER_OR_EQUAL
                                                : ForeignFilters.Comparison.GREATER,
                                        lower),
                                kit.conditions.compared(
                                        value, ForeignFilters.Comparison.LESS_OR_EQUAL, upper));
                into.add(
                        rule(
                                range.attribute("label"),
                                filter,
                                symbols.of(range.attribute("symbol"))));
            }
        }
    }

    private static List<XmlNode> elements(XmlNode renderer, String list, String element) {
        return renderer.children(list).stream()
                .flatMap(all -> all.children(element).stream())
                .toList();
    }

    /// What the rules around a rule ask.
    ///
    /// @param closest and widest: scale denominators
    private record Within(Filter filter, double closest, double widest) {
        static final Within ALL = new Within(Filter.INCLUDE, 0, Double.POSITIVE_INFINITY);
    }

    private void rules(XmlNode all, Within around, QmlSymbols symbols, List<Rule> into) {
        for (var node : all.children("rule")) {
            if (node.attribute("checkstate").equals("0")) {
                continue;
            }
            var isElse = node.attribute("filter").strip().equalsIgnoreCase("ELSE");
            var own = within(node, around, isElse ? Filter.INCLUDE : filter(node));
            if (!node.attribute("symbol").isEmpty()) {
                var rule =
                        rule(
                                node.attribute("label"),
                                own.filter,
                                symbols.of(node.attribute("symbol")));
                rule.setElseFilter(isElse);
                scaled(rule, own);
                into.add(rule);
            }
            rules(node, own, symbols, into);
        }
    }

    private static void scaled(Rule rule, Within within) {
        rule.setMinScaleDenominator(within.closest);
        rule.setMaxScaleDenominator(within.widest);
    }

    private Within within(XmlNode node, Within around, Filter filter) {
        var given = QmlProperties.ofAttributes(node, kit);
        var widest = given.number("scalemaxdenom", 0);
        return new Within(
                around.filter == Filter.INCLUDE
                        ? filter
                        : filter == Filter.INCLUDE
                                ? around.filter
                                : kit.filters.and(around.filter, filter),
                Math.max(around.closest, given.number("scalemindenom", 0)),
                Math.min(around.widest, widest > 0 ? widest : Double.POSITIVE_INFINITY));
    }

    /// An expression of QGIS, as far as it is extended CQL, too.
    private Filter filter(XmlNode node) {
        var expression = node.attribute("filter");
        return switch (EcqlFilter.read(expression, kit.fields.attributes())) {
            case EcqlFilter.All _ -> Filter.INCLUDE;
            case EcqlFilter.Valid(var filter) -> {
                kit.expressions.readBy(filter);
                yield filter;
            }
            case EcqlFilter.Wrong wrong -> {
                kit.notDrawn.add(
                        Messages.text(
                                "map.rules_with_the_filter_2",
                                NotDrawn.quoted(expression),
                                wrong.what()));
                yield Filter.EXCLUDE;
            }
        };
    }

    private @Nullable FeatureTypeStyle labels(XmlNode labeling) {
        var labels = new QmlLabels(kit);
        var rules = new ArrayList<Rule>();
        switch (labeling.attribute("type")) {
            case "simple" ->
                    labeling.child("settings")
                            .map(labels::of)
                            .ifPresent(drawn -> rules.add(label(drawn, Within.ALL)));
            case "rule-based" ->
                    labeling.child("rules")
                            .ifPresent(all -> labels(all, Within.ALL, labels, rules));
            default ->
                    kit.notDrawn.add(
                            Messages.text(
                                    "map.labels", NotDrawn.quoted(labeling.attribute("type"))));
        }
        return rules.isEmpty() ? null : kit.pass(rules);
    }

    private void labels(XmlNode all, Within around, QmlLabels labels, List<Rule> into) {
        for (var node : all.children("rule")) {
            var own = within(node, around, filter(node));
            node.child("settings").map(labels::of).ifPresent(l -> into.add(label(l, own)));
            labels(node, own, labels, into);
        }
    }

    private Rule label(QmlLabels.Label label, Within within) {
        var rule = rule("", within.filter, List.of(label.text()));
        rule.setMinScaleDenominator(Math.max(within.closest, label.closest()));
        rule.setMaxScaleDenominator(Math.min(within.widest, label.widest()));
        return rule;
    }
}
