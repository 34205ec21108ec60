package org.amnok.render.symbol;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.amnok.domain.LruCache;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.Quality;

/// Fills areas with graphics in the cells of a grid that starts at the map's origin, so that the
/// pattern neither crawls while the map is moved nor breaks between neighbours.
///
/// On rasters one cell is drawn and repeated; pages of vectors get every graphic as a shape, cut by
/// the area. Thread-safe.
public final class PatternPainter {
    /// What is larger, in device pixels, is drawn graphic by graphic.
    private static final int LARGEST_TILE = 512;

    private static final int CAPACITY = 64;
    private static final double SMALLEST_CELL_PIXELS = 2;

    private final GraphicInk ink;
    private final LruCache<Look, BufferedImage> tiles = new LruCache<>(CAPACITY);

    PatternPainter(GraphicInk ink) {
        this.ink = ink;
    }

    /// @param width and height: of the tile in device pixels
    private record Look(
            GraphicPaint graphic,
            double pixels,
            int width,
            int height,
            double ratio,
            Theme theme) {}

    /// @param pixels in one of the pattern's units
    public void fill(
            Canvas canvas, Shape area, AreaPaint.Pattern pattern, double pixels, Frame frame) {
        var graphic = pattern.graphic();
        var cell = new Cell(graphic, pattern, pixels);
        var ratio = canvas.pixelRatio();
        var width = (int) Math.round(cell.width * ratio);
        var height = (int) Math.round(cell.height * ratio);
        if (canvas.raster() && Math.max(width, height) <= LARGEST_TILE) {
            var tile = tile(new Look(graphic, pixels, width, height, ratio, canvas.theme()));
            var x = remainder(Math.round(frame.x(0) * ratio), width) / ratio;
            var y = remainder(Math.round(frame.y(0) * ratio), height) / ratio;
            var anchor = new Rectangle2D.Double(x, y, width / ratio, height / ratio);
            canvas.graphics().setPaint(new TexturePaint(tile, anchor));
            canvas.graphics().fill(area);
        } else {
            shapes(canvas, area, cell, frame);
        }
    }

    private static double remainder(double origin, double period) {
        return origin - Math.floor(origin / period) * period;
    }

    /// Size of a cell in px.
    private static final class Cell {
        final GraphicPaint graphic;
        final double pixels;
        final double width;
        final double height;

        Cell(GraphicPaint graphic, AreaPaint.Pattern pattern, double pixels) {
            this.graphic = graphic;
            this.pixels = pixels;
            var size = graphic.size();
            width =
                    Math.max(
                            SMALLEST_CELL_PIXELS,
                            (size * graphic.symbol().aspect() + pattern.marginX()) * pixels);
            height = Math.max(SMALLEST_CELL_PIXELS, (size + pattern.marginY()) * pixels);
        }
    }

    private BufferedImage tile(Look look) {
        return tiles.get(look, () -> paint(look));
    }

    /// One cell with what reaches into it from its neighbours.
    private BufferedImage paint(Look look) {
        var image = new BufferedImage(look.width, look.height, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        try {
            Quality.apply(g);
            g.scale(look.ratio, look.ratio);
            var w = look.width / look.ratio;
            var h = look.height / look.ratio;
            ink.drawGrid(
                    g,
                    look.graphic,
                    look.pixels,
                    look.theme,
                    new GraphicInk.Grid(-w / 2, -h / 2, w, h, 3, 3));
        } finally {
            g.dispose();
        }
        return image;
    }

    private void shapes(Canvas canvas, Shape area, Cell cell, Frame frame) {
        var g = (Graphics2D) canvas.graphics().create();
        try {
            g.clip(area);
            var bounds = area.getBounds();
            var seen = bounds.intersection(pictureBounds(frame));
            if (!seen.isEmpty()) {
                var grid = grid(seen, cell, frame);
                ink.drawGrid(g, cell.graphic, cell.pixels, canvas.theme(), grid);
            }
        } finally {
            g.dispose();
        }
    }

    private static Rectangle pictureBounds(Frame frame) {
        return new Rectangle2D.Double(0, 0, frame.width(), frame.height()).getBounds();
    }

    /// The cells that reach into a rectangle, and one more around.
    private static GraphicInk.Grid grid(Rectangle seen, Cell cell, Frame frame) {
        var column = Math.floor((seen.getMinX() - frame.x(0)) / cell.width) - 1;
        var row = Math.floor((seen.getMinY() - frame.y(0)) / cell.height) - 1;
        var x = frame.x(0) + (column + 0.5) * cell.width;
        var y = frame.y(0) + (row + 0.5) * cell.height;
        var columns = (int) Math.ceil((seen.getMaxX() - x) / cell.width) + 2;
        var rows = (int) Math.ceil((seen.getMaxY() - y) / cell.height) + 2;
        return new GraphicInk.Grid(x, y, cell.width, cell.height, columns, rows);
    }
}
