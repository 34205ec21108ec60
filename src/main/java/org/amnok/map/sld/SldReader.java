package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.NumberText;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.jspecify.annotations.Nullable;

/// Reads OGC Styled Layer Descriptor 1.0 and 1.1 as QGIS, GeoServer and others write it.
final class SldReader {
    private final SymbolKit kit;
    private final SldSymbolizers symbolizers;

    SldReader(SymbolKit kit) {
        this.kit = kit;
        symbolizers = new SldSymbolizers(kit);
    }

    /// True for the root of a file of this kind.
    static boolean reads(XmlNode root) {
        return switch (root.name()) {
            case "StyledLayerDescriptor", "UserStyle", "FeatureTypeStyle" -> true;
            default -> false;
        };
    }

    /// The first style of the first layer that has one: all others are named.
    Style read(XmlNode root) {
        var styles = styles(root);
        if (styles.size() > 1) {
            kit.notDrawn.add(Messages.text("map.more_styles_in_the_file", styles.size() - 1));
        }
        var passes = new ArrayList<FeatureTypeStyle>();
        if (root.name().equals("FeatureTypeStyle")) {
            passes.add(pass(root));
        }
        styles.stream()
                .findFirst()
                .ifPresent(s -> s.children("FeatureTypeStyle").forEach(p -> passes.add(pass(p))));
        return kit.style(styles.isEmpty() ? "" : styles.getFirst().words("Name"), passes);
    }

    private static List<XmlNode> styles(XmlNode root) {
        if (root.name().equals("UserStyle")) {
            return List.of(root);
        }
        return Stream.concat(
                        root.children("NamedLayer").stream(), root.children("UserLayer").stream())
                .flatMap(layer -> layer.children("UserStyle").stream())
                .toList();
    }

    private FeatureTypeStyle pass(XmlNode node) {
        if (node.child("Transformation").isPresent()) {
            kit.notDrawn.add(Messages.text("map.a_transformation_of_the"));
        }
        var pass = kit.pass(node.children("Rule").stream().map(this::rule).toList());
        for (var option : node.children("VendorOption")) {
            if (option.attribute("name").equals("ruleEvaluation")) {
                pass.getOptions().put("ruleEvaluation", option.words());
            } else {
                kit.notDrawn.add(
                        Messages.text("map.the_option", NotDrawn.quoted(option.attribute("name"))));
            }
        }
        return pass;
    }

    private Rule rule(XmlNode node) {
        var rule = kit.styles.createRule();
        rule.setName(title(node));
        node.child("Filter").map(kit.conditions::within).ifPresent(f -> filter(rule, f));
        rule.setElseFilter(node.child("ElseFilter").isPresent());
        rule.setMinScaleDenominator(scale(node, "MinScaleDenominator", 0));
        rule.setMaxScaleDenominator(scale(node, "MaxScaleDenominator", Double.POSITIVE_INFINITY));
        for (var child : node.children()) {
            var symbolizer = symbolizer(child);
            if (symbolizer != null) {
                rule.symbolizers().add(symbolizer);
            }
        }
        return rule;
    }

    private static void filter(Rule rule, Filter filter) {
        if (filter != Filter.INCLUDE) {
            rule.setFilter(filter);
        }
    }

    /// What people read of a rule: its title before its name.
    private static String title(XmlNode rule) {
        var title = rule.words("Title");
        var described = rule.child("Description").map(d -> d.words("Title")).orElse("");
        return Stream.of(title, described, rule.words("Name"))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static double scale(XmlNode rule, String limit, double otherwise) {
        return NumberText.finite(rule.words(limit), otherwise);
    }

    private @Nullable Symbolizer symbolizer(XmlNode node) {
        return switch (node.name()) {
            case "PointSymbolizer" -> symbolizers.point(node);
            case "LineSymbolizer" -> symbolizers.line(node);
            case "PolygonSymbolizer" -> symbolizers.area(node);
            case "TextSymbolizer" -> symbolizers.text(node);
            case "RasterSymbolizer" -> {
                kit.notDrawn.add(Messages.text("map.rules_for_rasters_no_layer_is"));
                yield null;
            }
            default -> null;
        };
    }
}
