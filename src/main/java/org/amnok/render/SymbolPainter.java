package org.amnok.render;

import java.awt.Graphics2D;
import org.amnok.map.Theme;

/// Paints symbols by their mark name: `symbol:NAME` from the library, `ring:COUNTS` for a group.
final class SymbolPainter {
    private static final String SYMBOL = "symbol:";
    private static final String RING = "ring:";

    private final SymbolLibrary library;
    private final RingPainter rings;
    private final Sprites sprites;

    SymbolPainter(SymbolLibrary library, RingPainter rings, Sprites sprites) {
        this.library = library;
        this.rings = rings;
        this.sprites = sprites;
    }

    static boolean knows(String markName) {
        return markName.startsWith(SYMBOL) || markName.startsWith(RING);
    }

    static boolean isRing(String markName) {
        return markName.startsWith(RING);
    }

    private record Look(String markName, double size, Theme theme) {}

    /// @param x and y: the symbol's centre, px
    void paint(Canvas canvas, String markName, double x, double y, double size) {
        var g = canvas.graphics();
        if (canvas.raster()) {
            sprites.draw(
                    g,
                    x,
                    y,
                    canvas.pixelRatio(),
                    new Look(markName, size, canvas.theme()),
                    Sprites.Extent.around(size / 2 + 1),
                    sprite -> draw(sprite, markName, canvas.theme(), size));
        } else {
            g.translate(x, y);
            draw(g, markName, canvas.theme(), size);
            g.translate(-x, -y);
        }
    }

    private void draw(Graphics2D g, String markName, Theme theme, double size) {
        if (isRing(markName)) {
            rings.paint(g, markName.substring(RING.length()), theme, size);
        } else {
            library.paint(g, markName.substring(SYMBOL.length()), theme, size);
        }
    }
}
