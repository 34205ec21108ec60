package org.amnok.map.sld;

import java.util.List;
import java.util.Locale;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;

/// A style as OGC Styled Layer Descriptor 1.1.
final class SldText {
    private final XmlTextWriter xml = new XmlTextWriter();

    private SldText() {}

    static String of(OutsideStyle style) {
        var sld = new SldText();
        sld.write(style);
        return sld.xml.toString();
    }

    private void write(OutsideStyle style) {
        xml.declaration()
                .open("StyledLayerDescriptor")
                .with("xmlns", "http://www.opengis.net/sld")
                .with("xmlns:ogc", "http://www.opengis.net/ogc")
                .with("xmlns:se", "http://www.opengis.net/se")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("version", "1.1.0")
                .open("NamedLayer")
                .leaf("se:Name", style.table())
                .open("UserStyle")
                .leaf("se:Name", "Amnok")
                .open("se:FeatureTypeStyle");
        style.rules().forEach(this::rule);
        style.label().ifPresent(this::label);
        xml.close().close().close().close();
    }

    private void rule(OutsideRule rule) {
        xml.open("se:Rule").leaf("se:Name", rule.title());
        filter(rule.condition());
        if (rule.scales().closest() > 0) {
            xml.leaf("se:MinScaleDenominator", number(rule.scales().closest()));
        }
        if (Double.isFinite(rule.scales().widest())) {
            xml.leaf("se:MaxScaleDenominator", number(rule.scales().widest()));
        }
        xml.open("se:PointSymbolizer")
                .open("se:Graphic")
                .open("se:ExternalGraphic")
                .open("se:OnlineResource")
                .with("xlink:type", "simple")
                .with("xlink:href", "data:image/svg+xml;base64," + SymbolData.base64(rule.symbol()))
                .close()
                .leaf("se:Format", "image/svg+xml")
                .close()
                .leaf("se:Size", number(rule.sizePixels()))
                .close()
                .close()
                .close();
    }

    private void label(OutsideStyle.Label label) {
        xml.open("se:Rule").leaf("se:Name", "Labels");
        if (Double.isFinite(label.widest())) {
            xml.leaf("se:MaxScaleDenominator", number(label.widest()));
        }
        xml.open("se:TextSymbolizer").open("se:Label");
        xml.leaf("ogc:PropertyName", label.column()).close();
        xml.open("se:Font");
        parameter("font-family", "Noto Sans");
        parameter("font-size", number(label.sizePixels()));
        xml.close();
        beside();
        xml.open("se:Halo").leaf("se:Radius", "1.5");
        fill(ThemeColour.HALO);
        xml.close();
        fill(ThemeColour.LBL_SITE);
        xml.close().close();
    }

    /// East of the symbol, where Amnok tries first.
    private void beside() {
        xml.open("se:LabelPlacement")
                .open("se:PointPlacement")
                .open("se:AnchorPoint")
                .leaf("se:AnchorPointX", "0")
                .leaf("se:AnchorPointY", "0.5")
                .close()
                .open("se:Displacement")
                .leaf("se:DisplacementX", "13")
                .leaf("se:DisplacementY", "0")
                .close()
                .close()
                .close();
    }

    private void fill(ThemeColour colour) {
        xml.open("se:Fill");
        parameter("fill", colour.hex(Theme.LIGHT));
        xml.close();
    }

    private void parameter(String name, String value) {
        xml.open("se:SvgParameter").with("name", name).text(value).close();
    }

    private void filter(Condition condition) {
        if (!(condition instanceof Condition.Always)) {
            xml.open("ogc:Filter");
            condition(condition);
            xml.close();
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Always _ -> throw new IllegalArgumentException("no filter is for all");
            case Condition.OneOf one -> oneOf(one);
            case Condition.Within within -> within(within);
            case Condition.IsNull(var column) ->
                    xml.open("ogc:PropertyIsNull").leaf("ogc:PropertyName", column).close();
            case Condition.Contains(var column, var text) ->
                    xml.open("ogc:PropertyIsLike")
                            .with("wildCard", "%")
                            .with("singleChar", "_")
                            .with("escapeChar", "\\")
                            .leaf("ogc:PropertyName", column)
                            .leaf("ogc:Literal", "%" + text + "%")
                            .close();
            case Condition.Not(var of) -> many("ogc:Not", List.of(of));
            case Condition.All(var of) -> many("ogc:And", of);
            case Condition.Any(var of) -> many("ogc:Or", of);
        }
    }

    private void many(String element, List<Condition> conditions) {
        xml.open(element);
        conditions.forEach(this::condition);
        xml.close();
    }

    private void oneOf(Condition.OneOf one) {
        if (one.values().size() > 1) {
            xml.open("ogc:Or");
        }
        one.values().forEach(value -> compare("ogc:PropertyIsEqualTo", one.column(), value));
        if (one.values().size() > 1) {
            xml.close();
        }
    }

    private void within(Condition.Within within) {
        xml.open("ogc:And");
        compare("ogc:PropertyIsGreaterThanOrEqualTo", within.column(), number(within.from()));
        compare(
                within.closed() ? "ogc:PropertyIsLessThanOrEqualTo" : "ogc:PropertyIsLessThan",
                within.column(),
                number(within.to()));
        xml.close();
    }

    private void compare(String element, String column, String value) {
        xml.open(element).leaf("ogc:PropertyName", column).leaf("ogc:Literal", value).close();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
