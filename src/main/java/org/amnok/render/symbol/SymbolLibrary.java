package org.amnok.render.symbol;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.domain.LatestMap;
import org.amnok.map.Theme;
import org.amnok.map.symbol.SymbolFiles;
import org.amnok.render.text.VectorPage;

/// The bundled SVG symbols, read when they first occur, also in other colours than designed.
/// Thread-safe.
public final class SymbolLibrary {
    /// More than the program has; colours that are tried out come and go.
    private static final int CAPACITY = 512;

    private final SVGLoader loader = new SVGLoader();
    private final Map<String, SVGDocument> documents = new LatestMap<>(CAPACITY);

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// Draws a symbol centred at the origin.
    ///
    /// @param name without extension, for example `sighting-parked`; with its colour when that is
    ///   not the designed one: `sighting-parked#1766EA`
    /// @param size of its 24 × 24 grid, in units of the graphics
    public void paint(Graphics2D g, String name, Theme theme, double size) {
        var document = document(name, theme);
        var id = name + "-" + theme + "-" + size;
        VectorPage.of(g).symbol(g, id, id, size, page -> paint(page, document, size));
    }

    private static void paint(Graphics2D g, SVGDocument document, double size) {
        var before = g.getTransform();
        g.translate(-size / 2, -size / 2);
        document.render((Component) null, g, new ViewBox((float) size, (float) size));
        g.setTransform(before);
    }

    /// True when there is a symbol of that name, whatever its colour.
    boolean has(String name) {
        var plain = SymbolFiles.withoutColour(name);
        if (known.contains(plain)) {
            return true;
        }
        var found = SymbolFiles.has(plain);
        if (found) {
            known.add(plain);
        }
        return found;
    }

    private synchronized SVGDocument document(String name, Theme theme) {
        return documents.computeIfAbsent(theme + name, key -> read(name, theme));
    }

    private SVGDocument read(String name, Theme theme) {
        var svg = SymbolFiles.svg(name, theme).getBytes(StandardCharsets.UTF_8);
        try (var in = new ByteArrayInputStream(svg)) {
            var document = loader.load(in, null, LoaderContext.createDefault());
            if (document == null) {
                throw new IllegalStateException("The symbol " + name + " is no SVG");
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
