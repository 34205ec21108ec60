package org.amnok.render;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.map.GraphicSource;

/// SVG and PNG graphics by the location that a style names: a symbol of the program, or whatever a
/// [GraphicSource] gives. Read once. Thread-safe.
final class ExternalGraphics {
    private static final int CAPACITY = 256;
    private static final int MOST_BYTES = 4 << 20;
    private static final String SVG = ".svg";

    private final SymbolLibrary library;
    private final GraphicSource source;
    private final Map<String, GraphicSymbol> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, GraphicSymbol> eldest) {
                    return size() > CAPACITY;
                }
            };

    ExternalGraphics(SymbolLibrary library, GraphicSource source) {
        this.library = library;
        this.source = source;
    }

    /// @param uri `symbol:NAME`, `NAME.svg` of the program, or a location of the source, followed
    ///   by parameters as QGIS and GeoServer write them: `?fill=#ff0000&outline=#000000`
    /// @throws StyleProblem when there is no such graphic
    GraphicSymbol symbol(String uri) {
        synchronized (known) {
            var symbol = known.get(uri);
            if (symbol == null) {
                symbol = read(uri);
                known.put(uri, symbol);
            }
            return symbol;
        }
    }

    private GraphicSymbol read(String uri) {
        var query = uri.indexOf('?');
        var location = query < 0 ? uri : uri.substring(0, query);
        var name = packedName(location);
        if (library.has(name)) {
            return new GraphicSymbol.Packed("symbol:" + name);
        }
        var bytes =
                source.bytes(location)
                        .orElseThrow(() -> new StyleProblem("unknown graphic “" + location + "”"));
        if (bytes.length > MOST_BYTES) {
            throw new StyleProblem("graphic “" + location + "” is larger than 4 MB");
        }
        var parameters = query < 0 ? "" : uri.substring(query + 1);
        return PngGraphic.is(bytes)
                ? picture(uri, location, bytes)
                : new GraphicSymbol.Svg(
                        uri, SvgGraphic.read(location, bytes, SvgParameters.of(parameters)));
    }

    private static GraphicSymbol picture(String uri, String location, byte[] bytes) {
        BufferedImage image = PngGraphic.read(location, bytes);
        return new GraphicSymbol.Picture(uri, image);
    }

    private static String packedName(String location) {
        if (location.startsWith("symbol:")) {
            return location.substring("symbol:".length());
        }
        return location.endsWith(SVG)
                ? location.substring(0, location.length() - SVG.length())
                : location;
    }
}
