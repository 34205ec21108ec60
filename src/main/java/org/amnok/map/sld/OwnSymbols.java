package org.amnok.map.sld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.map.LayerId;
import org.amnok.map.Theme;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Colour;
import org.amnok.map.symbol.SymbolFiles;
import org.jspecify.annotations.Nullable;

/// Finds symbols of the program in styles that came back: they are drawn in the colours of the
/// theme again.
final class OwnSymbols {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String ANY = "#";

    /// Names by what is left of a symbol without its colours; none twice.
    private static final Map<String, String> BY_SHAPE = byShape();

    private OwnSymbols() {}

    private static Map<String, String> byShape() {
        var names = new HashMap<String, String>();
        for (var layer : LayerId.values()) {
            for (var symbol : symbols(layer)) {
                for (var name : new String[] {symbol, symbol + "-low", symbol + "-derived"}) {
                    if (SymbolFiles.has(name)) {
                        names.putIfAbsent(shape(SymbolFiles.svg(name, Theme.LIGHT)), name);
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

    private static String shape(String svg) {
        return COLOUR.matcher(svg).replaceAll(ANY);
    }

    /// The name with its colour when that is not the designed one: `sighting-parked#1766EA`. Null
    /// for any other picture.
    static @Nullable String named(byte[] picture) {
        var svg = new String(picture, StandardCharsets.UTF_8);
        var name = BY_SHAPE.get(shape(svg));
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
}
