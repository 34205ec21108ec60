package org.amnok.map.sld;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.NumberText;
import org.amnok.map.symbology.LabelOption;
import org.amnok.words.Messages;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.jspecify.annotations.Nullable;

/// Symbols of QGIS: simple markers, lines and fills, and SVG that lies in the style.
final class QmlSymbols {
    private final SymbolKit kit;
    private final ForeignGraphics graphics;
    private final Map<String, XmlNode> symbols = new HashMap<>();

    QmlSymbols(SymbolKit kit, XmlNode renderer) {
        this.kit = kit;
        graphics = new ForeignGraphics(kit);
        for (var all : renderer.children("symbols")) {
            all.children("symbol").forEach(each -> symbols.put(each.attribute("name"), each));
        }
    }

    /// What a symbol draws, from below; nothing when there is none of that name.
    List<Symbolizer> of(String name) {
        var symbol = symbols.get(name);
        if (symbol == null) {
            return List.of();
        }
        var opacity = QmlProperties.ofAttributes(symbol, kit).number("alpha", 1);
        var drawn = new ArrayList<Symbolizer>();
        for (var layer : symbol.children("layer")) {
            if (!layer.attribute("enabled").equals("0")) {
                var symbolizer = layer(layer, QmlProperties.of(layer, kit), opacity);
                if (symbolizer != null) {
                    drawn.add(symbolizer);
                }
            }
        }
        return drawn;
    }

    private @Nullable Symbolizer layer(XmlNode layer, QmlProperties of, double opacity) {
        return switch (layer.attribute("class")) {
            case "SimpleMarker" ->
                    point(marker(of, opacity), of, of.pixels("size", "size_unit", 2), 1);
            case "SvgMarker" -> svg(of, opacity);
            case "SimpleLine" -> line(of, opacity);
            case "SimpleFill" -> fill(of, opacity);
            default -> {
                kit.notDrawn.add(
                        Messages.text(
                                "map.a_symbol_layer_of_the_kind",
                                NotDrawn.quoted(layer.attribute("class"))));
                yield null;
            }
        };
    }

    private GraphicalSymbol marker(QmlProperties of, double opacity) {
        return kit.styles.createMark(
                graphics.mark(kit.literal(of.text("name", "circle"))),
                outline(of, "outline_color", "outline_width", "outline_style", opacity),
                of.colour("color", opacity).orElse(null),
                kit.literal(1),
                kit.literal(0));
    }

    private @Nullable Symbolizer svg(QmlProperties of, double opacity) {
        var location = of.text("name", "");
        var symbol = graphics.external(location + parameters(location, of));
        if (symbol == null) {
            return null;
        }
        return point(symbol, of, of.pixels("size", "size_unit", 4), opacity);
    }

    /// The colours that a graphic takes from its symbol.
    private static String parameters(String location, QmlProperties of) {
        if (!location.startsWith("base64:") || location.contains("?")) {
            return "";
        }
        return Optional.of(of.text("color", ""))
                .filter(colour -> !colour.isEmpty())
                .flatMap(colour -> of.colour("color", 1))
                .map(fill -> "?fill=" + encoded(fill.getColor().toString()))
                .orElse("");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Symbolizer point(
            GraphicalSymbol symbol, QmlProperties of, double size, double opacity) {
        var graphic = kit.graphic(List.of(symbol), kit.literal(size));
        graphic.setOpacity(kit.literal(opacity));
        graphic.setRotation(kit.literal(of.number("angle", 0)));
        var shift = of.text("offset", "0,0").split(",");
        var pixels = of.pixelsPer(of.text("offset_unit", "MM"));
        graphic.setDisplacement(
                kit.moved(
                        kit.literal(number(shift, 0) * pixels),
                        kit.literal(-number(shift, 1) * pixels)));
        var point = kit.styles.createPointSymbolizer(graphic, null);
        point.getOptions().put(LabelOption.IS_OBSTACLE, "true");
        return point;
    }

    private static double number(String[] parts, int index) {
        return index < parts.length ? NumberText.finite(parts[index], 0) : 0;
    }

    private @Nullable Symbolizer line(QmlProperties of, double opacity) {
        var stroke = outline(of, "line_color", "line_width", "line_style", opacity);
        if (stroke == null) {
            return null;
        }
        if (of.is("use_custom_dash", "1")) {
            var pixels = of.pixelsPer(of.text("customdash_unit", "MM"));
            var dashes = new ArrayList<Double>();
            for (var dash : of.text("customdash", "").split(";")) {
                dashes.add(Math.max(0, number(new String[] {dash}, 0) * pixels));
            }
            kit.dash(stroke, dashes);
        }
        var line = kit.styles.createLineSymbolizer(stroke, null);
        line.setPerpendicularOffset(kit.literal(-of.pixels("offset", "offset_unit", 0)));
        return line;
    }

    private Symbolizer fill(QmlProperties of, double opacity) {
        var style = of.text("style", "solid");
        if (!style.equals("solid") && !style.equals("no")) {
            kit.notDrawn.add(
                    Messages.text("map.the_hatching_the_colour_is", NotDrawn.quoted(style)));
        }
        return kit.styles.createPolygonSymbolizer(
                outline(of, "outline_color", "outline_width", "outline_style", opacity),
                style.equals("no") ? null : of.colour("color", opacity).orElse(null),
                null);
    }

    /// Null for no line.
    private @Nullable Stroke outline(
            QmlProperties of, String colour, String width, String style, double opacity) {
        var ink = of.colour(colour, opacity).orElse(null);
        if (ink == null || of.is(style, "no")) {
            return null;
        }
        // a hairline where the width is 0
        var pixels = Math.max(1, of.pixels(width, width + "_unit", 0.26));
        var stroke = kit.styles.createStroke(ink.getColor(), kit.literal(pixels), ink.getOpacity());
        stroke.setLineCap(kit.literal(cap(of.text("capstyle", "square"))));
        stroke.setLineJoin(kit.literal(join(of.text("joinstyle", "bevel"))));
        var dashes = dashes(of.text(style, "solid"));
        if (!dashes.isEmpty()) {
            kit.dash(stroke, dashes.stream().map(dash -> dash * pixels).toList());
        }
        return stroke;
    }

    private static String cap(String qgis) {
        return qgis.equals("flat") ? "butt" : qgis.equals("round") ? "round" : "square";
    }

    private static String join(String qgis) {
        return qgis.equals("round") ? "round" : qgis.equals("miter") ? "miter" : "bevel";
    }

    /// In widths of the line, as Qt draws them.
    private static List<Double> dashes(String style) {
        return switch (style.toLowerCase(Locale.ROOT)) {
            case "dash" -> List.of(4.0, 2.0);
            case "dot" -> List.of(1.0, 2.0);
            case "dash dot" -> List.of(4.0, 2.0, 1.0, 2.0);
            case "dash dot dot" -> List.of(4.0, 2.0, 1.0, 2.0, 1.0, 2.0);
            default -> List.of();
        };
    }
}
