package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.MapItem;
import org.amnok.map.LayerId;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.amnok.render.RenderReport;
import org.locationtech.jts.geom.Envelope;

/// Paints a small map of the region with the frame of another map in it; it holds no sightings.
record InsetPainter(MapRenderer renderer, PageStyle ink) {
    private static final Set<LayerId> DRAWN =
            EnumSet.of(LayerId.LAND, LayerId.LAKES, LayerId.RIVERS, LayerId.BORDER, LayerId.PLACES);

    private static final String KNOWN = "name_en IN ('Dandong', 'Hyesan', 'Pyongyang')";

    /// A frame that is smaller could not be found.
    private static final double LEAST_FRAME = 9;

    /// The small map as a map of its own, in the language of the other one.
    static MapItem item(InsetItem inset, MapPiece main) {
        return MapItem.of(inset.id(), inset.frame(), inset.view())
                .withSymbols(inset.symbolFactor())
                .inProjection(main.viewport().projection().code())
                .named(main.look().language());
    }

    /// @param piece of [#item(InsetItem, MapPiece)]
    RenderReport paint(MapPiece piece, MapPiece main, Graphics2D g, BooleanSupplier cancelled) {
        var look =
                new MapStyle(
                        main.look().theme(),
                        main.look().language(),
                        piece.look().layers().stream()
                                .filter(layer -> DRAWN.contains(layer.id()))
                                .map(InsetPainter::few)
                                .toList());
        var report = map(piece, look, main.viewport(), g, cancelled);
        var box = piece.box();
        g.setColor(ink.colour(ThemeColour.INK));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box.shape());
        return report;
    }

    private RenderReport map(
            MapPiece piece, MapStyle look, Viewport main, Graphics2D g, BooleanSupplier cancelled) {
        var map = (Graphics2D) g.create();
        map.translate(piece.box().x(), piece.box().y());
        map.scale(piece.item().symbolFactor(), piece.item().symbolFactor());
        var seen = piece.viewport();
        map.clip(new Rectangle2D.Double(0, 0, seen.widthPixels(), seen.heightPixels()));
        var frame = frame(main, seen);
        var reserved =
                new Envelope(frame.getMinX(), frame.getMaxX(), frame.getMinY(), frame.getMaxY());
        reserved.expandBy(2);
        var snapshot = piece.composer().compose(seen, look, MapContents.EMPTY);
        var report = renderer.render(snapshot, map, List.of(reserved), cancelled);
        draw(map, frame, ThemeColour.HALO, 4f);
        draw(map, frame, ThemeColour.UNC, 1.8f);
        map.dispose();
        return report;
    }

    private void draw(Graphics2D g, Rectangle2D frame, ThemeColour colour, float width) {
        g.setColor(ink.colour(colour));
        g.setStroke(new BasicStroke(width));
        g.draw(frame);
    }

    /// Of places only those by which readers know the region.
    private static LayerSetting few(LayerSetting layer) {
        return layer.id() == LayerId.PLACES ? layer.styled(layer.styling().filtered(KNOWN)) : layer;
    }

    private static Rectangle2D frame(Viewport main, Viewport seen) {
        var upper = seen.screen(main.positionAt(0, 0));
        var lower = seen.screen(main.positionAt(main.widthPixels(), main.heightPixels()));
        var width = Math.max(LEAST_FRAME, lower.x - upper.x);
        var height = Math.max(LEAST_FRAME, lower.y - upper.y);
        return new Rectangle2D.Double(
                (upper.x + lower.x - width) / 2, (upper.y + lower.y - height) / 2, width, height);
    }
}
