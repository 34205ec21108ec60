package org.amnok.map.sld;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.NumberText;
import org.amnok.words.Messages;
import org.geotools.api.style.Fill;

/// Properties of a symbol or label of QGIS by their names; lengths in px at 96 dpi.
///
/// @param values of QGIS 3.x in `Option`, of older versions in `prop`
record QmlProperties(Map<String, String> values, SymbolKit kit) {
    /// Of a symbol layer.
    static QmlProperties of(XmlNode layer, SymbolKit kit) {
        var values = new HashMap<String, String>();
        for (var old : layer.children("prop")) {
            values.put(old.attribute("k"), old.attribute("v"));
        }
        for (var map : layer.children("Option")) {
            for (var option : map.children("Option")) {
                values.put(option.attribute("name"), option.attribute("value"));
            }
        }
        layer.child("data_defined_properties").ifPresent(defined -> nameDefined(defined, kit));
        return new QmlProperties(values, kit);
    }

    /// The attributes of an element.
    static QmlProperties ofAttributes(XmlNode node, SymbolKit kit) {
        return new QmlProperties(node.attributes(), kit);
    }

    /// What follows an expression for each feature.
    private static void nameDefined(XmlNode defined, SymbolKit kit) {
        for (var map : defined.children("Option")) {
            for (var option : map.children("Option")) {
                if (option.attribute("name").equals("properties")) {
                    option.children("Option")
                            .forEach(
                                    each ->
                                            kit.notDrawn.add(
                                                    Messages.text(
                                                            "map.the_expression_for",
                                                            NotDrawn.quoted(
                                                                    each.attribute("name")))));
                }
            }
        }
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean is(String name, String value) {
        return text(name, "").equals(value);
    }

    double number(String name, double otherwise) {
        return NumberText.finite(text(name, ""), otherwise);
    }

    /// A length by its unit, to a hundredth: QGIS writes millimetres with three digits.
    ///
    /// @param otherwise millimetres
    double pixels(String name, String unit, double otherwise) {
        var pixels = number(name, otherwise) * pixelsPer(text(unit, "MM"));
        return Math.rint(100 * pixels) / 100;
    }

    double pixelsPer(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "mm" -> 96 / 25.4;
            case "point" -> 96 / 72.0;
            case "inch" -> 96;
            case "pixel" -> 1;
            default -> {
                kit.notDrawn.add(
                        Messages.text(
                                "map.lengths_in_taken_as_millimetres", NotDrawn.quoted(unit)));
                yield 96 / 25.4;
            }
        };
    }

    /// `255,0,0,128`, with more after it in newer versions; the share of its opacity is made less
    /// by another.
    Optional<Fill> colour(String name, double opacity) {
        var parts = text(name, "").split(",");
        try {
            var rgb = new int[3];
            for (var i = 0; i < 3; i++) {
                rgb[i] = Math.clamp(Integer.parseInt(parts[i].strip()), 0, 255);
            }
            var alpha = parts.length > 3 ? Integer.parseInt(parts[3].strip()) / 255.0 : 1;
            var hex = "#%02X%02X%02X".formatted(rgb[0], rgb[1], rgb[2]);
            return Optional.of(
                    kit.styles.createFill(
                            kit.literal(hex), kit.literal(Math.clamp(alpha * opacity, 0, 1))));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
