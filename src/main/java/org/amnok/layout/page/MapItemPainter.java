package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageSize;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.render.MapRenderer;
import org.amnok.render.RenderReport;
import org.amnok.render.label.PlacedLabel;
import org.locationtech.jts.geom.Envelope;

/// Paints a map with its notes, its grid and its neatline.
record MapItemPainter(MapRenderer renderer, PageStyle ink) {
    /// @param together the map, or one with what others of the same view show, too: what they name
    ///   stands in one place in all of them
    /// @param above rectangles of the page that other items cover: no label lies there
    RenderReport paint(
            MapPiece piece,
            MapPiece together,
            PageSize page,
            List<Box> above,
            Graphics2D g,
            BooleanSupplier cancelled) {
        var box = piece.box();
        var map = (Graphics2D) g.create();
        map.translate(box.x(), box.y());
        map.scale(piece.item().symbolFactor(), piece.item().symbolFactor());
        var reserved = above.stream().map(piece::inside).map(Box::envelope).toList();
        var notes = new CircleNotes(piece, ink.pen(), reserved, cancelled);
        var kept = Stream.of(reserved, notes.reserved()).flatMap(List::stream).toList();
        var viewport = piece.viewport();
        map.clip(new Rectangle2D.Double(0, 0, viewport.widthPixels(), viewport.heightPixels()));
        var snapshot =
                piece.composer().compose(viewport, piece.look(), piece.contents(), cancelled);
        var others = together == piece ? List.<PlacedLabel>of() : labels(piece, together, reserved);
        var report = renderer.render(snapshot, map, kept, others, cancelled);
        if (piece.item().grid() == MapItem.Grid.UTM) {
            new UtmGrid(piece, ink.pen()).paint(map);
        }
        notes.paint(map);
        map.dispose();
        neatline(box, page, g);
        return report;
    }

    private List<PlacedLabel> labels(MapPiece piece, MapPiece together, List<Envelope> reserved) {
        var all =
                together.composer().compose(piece.viewport(), together.look(), together.contents());
        return renderer.labels(all, reserved, () -> false);
    }

    /// Along those edges that are not the page's own: a map from edge to edge has none at its
    /// sides.
    private void neatline(Box box, PageSize page, Graphics2D g) {
        var left = box.x() > 1;
        var right = box.right() < Paper.px(page.widthMillimetres()) - 1;
        var top = box.y() > 1;
        var bottom = box.bottom() < Paper.px(page.heightMillimetres()) - 1;
        if (left && right && top && bottom) {
            g.setColor(ink.colour(ThemeColour.INK));
            g.setStroke(new BasicStroke(0.8f));
            g.draw(box.shape());
            return;
        }
        var thick = 1.3 * ink.factor();
        if (top) {
            ink.rule(g, box.x(), box.y(), box.width(), thick, ThemeColour.INK);
        }
        if (bottom) {
            ink.rule(g, box.x(), box.bottom(), box.width(), thick, ThemeColour.INK);
        }
    }
}
