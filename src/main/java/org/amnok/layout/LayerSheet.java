package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.MapLook;
import org.amnok.map.MapSnapshot;
import org.amnok.map.Theme;
import org.amnok.map.Token;
import org.amnok.map.Viewport;
import org.amnok.render.MapRenderer;
import org.amnok.render.Pen;
import org.amnok.render.RenderReport;

/// A sheet that layers of any kind fill to its edges, with a title, a legend and a scale bar upon
/// them: what the benchmark prints.
public final class LayerSheet implements Sheet {
    private static final double MARGIN = 38;
    private static final double LEGEND_WIDTH = 150;
    private static final double TITLE_SIZE = 29;

    private final Pen pen;
    private final MapRenderer renderer;
    private final PictureSize size;
    private final String title;
    private final List<LegendItem> legend;
    private final MapSnapshot map;

    /// @param extent what the map shows at least
    /// @param legend the words of its lines; all have the same symbol, since only the work of
    ///   drawing it is measured
    public LayerSheet(
            Pen pen,
            MapRenderer renderer,
            PictureSize size,
            MapExtent extent,
            List<MapLayer> layers,
            String title,
            List<String> legend) {
        this.pen = pen;
        this.renderer = renderer;
        this.size = size;
        this.title = title;
        this.legend =
                legend.stream()
                        .map(words -> new LegendItem("symbol:crossing-bridge_road", words))
                        .toList();
        var viewport = extent.fitted(size.width(), size.height(), size.pixelRatio());
        map = new MapSnapshot(viewport, MapLook.DEFAULT, layers);
    }

    @Override
    public PictureSize size() {
        return size;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Viewport viewport = map.viewport();
        var furniture = new FurniturePainter(pen, Theme.LIGHT, viewport, List.of());
        var report = renderer.render(map, g, furniture.reserved(), cancelled);
        furniture.paint(g);
        pen.write(g, title, MARGIN, MARGIN + TITLE_SIZE, TITLE_SIZE, 700, colour(Token.LBL_CITY));
        legend(g);
        return report;
    }

    private void legend(Graphics2D g) {
        var painter = new LegendPainter(pen, Theme.LIGHT);
        var height = painter.height(legend, 1);
        var left = size.width() - MARGIN - LEGEND_WIDTH;
        g.setColor(colour(Token.UI_PANEL));
        g.fill(new Rectangle2D.Double(left - 10, 2 * MARGIN, LEGEND_WIDTH + 20, height + 20));
        painter.paint(g, legend, new Box(left, 2 * MARGIN + 10, 1, height));
    }

    private static Color colour(Token token) {
        return new Color(token.rgb(Theme.LIGHT));
    }
}
