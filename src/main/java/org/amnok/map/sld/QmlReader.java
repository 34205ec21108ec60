package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
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
        var rules = new ArrayList<Rule>();
        var shown = root.child("renderer-v2").map(r -> renderer(r, rules)).orElse(Filter.INCLUDE);
        var labels =
                root.attribute("labelsEnabled").equals("0")
                        ? List.<Rule>of()
                        : root.child("labeling").map(l -> labels(l, shown)).orElse(List.of());
        if (rules.stream().anyMatch(Rule::isElseFilter)) {
            return kit.style("", List.of(kit.pass(rules), kit.pass(labels)));
        }
        rules.addAll(labels); // in one pass, labels stand beside the symbols of their features
        return kit.style("", List.of(kit.pass(rules)));
    }

    /// Reads rules, and gives the filter of the features of which something is drawn: no other has
    /// a label.
    private Filter renderer(XmlNode renderer, List<Rule> rules) {
        var symbols = new QmlSymbols(kit, renderer);
        switch (renderer.attribute("type")) {
            case "singleSymbol" -> rules.add(rule("", Filter.INCLUDE, symbols.of("0")));
            case "categorizedSymbol" -> {
                return categories(renderer, symbols, rules);
            }
            case "graduatedSymbol" -> {
                return ranges(renderer, symbols, rules);
            }
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
        return Filter.INCLUDE;
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
    private @Nullable String plain(String expression) {
        if (expression.matches("\"[^\"]+\"")) {
            return expression.substring(1, expression.length() - 1);
        }
        var isName = expression.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
        return isName || kit.fields.find(expression).isPresent() ? expression : null;
    }

    private Filter categories(XmlNode renderer, QmlSymbols symbols, List<Rule> into) {
        var attribute = attribute(renderer);
        if (attribute == null) {
            return Filter.INCLUDE;
        }
        var value = kit.expressions.property(attribute);
        var categories = elements(renderer, "categories", "category");
        var named =
                categories.stream()
                        .filter(each -> !isRest(each))
                        .map(each -> category(each, value))
                        .toList();
        var filters = named.iterator();
        var shown = new ArrayList<Filter>();
        for (var category : categories) {
            var filter = isRest(category) ? noneOf(named) : filters.next();
            if (isShown(category)) {
                shown.add(filter);
                into.add(classRule(category, filter, symbols));
            }
        }
        return anyOf(shown);
    }

    /// True for the category of all values that no other has.
    private static boolean isRest(XmlNode category) {
        return category.children("val").isEmpty() && category.attribute("value").isEmpty();
    }

    private static boolean isShown(XmlNode node) {
        return !node.attribute("render").equals("false");
    }

    private Filter category(XmlNode category, Expression value) {
        var listed = category.children("val");
        return anyOf(
                (listed.isEmpty() ? List.of(category) : listed)
                        .stream()
                                .map(
                                        each ->
                                                kit.conditions.compared(
                                                        value,
                                                        kit.filters::equals,
                                                        kit.expressions.value(
                                                                each.attribute("value"))))
                                .toList());
    }

    private Filter anyOf(List<Filter> filters) {
        return filters.isEmpty()
                ? Filter.EXCLUDE
                : filters.size() == 1 ? filters.getFirst() : kit.filters.or(filters);
    }

    private Filter noneOf(List<Filter> filters) {
        return filters.isEmpty() ? Filter.INCLUDE : kit.filters.not(anyOf(filters));
    }

    private Rule classRule(XmlNode node, Filter filter, QmlSymbols symbols) {
        return rule(node.attribute("label"), filter, symbols.of(node.attribute("symbol")));
    }

    /// A value at which two ranges touch is in the first; at other ends a range holds its own.
    private Filter ranges(XmlNode renderer, QmlSymbols symbols, List<Rule> into) {
        var attribute = attribute(renderer);
        if (attribute == null) {
            return Filter.INCLUDE;
        }
        var value = kit.expressions.property(attribute);
        var starts = new HashSet<Object>();
        var ends = new HashSet<Object>();
        var shown = new ArrayList<Filter>();
        for (var range : elements(renderer, "ranges", "range")) {
            var lower = kit.expressions.value(range.attribute("lower"));
            var upper = kit.expressions.value(range.attribute("upper"));
            ForeignFilters.Comparison from =
                    ends.contains(lower) ? kit.filters::greater : kit.filters::greaterOrEqual;
            ForeignFilters.Comparison to =
                    starts.contains(upper) ? kit.filters::less : kit.filters::lessOrEqual;
            starts.add(lower);
            ends.add(upper);
            if (isShown(range)) {
                var filter =
                        kit.filters.and(
                                kit.conditions.compared(value, from, lower),
                                kit.conditions.compared(value, to, upper));
                shown.add(filter);
                into.add(classRule(range, filter, symbols));
            }
        }
        return anyOf(shown);
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
        var active =
                all.children("rule").stream()
                        .filter(node -> !node.attribute("checkstate").equals("0"))
                        .toList();
        var isOutermost = around == Within.ALL;
        for (var node : active) {
            var isElse = isElse(node);
            var own = within(node, around, isElse ? rest(active, isOutermost) : filter(node));
            if (!node.attribute("symbol").isEmpty()) {
                var rule =
                        rule(
                                node.attribute("label"),
                                own.filter,
                                symbols.of(node.attribute("symbol")));
                rule.setElseFilter(isElse && isOutermost);
                scaled(rule, own);
                into.add(rule);
            }
            rules(node, own, symbols, into);
        }
    }

    private static boolean isElse(XmlNode rule) {
        return rule.attribute("filter").strip().equalsIgnoreCase("ELSE");
    }

    /// What no other rule beside an ELSE takes; the outermost is an else-rule of the style.
    private Filter rest(List<XmlNode> rules, boolean isOutermost) {
        return isOutermost
                ? Filter.INCLUDE
                : noneOf(rules.stream().filter(node -> !isElse(node)).map(this::filter).toList());
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

    /// @param shown the features that have labels
    private List<Rule> labels(XmlNode labeling, Filter shown) {
        var labels = new QmlLabels(kit);
        var around = new Within(shown, Within.ALL.closest, Within.ALL.widest);
        var rules = new ArrayList<Rule>();
        switch (labeling.attribute("type")) {
            case "simple" ->
                    labeling.child("settings")
                            .map(labels::of)
                            .ifPresent(drawn -> rules.add(label(drawn, around)));
            case "rule-based" ->
                    labeling.child("rules").ifPresent(all -> labels(all, around, labels, rules));
            default ->
                    kit.notDrawn.add(
                            Messages.text(
                                    "map.labels", NotDrawn.quoted(labeling.attribute("type"))));
        }
        return rules;
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
