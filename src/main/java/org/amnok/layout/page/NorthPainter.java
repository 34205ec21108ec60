package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Locale;
import org.amnok.domain.page.NorthItem;
import org.amnok.layout.NorthArrow;

/// Paints a north arrow: to true north, or straight up to the north of the grid with the angle
/// between the two.
record NorthPainter(PageStyle ink) {
    private static final double SIZE = 9;

    void paint(NorthItem item, MapPiece map, Graphics2D g) {
        var box = Paper.box(item.frame());
        var turn = NorthArrow.radians(map.viewport());
        var letters = item.grid() ? SIZE * ink.factor() * 1.3 : 0;
        var size = Math.min(box.width(), box.height() - letters);
        var x = box.x() + box.width() / 2;
        var y = box.y() + size / 2;
        var middle = new Point2D.Double(x, y);
        NorthArrow.paint(g, ink.pen(), ink.theme(), middle, size, item.grid() ? 0 : turn);
        if (item.grid()) {
            var text = convergence(turn);
            var letter = SIZE * ink.factor();
            var left = x - ink.width(text, letter, 500) / 2;
            ink.writeOnMap(g, text, left, box.bottom(), letter);
        }
    }

    /// From grid north to true north: "GN, +0.53°".
    static String convergence(double turnRadians) {
        return String.format(Locale.ROOT, "GN %+.2f°", Math.toDegrees(turnRadians));
    }
}
