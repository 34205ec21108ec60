package org.amnok.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.amnok.map.Theme;

/// The bundled SVG symbols, read when they first occur. Thread-safe.
public final class SymbolLibrary {
    private static final String FOLDER = "/org/amnok/map/symbols/";

    /// No name that a style gives leads out of the folder.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private final SVGLoader loader = new SVGLoader();
    private final Map<String, SVGDocument> documents = new HashMap<>();

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// Draws a symbol centred at the origin.
    ///
    /// @param name without extension, for example `sighting-parked`
    /// @param size of its 24 × 24 grid, in units of the graphics
    public void paint(Graphics2D g, String name, Theme theme, double size) {
        var document = document((theme == Theme.DARK ? "dark/" : "") + name + ".svg");
        var before = g.getTransform();
        g.translate(-size / 2, -size / 2);
        document.render((Component) null, g, new ViewBox((float) size, (float) size));
        g.setTransform(before);
    }

    /// True when there is a symbol of that name.
    boolean has(String name) {
        if (known.contains(name)) {
            return true;
        }
        var found =
                NAME.matcher(name).matches()
                        && SymbolLibrary.class.getResource(FOLDER + name + ".svg") != null;
        if (found) {
            known.add(name);
        }
        return found;
    }

    private synchronized SVGDocument document(String file) {
        return documents.computeIfAbsent(file, this::read);
    }

    private SVGDocument read(String file) {
        try (var in = SymbolLibrary.class.getResourceAsStream(FOLDER + file)) {
            var document = in == null ? null : loader.load(in, null, LoaderContext.createDefault());
            if (document == null) {
                throw new IOException("The symbol " + file + " is not in the program");
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
