package org.amnok.map.sld;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.amnok.map.Theme;
import org.amnok.map.symbol.SymbolFiles;

/// Symbols inside a style: the file that has the style needs no others.
final class SymbolData {
    private SymbolData() {}

    /// The symbol's SVG for light maps in Base64.
    static String base64(String symbol) {
        var svg = SymbolFiles.svg(symbol, Theme.LIGHT);
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
