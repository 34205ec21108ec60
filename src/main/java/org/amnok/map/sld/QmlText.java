package org.amnok.map.sld;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;

/// A style as QGIS 3 keeps it: QGIS reads this one of the two in `layer_styles`.
final class QmlText {
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private final XmlTextWriter xml = new XmlTextWriter();

    private QmlText() {}

    static String of(OutsideStyle style) {
        var qml = new QmlText();
        qml.write(style);
        return qml.xml.toString();
    }

    private void write(OutsideStyle style) {
        xml.doctype("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>")
                .open("qgis")
                .with("version", "3.40")
                .with("styleCategories", "Symbology|Labeling")
                .with("labelsEnabled", style.label().isPresent() ? "1" : "0")
                .open("renderer-v2")
                .with("type", "RuleRenderer")
                .with("forceraster", "0")
                .with("symbollevels", "0")
                .with("enableorderby", "0");
        rules(style);
        symbols(style);
        xml.close();
        style.label().ifPresent(this::label);
        xml.close();
    }

    private void rules(OutsideStyle style) {
        xml.open("rules").with("key", "amnok");
        var number = 0;
        for (var rule : style.rules()) {
            xml.open("rule")
                    .with("key", "amnok-" + number)
                    .with("symbol", Integer.toString(number++))
                    .with("label", rule.title())
                    .with("filter", expression(rule.condition()));
            if (rule.scales().closest() > 0) {
                xml.with("scalemaxdenom", number(rule.scales().widest()))
                        .with("scalemindenom", number(rule.scales().closest()));
            } else if (Double.isFinite(rule.scales().widest())) {
                xml.with("scalemaxdenom", number(rule.scales().widest()));
            }
            xml.close();
        }
        xml.close();
    }

    private void symbols(OutsideStyle style) {
        xml.open("symbols");
        var number = 0;
        for (var rule : style.rules()) {
            xml.open("symbol")
                    .with("type", "marker")
                    .with("name", Integer.toString(number++))
                    .with("alpha", "1")
                    .with("clip_to_extent", "1")
                    .open("layer")
                    .with("class", "SvgMarker")
                    .with("enabled", "1")
                    .with("locked", "0")
                    .with("pass", "0")
                    .open("Option")
                    .with("type", "Map");
            option("name", "base64:" + ForeignGraphics.svgBase64(rule.symbol()));
            option("size", number(rule.sizePixels() * MILLIMETRES_PER_PIXEL));
            option("size_unit", "MM");
            option("angle", "0");
            option("fixedAspectRatio", "0");
            xml.close().close().close();
        }
        xml.close();
    }

    private void option(String name, String value) {
        xml.open("Option").with("type", "QString").with("name", name).with("value", value).close();
    }

    private void label(OutsideStyle.Label label) {
        xml.open("labeling")
                .with("type", "simple")
                .open("settings")
                .with("calloutType", "simple")
                .open("text-style")
                .with("fieldName", label.column())
                .with("isExpression", "0")
                .with("fontFamily", "Noto Sans")
                .with("fontSize", number(label.sizePixels() * MILLIMETRES_PER_PIXEL))
                .with("fontSizeUnit", "MM")
                .with("textColor", rgb(ThemeColour.LBL_SITE))
                .with("textOpacity", "1")
                .with("fontWeight", "50")
                .open("text-buffer")
                .with("bufferDraw", "1")
                .with("bufferSize", number(1.5 * MILLIMETRES_PER_PIXEL))
                .with("bufferSizeUnits", "MM")
                .with("bufferColor", rgb(ThemeColour.HALO))
                .with("bufferOpacity", "1")
                .close()
                .close()
                .open("placement")
                .with("placement", "6")
                .with("offsetType", "1")
                .with("predefinedPositionOrder", "R,L,TR,BR,TL,BL,T,B")
                .with("dist", "0.8")
                .with("distUnits", "MM")
                .close()
                .open("rendering")
                .with("scaleVisibility", "1")
                .with("scaleMin", "1")
                .with("scaleMax", number(OutsideStyle.Label.WIDEST))
                .with("obstacle", "1")
                .close()
                .close()
                .close();
    }

    private static String rgb(ThemeColour colour) {
        var rgb = colour.rgb(Theme.LIGHT);
        return (rgb >> 16) + "," + (rgb >> 8 & 0xFF) + "," + (rgb & 0xFF) + ",255";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3f", Math.min(value, 1e12));
    }

    /// Empty for all rows.
    private static String expression(Condition condition) {
        return switch (condition) {
            case Condition.Always _ -> "";
            case Condition.OneOf one ->
                    quotedColumn(one.column())
                            + " IN ("
                            + one.values().stream()
                                    .map(QmlText::quoted)
                                    .collect(Collectors.joining(", "))
                            + ")";
            case Condition.Within within ->
                    quotedColumn(within.column())
                            + " >= "
                            + within.from()
                            + " AND "
                            + quotedColumn(within.column())
                            + (within.closed() ? " <= " : " < ")
                            + within.to();
            case Condition.IsNull(var name) -> quotedColumn(name) + " IS NULL";
            case Condition.Contains(var name, var text) ->
                    quotedColumn(name) + " LIKE " + quoted("%" + text + "%");
            case Condition.Not(var of) -> "NOT (" + expression(of) + ")";
            case Condition.All(var of) -> joined(of, " AND ");
            case Condition.Any(var of) -> joined(of, " OR ");
        };
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream()
                .map(c -> "(" + expression(c) + ")")
                .collect(Collectors.joining(word));
    }

    private static String quotedColumn(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
