package org.amnok.map.sld;

import org.amnok.words.Messages;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Labels of QGIS: an attribute in a font with a buffer; the map finds their places.
record QmlLabels(SymbolKit kit) {
    /// After towns, before islands.
    private static final double LABEL_ORDER = 6_500;

    /// @param closest and widest: scale denominators
    record Label(TextSymbolizer text, double closest, double widest) {}

    /// Null when nothing can be written, which is named.
    @Nullable Label of(XmlNode settings) {
        var style = settings.child("text-style").orElse(null);
        var words = style == null ? null : words(style);
        if (style == null || words == null) {
            return null;
        }
        var of = QmlProperties.ofAttributes(style, kit);
        var text = kit.styles.createTextSymbolizer();
        text.setLabel(words);
        text.fonts().clear();
        text.fonts()
                .add(
                        kit.styles.createFont(
                                kit.literal(of.text("fontFamily", "Noto Sans")),
                                kit.literal(of.is("fontItalic", "1") ? "italic" : "normal"),
                                kit.literal(isBold(of) ? "bold" : "normal"),
                                kit.literal(size(of))));
        text.setFill(of.colour("textColor", of.number("textOpacity", 1)).orElse(null));
        style.child("text-buffer").ifPresent(buffer -> halo(buffer, text));
        text.setLabelPlacement(null); // the one of GeoTools is on the symbol
        text.setPriority(kit.literal(LABEL_ORDER));
        return scaled(settings, text);
    }

    private static boolean isBold(QmlProperties of) {
        var weight = of.number("fontWeight", 50);
        return weight > 99 ? weight >= 600 : weight >= 75;
    }

    /// Points where the unit is not said.
    private static double size(QmlProperties of) {
        return of.number("fontSize", 10) * of.pixelsPer(of.text("fontSizeUnit", "Point"));
    }

    private @Nullable Expression words(XmlNode style) {
        var field = style.attribute("fieldName").strip();
        var bare =
                field.startsWith("\"") && field.endsWith("\"") && field.length() > 2
                        ? field.substring(1, field.length() - 1)
                        : field;
        if (style.attribute("isExpression").equals("1") && !kit.fields.has(bare)) {
            kit.notDrawn.add(Messages.text("map.labels_by_the_expression", NotDrawn.quoted(field)));
            return null;
        }
        return kit.expressions.property(bare);
    }

    private void halo(XmlNode node, TextSymbolizer text) {
        var of = QmlProperties.ofAttributes(node, kit);
        if (of.is("bufferDraw", "1")) {
            of.colour("bufferColor", of.number("bufferOpacity", 1))
                    .ifPresent(
                            fill ->
                                    text.setHalo(
                                            kit.styles.createHalo(
                                                    fill,
                                                    kit.literal(
                                                            of.pixels(
                                                                    "bufferSize",
                                                                    "bufferSizeUnits",
                                                                    1)))));
        }
    }

    private Label scaled(XmlNode settings, TextSymbolizer text) {
        var rendering = settings.child("rendering").orElse(null);
        if (rendering == null || !rendering.attribute("scaleVisibility").equals("1")) {
            return new Label(text, 0, Double.POSITIVE_INFINITY);
        }
        var of = QmlProperties.ofAttributes(rendering, kit);
        // in QGIS 3 the smallest scale is the greatest denominator
        var one = of.number("scaleMin", 0);
        var other = of.number("scaleMax", 0);
        var widest = Math.max(one, other);
        return new Label(
                text, Math.min(one, other), widest > 0 ? widest : Double.POSITIVE_INFINITY);
    }
}
