package org.amnok.map.sld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.map.LayerId;
import org.amnok.map.Theme;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Colour;
import org.amnok.map.symbol.SymbolFiles;
import org.amnok.words.Messages;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.GraphicalSymbol;
import org.jspecify.annotations.Nullable;

/// Graphics of a style that somebody gave: marks by their well-known names, and SVG and PNG that
/// lie in the style itself. No file and no address is ever opened.
record ForeignGraphics(SymbolKit kit) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String ANY = "#";

    /// Names by what is left of a symbol without its colours; none twice.
    private static final Map<String, String> BY_SHAPE = byShape();

    /// The names of marks that the renderer draws.
    static final Set<String> MARKS =
            Set.of(
                    "circle",
                    "square",
                    "triangle",
                    "diamond",
                    "pentagon",
                    "hexagon",
                    "octagon",
                    "star",
                    "cross",
                    "x",
                    "arrow",
                    "filled_arrowhead",
                    "line",
                    "cross2",
                    "shape://vertline",
                    "shape://horline",
                    "shape://slash",
                    "shape://backslash",
                    "shape://dot",
                    "shape://plus",
                    "shape://times",
                    "shape://oarrow",
                    "shape://carrow",
                    "shape://coarrow",
                    "shape://ccarrow",
                    "shape://triangle");

    private static final int MOST_BYTES = 1 << 20;

    /// The name of a mark as the renderer knows it; of one that it does not know a circle, which is
    /// named.
    Expression mark(@Nullable Expression name) {
        if (name == null) {
            return kit.literal("square");
        }
        if (!(name instanceof Literal literal)) {
            return name;
        }
        var given = String.valueOf(literal.getValue()).strip();
        var known = known(given);
        if (known != null) {
            return kit.literal(known);
        }
        kit.notDrawn.add(Messages.text("map.the_mark_a_circle_stands_for", NotDrawn.quoted(given)));
        return kit.literal("circle");
    }

    /// False for a mark by a name that is not drawn, so that a circle would stand for it.
    static boolean isDrawn(@Nullable Expression name) {
        return !(name instanceof Literal literal)
                || known(String.valueOf(literal.getValue()).strip()) != null;
    }

    private static @Nullable String known(String given) {
        var lower = given.toLowerCase(Locale.ROOT);
        if (given.isEmpty()) {
            return "square";
        }
        if (MARKS.contains(lower)) {
            return lower;
        }
        if (lower.equals("rectangle")) {
            return "square";
        }
        if (MARKS.contains("shape://" + lower)) {
            return "shape://" + lower; // QGIS, of fills with lines
        }
        return lower.startsWith("symbol:") && SymbolFiles.has(symbol(lower)) ? lower : null;
    }

    private static String symbol(String markName) {
        return SymbolFiles.withoutColour(markName.substring("symbol:".length()));
    }

    /// A graphic at a location: only what lies in the style. Null when there is none, which is
    /// named.
    @Nullable GraphicalSymbol external(String location) {
        var base64 = base64(location);
        if (base64 == null) {
            kit.notDrawn.add(
                    Messages.text("map.the_graphic_a_style_opens_no", NotDrawn.quoted(location)));
            return null;
        }
        var query = base64.indexOf('?');
        return query < 0
                ? inside(base64, "")
                : inside(base64.substring(0, query), base64.substring(query));
    }

    /// A graphic that lies in the style.
    ///
    /// @param parameters colours for it, as QGIS writes them: `?fill=%23ff0000`; empty for none
    @Nullable GraphicalSymbol inside(String base64, String parameters) {
        var bytes = decoded(base64);
        if (bytes == null || bytes.length > MOST_BYTES) {
            kit.notDrawn.add(Messages.text("map.a_graphic_in_the_style_that"));
            return null;
        }
        var own = ownSymbol(bytes);
        if (own != null) {
            return kit.styles.createMark(
                    kit.literal("symbol:" + own), null, null, kit.literal(1), kit.literal(0));
        }
        var uri = "data:;base64," + Base64.getEncoder().encodeToString(bytes) + parameters;
        return kit.styles.createExternalGraphic(uri, "image/svg+xml");
    }

    /// As SLD and QGIS write it; null for anything else.
    private static @Nullable String base64(String location) {
        var rest = location.strip();
        if (rest.startsWith("base64:")) {
            return rest.substring("base64:".length());
        }
        var comma = rest.indexOf(',');
        return rest.startsWith("data:") && comma > 0 && rest.substring(0, comma).endsWith(";base64")
                ? rest.substring(comma + 1)
                : null;
    }

    private static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<String, String> byShape() {
        var names = new HashMap<String, String>();
        for (var layer : LayerId.values()) {
            for (var symbol : symbols(layer)) {
                for (var name : new String[] {symbol, symbol + "-low", symbol + "-derived"}) {
                    if (SymbolFiles.has(name)) {
                        names.putIfAbsent(withoutColours(SymbolFiles.svg(name, Theme.LIGHT)), name);
                    }
                }
            }
        }
        return names;
    }

    private static List<String> symbols(LayerId layer) {
        var symbols = new ArrayList<>(StyleChoices.symbols(layer));
        symbols.add("crossing-bridge_rail");
        return symbols;
    }

    private static String withoutColours(String svg) {
        return COLOUR.matcher(svg).replaceAll(ANY);
    }

    /// Finds symbols of the program in styles that came back: they are drawn in the colours of the
    /// theme again.
    ///
    /// The name with its colour when that is not the designed one: `sighting-parked#1766EA`. Null
    /// for any other picture.
    private static @Nullable String ownSymbol(byte[] picture) {
        var svg = new String(picture, StandardCharsets.UTF_8);
        var name = BY_SHAPE.get(withoutColours(svg));
        if (name == null || svg.equals(SymbolFiles.svg(name, Theme.LIGHT))) {
            return name;
        }
        var colours = COLOUR.matcher(svg).results().map(r -> r.group()).distinct().toList();
        for (var hex : colours) {
            var coloured = name + Colour.parse(hex).map(Colour::hex).orElse("");
            if (svg.equals(SymbolFiles.svg(coloured, Theme.LIGHT))) {
                return coloured;
            }
        }
        return null;
    }

    /// The symbol's SVG for light maps in Base64.
    static String svgBase64(String symbol) {
        var svg = SymbolFiles.svg(symbol, Theme.LIGHT);
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
