package org.amnok.render.symbol;

import java.util.Base64;
import org.amnok.domain.LruCache;
import org.amnok.render.style.StyleProblem;
import org.amnok.words.Messages;

/// SVG and PNG graphics that lie in a style itself. Read once. Thread-safe.
final class ExternalGraphics {
    private static final int CAPACITY = 256;
    private static final String DATA = "data:;base64,";

    private final LruCache<String, GraphicSymbol> known = new LruCache<>(CAPACITY);

    /// @param uri `data:;base64,` and the graphic, followed by parameters as QGIS writes them:
    ///   `?fill=%23ff0000&outline=%23000000`
    /// @throws StyleProblem when it is anything else: no file and no address is opened
    GraphicSymbol symbol(String uri) {
        return known.get(uri, () -> read(uri));
    }

    private static GraphicSymbol read(String uri) {
        if (!uri.startsWith(DATA)) {
            throw new StyleProblem(Messages.text("render.graphic_outside"));
        }
        var query = uri.indexOf('?');
        var bytes = bytes(uri.substring(DATA.length(), query < 0 ? uri.length() : query));
        var parameters = query < 0 ? "" : uri.substring(query + 1);
        return PngGraphic.is(bytes)
                ? new GraphicSymbol.Picture(uri, PngGraphic.read(bytes))
                : new GraphicSymbol.Svg(uri, SvgGraphic.read(bytes, SvgParameters.of(parameters)));
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new StyleProblem(Messages.text("render.graphic_damaged"));
        }
    }
}
