package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.NiceNumbers;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.render.TextRenderer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Lines of whole kilometres east and north in the UTM zone of a map's middle, lettered at the
/// frame. In px of the map.
final class UtmGrid {
    private static final double LEAST_GAP_PIXELS = 90;
    private static final double SIZE = 9;
    private static final int SEGMENTS = 24;

    private final Viewport viewport;
    private final MapPiece piece;
    private final TextRenderer pen;
    private final MapProjection utm;

    /// A line of one easting or one northing, metres in UTM.
    private record Line(double x0, double y0, double x1, double y1) {}

    UtmGrid(MapPiece piece, TextRenderer pen) {
        this.piece = piece;
        this.pen = pen;
        viewport = piece.viewport();
        var zone = viewport.centre().lonDegrees() < 126 ? "EPSG:32651" : "EPSG:32652";
        utm = Projections.byCode(zone).orElseThrow();
    }

    /// The least of 1, 2 and 5 times a power of ten, in metres, at which lines lie well apart.
    static double step(double groundMetresPerPixel) {
        return NiceNumbers.atLeast(LEAST_GAP_PIXELS * groundMetresPerPixel);
    }

    void paint(Graphics2D g) {
        var step = step(viewport.groundMetresPerPixel());
        var seen = new Envelope();
        for (var i = 0; i <= 8; i++) {
            for (var j = 0; j <= 8; j++) {
                var x = viewport.widthPixels() * i / 8;
                var y = viewport.heightPixels() * j / 8;
                seen.expandToInclude(utm.toMap(viewport.positionAt(x, y)));
            }
        }
        g.setStroke(new BasicStroke(0.6f));
        for (var e = Math.ceil(seen.getMinX() / step) * step; e <= seen.getMaxX(); e += step) {
            var line = new Line(e, seen.getMinY(), e, seen.getMaxY());
            draw(g, line);
            letter(g, line, true, step);
        }
        for (var n = Math.ceil(seen.getMinY() / step) * step; n <= seen.getMaxY(); n += step) {
            var line = new Line(seen.getMinX(), n, seen.getMaxX(), n);
            draw(g, line);
            letter(g, line, false, step);
        }
    }

    private void draw(Graphics2D g, Line line) {
        var path = new Path2D.Double();
        for (var i = 0; i <= SEGMENTS; i++) {
            var at = screen(line, (double) i / SEGMENTS);
            if (i == 0) {
                path.moveTo(at.x, at.y);
            } else {
                path.lineTo(at.x, at.y);
            }
        }
        g.setColor(new Color(ThemeColour.ZONE.rgb(piece.look().theme()), false));
        g.draw(path);
    }

    private Coordinate screen(Line line, double t) {
        LatLon at =
                utm.toLatLon(line.x0 + t * (line.x1 - line.x0), line.y0 + t * (line.y1 - line.y0));
        return viewport.screen(at);
    }

    /// Where a line leaves the frame: eastings at the top, northings at the left.
    private void letter(Graphics2D g, Line line, boolean easting, double step) {
        var kilometres = (easting ? line.x0 : line.y0) / 1000;
        var text =
                step >= 1000
                        ? String.format(Locale.ROOT, "%.0f", kilometres)
                        : String.format(Locale.ROOT, "%.1f", kilometres);
        var label = text + (easting ? " km E" : " km N");
        var width = pen.width(label, SIZE, 500);
        var best = screen(line, easting ? 1 : 0);
        for (var i = 0; i <= 200; i++) {
            var at = screen(line, i / 200.0);
            var off = easting ? Math.abs(at.y) : Math.abs(at.x);
            if (off < (easting ? Math.abs(best.y) : Math.abs(best.x))) {
                best = at;
            }
        }
        var x = easting ? best.x - width / 2 : 5;
        var y = easting ? 13 : best.y - 3;
        if (x > 40 == easting && x + width < viewport.widthPixels() - 4 && y > 12) {
            pen.write(
                    g,
                    label,
                    x,
                    y,
                    TextRenderer.onMap(SIZE, ThemeColour.LBL_ADMIN, piece.look().theme()));
        }
    }
}
