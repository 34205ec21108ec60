package org.amnok.render.symbol;

import java.awt.Graphics2D;
import org.amnok.map.Theme;

/// Paints symbols by their mark name: `symbol:NAME` from the library, `ring:COUNTS` for a group.
public final class SymbolPainter {
    private static final String SYMBOL = "symbol:";
    private static final String RING = "ring:";

    private final SymbolLibrary library;
    private final RingPainter rings;
    private final GraphicPainter graphics;
    private final PatternPainter patterns;
    private final PointPainter points;
    private final StyleResolver resolver;

    public SymbolPainter(SymbolLibrary library, RingPainter rings, Sprites sprites) {
        this.library = library;
        this.rings = rings;
        resolver = new StyleResolver(new GraphicResolver(library));
        var ink = new GraphicInk(this);
        graphics = new GraphicPainter(ink, sprites);
        patterns = new PatternPainter(ink);
        points = new PointPainter(graphics);
    }

    public GraphicPainter graphics() {
        return graphics;
    }

    public PatternPainter patterns() {
        return patterns;
    }

    public PointPainter points() {
        return points;
    }

    public StyleResolver resolver() {
        return resolver;
    }

    static boolean knows(String markName) {
        return markName.startsWith(SYMBOL) || markName.startsWith(RING);
    }

    public static boolean isRing(String markName) {
        return markName.startsWith(RING);
    }

    /// The name in the library of a mark `symbol:NAME`.
    static String symbolName(String markName) {
        return markName.substring(SYMBOL.length());
    }

    /// Draws centred at the origin.
    void draw(Graphics2D g, String markName, Theme theme, double size) {
        if (isRing(markName)) {
            rings.paint(g, markName.substring(RING.length()), theme, size);
        } else {
            library.paint(g, symbolName(markName), theme, size);
        }
    }
}
