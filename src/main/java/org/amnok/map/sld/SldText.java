package org.amnok.map.sld;

import java.util.Map;
import java.util.Set;
import org.amnok.map.symbol.SymbolFiles;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.filter.LiteralExpressionImpl;
import org.geotools.styling.UomOgcMapping;
import org.jspecify.annotations.Nullable;

/// A style of GeoTools as OGC Styled Layer Descriptor 1.0, with what GeoServer and QGIS read beyond
/// it: lengths on the ground, displacement, offset lines, options. Symbols of the program lie in it
/// as SVG; options that only the program follows are left out.
final class SldText {
    private static final Set<String> MOVED_BY_LAYER = Set.of("dx", "dy");

    private final XmlTextWriter xml = new XmlTextWriter();
    private final OgcFilterText values = new OgcFilterText(xml);

    private SldText() {}

    /// @param layer the name of the layer that it is for
    /// @param description what a person reads about it; may be empty
    static String of(Style style, String layer, String description) {
        var sld = new SldText();
        sld.write(style, layer, description);
        return sld.xml.toString();
    }

    private void write(Style style, String layer, String description) {
        xml.declaration()
                .open("StyledLayerDescriptor")
                .with("xmlns", "http://www.opengis.net/sld")
                .with("xmlns:ogc", "http://www.opengis.net/ogc")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("version", "1.0.0")
                .open("NamedLayer")
                .leaf("Name", layer)
                .open("UserStyle")
                .leaf("Name", "Amnok");
        if (!description.isEmpty()) {
            xml.leaf("Abstract", description);
        }
        style.featureTypeStyles().forEach(this::pass);
        xml.close().close().close();
    }

    private void pass(FeatureTypeStyle pass) {
        xml.open("FeatureTypeStyle");
        pass.rules().forEach(this::rule);
        options(pass.getOptions(), Set.of("ruleEvaluation"));
        xml.close();
    }

    private void rule(Rule rule) {
        xml.open("Rule");
        var title = rule.getName();
        if (title != null && !title.isBlank()) {
            xml.leaf("Name", title).leaf("Title", title);
        }
        if (rule.isElseFilter()) {
            xml.open("ElseFilter").close();
        } else if (rule.getFilter() != null && rule.getFilter() != Filter.INCLUDE) {
            xml.open("ogc:Filter");
            values.filter(rule.getFilter());
            xml.close();
        }
        if (rule.getMinScaleDenominator() > 0) {
            xml.leaf("MinScaleDenominator", OgcFilterText.text(rule.getMinScaleDenominator()));
        }
        if (Double.isFinite(rule.getMaxScaleDenominator())) {
            xml.leaf("MaxScaleDenominator", OgcFilterText.text(rule.getMaxScaleDenominator()));
        }
        rule.symbolizers().forEach(this::symbolizer);
        xml.close();
    }

    private void symbolizer(Symbolizer symbolizer) {
        switch (symbolizer) {
            case PointSymbolizer point -> {
                open("PointSymbolizer", point);
                graphic(point.getGraphic());
            }
            case LineSymbolizer line -> {
                open("LineSymbolizer", line);
                stroke(line.getStroke());
                leaf("PerpendicularOffset", line.getPerpendicularOffset());
            }
            case PolygonSymbolizer area -> {
                open("PolygonSymbolizer", area);
                fill(area.getFill());
                stroke(area.getStroke());
                leaf("PerpendicularOffset", area.getPerpendicularOffset());
                options(area.getOptions(), SldSymbolizers.AREA_OPTIONS);
            }
            case TextSymbolizer text -> text(text);
            default -> throw new IllegalArgumentException("no symbolizer of vectors");
        }
        xml.close();
    }

    private void open(String element, Symbolizer symbolizer) {
        xml.open(element);
        if (symbolizer.getUnitOfMeasure() != null) {
            var unit = UomOgcMapping.get(symbolizer.getUnitOfMeasure());
            if (unit != UomOgcMapping.PIXEL) {
                xml.with("uom", unit.getSEString());
            }
        }
    }

    private void leaf(String element, @Nullable Expression value) {
        if (value != null && value != Expression.NIL) {
            xml.open(element);
            values.value(value);
            xml.close();
        }
    }

    private void parameter(String name, @Nullable Expression value) {
        if (value != null && value != Expression.NIL) {
            xml.open("CssParameter").with("name", name);
            values.value(value);
            xml.close();
        }
    }

    private void fill(@Nullable Fill fill) {
        if (fill == null) {
            return;
        }
        xml.open("Fill");
        inside("GraphicFill", fill.getGraphicFill());
        parameter("fill", fill.getColor());
        parameter("fill-opacity", fill.getOpacity());
        xml.close();
    }

    private void stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return;
        }
        xml.open("Stroke");
        inside("GraphicStroke", stroke.getGraphicStroke());
        parameter("stroke", stroke.getColor());
        parameter("stroke-width", stroke.getWidth());
        parameter("stroke-opacity", stroke.getOpacity());
        parameter("stroke-linejoin", stroke.getLineJoin());
        parameter("stroke-linecap", stroke.getLineCap());
        var dashes = stroke.dashArray();
        if (dashes != null && !dashes.isEmpty()) {
            xml.open("CssParameter").with("name", "stroke-dasharray");
            for (var i = 0; i < dashes.size(); i++) {
                xml.text(i == 0 ? "" : " ");
                values.value(dashes.get(i));
            }
            xml.close();
            parameter("stroke-dashoffset", stroke.getDashOffset());
        }
        xml.close();
    }

    private void inside(String element, @Nullable Graphic graphic) {
        if (graphic != null) {
            xml.open(element);
            graphic(graphic);
            if (element.equals("GraphicStroke")) {
                leaf("InitialGap", graphic.getInitialGap());
                leaf("Gap", graphic.getGap());
            }
            xml.close();
        }
    }

    private void graphic(@Nullable Graphic graphic) {
        if (graphic == null) {
            return;
        }
        xml.open("Graphic");
        for (var symbol : graphic.graphicalSymbols()) {
            switch (symbol) {
                case Mark mark -> mark(mark);
                case ExternalGraphic external ->
                        external(String.valueOf(external.getURI()), external.getFormat());
                default -> throw new IllegalArgumentException("no symbol of a graphic");
            }
        }
        leaf("Opacity", graphic.getOpacity());
        leaf("Size", graphic.getSize());
        leaf("Rotation", graphic.getRotation());
        anchor(graphic.getAnchorPoint());
        displacement(graphic.getDisplacement());
        xml.close();
    }

    private void mark(Mark mark) {
        var name = OgcFilterText.text(((Literal) mark.getWellKnownName()).getValue());
        if (name.startsWith("symbol:")
                && SymbolFiles.has(SymbolFiles.withoutColour(name.substring(7)))) {
            external(
                    "data:image/svg+xml;base64," + ForeignGraphics.svgBase64(name.substring(7)),
                    "image/svg+xml");
            return;
        }
        xml.open("Mark").leaf("WellKnownName", name);
        fill(mark.getFill());
        stroke(mark.getStroke());
        xml.close();
    }

    private void external(String location, String format) {
        xml.open("ExternalGraphic")
                .open("OnlineResource")
                .with("xlink:type", "simple")
                .with("xlink:href", location.replaceFirst("^data:;", "data:" + format + ";"))
                .close()
                .leaf("Format", format)
                .close();
    }

    private void text(TextSymbolizer text) {
        open("TextSymbolizer", text);
        leaf("Label", text.getLabel());
        text.fonts().stream()
                .limit(1)
                .forEach(
                        font -> {
                            xml.open("Font");
                            font.getFamily().forEach(family -> parameter("font-family", family));
                            parameter("font-size", font.getSize());
                            parameter("font-style", font.getStyle());
                            parameter("font-weight", weight(font.getWeight()));
                            xml.close();
                        });
        placement(text);
        var halo = text.getHalo();
        if (halo != null) {
            xml.open("Halo");
            leaf("Radius", halo.getRadius());
            fill(halo.getFill());
            xml.close();
        }
        fill(text.getFill());
        options(text.getOptions(), SldSymbolizers.TEXT_OPTIONS);
    }

    /// Weights as SLD has them.
    private static Expression weight(Expression given) {
        var words = given instanceof Literal literal ? OgcFilterText.text(literal.getValue()) : "";
        return words.matches("\\d+")
                ? new LiteralExpressionImpl(Integer.parseInt(words) < 600 ? "normal" : "bold")
                : given;
    }

    /// As given, else where the program tries first.
    private void placement(TextSymbolizer text) {
        var ours = text.getOptions().getOrDefault(LabelOption.PLACEMENT, "");
        var given = text.getLabelPlacement();
        if (given == null && ours.isEmpty()) {
            return;
        }
        xml.open("LabelPlacement");
        if (given instanceof LinePlacement || ours.equals(Placement.ALONG.name())) {
            xml.open("LinePlacement");
            if (given instanceof LinePlacement line) {
                leaf("PerpendicularOffset", line.getPerpendicularOffset());
                if (line.isRepeated()) {
                    xml.leaf("IsRepeated", "true");
                }
            }
        } else {
            xml.open("PointPlacement");
            if (given instanceof PointPlacement point) {
                anchor(point.getAnchorPoint());
                displacement(point.getDisplacement());
                leaf("Rotation", point.getRotation());
            } else {
                beside(ours.equals(Placement.AROUND.name()));
            }
        }
        xml.close().close();
    }

    /// East of a symbol, or in the middle.
    private void beside(boolean isBeside) {
        xml.open("AnchorPoint")
                .leaf("AnchorPointX", isBeside ? "0" : "0.5")
                .leaf("AnchorPointY", "0.5")
                .close();
        if (isBeside) {
            xml.open("Displacement").leaf("DisplacementX", "13").leaf("DisplacementY", "0").close();
        }
    }

    private void anchor(@Nullable AnchorPoint anchor) {
        if (anchor != null) {
            xml.open("AnchorPoint");
            leaf("AnchorPointX", anchor.getAnchorPointX());
            leaf("AnchorPointY", anchor.getAnchorPointY());
            xml.close();
        }
    }

    private void displacement(@Nullable Displacement shift) {
        if (shift == null) {
            return;
        }
        var x = unmoved(shift.getDisplacementX());
        var y = unmoved(shift.getDisplacementY());
        if (x != null || y != null) {
            xml.open("Displacement");
            leaf("DisplacementX", x == null ? new LiteralExpressionImpl(0) : x);
            leaf("DisplacementY", y == null ? new LiteralExpressionImpl(0) : y);
            xml.close();
        }
    }

    /// Without the attributes by which a layer moves symbols beside their place; null for nothing.
    private static @Nullable Expression unmoved(Expression shift) {
        return switch (shift) {
            case Add add when isOfLayer(add.getExpression2()) -> add.getExpression1();
            default -> isOfLayer(shift) ? null : shift;
        };
    }

    private static boolean isOfLayer(Expression shift) {
        return shift instanceof PropertyName name
                && MOVED_BY_LAYER.contains(name.getPropertyName());
    }

    /// Those that other programs know.
    private void options(Map<String, String> options, Set<String> known) {
        options.forEach(
                (name, value) -> {
                    if (known.contains(name)) {
                        xml.open("VendorOption").with("name", name).text(value).close();
                    }
                });
    }
}
