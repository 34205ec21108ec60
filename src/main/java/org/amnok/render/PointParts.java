package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.render.canvas.Frame;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.symbol.GraphicPainter;
import org.amnok.render.symbol.GraphicSymbol;
import org.amnok.render.symbol.PointPaint;
import org.amnok.render.symbol.SymbolPainter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;

/// Adds symbols and marks to a scene.
final class PointParts {
    /// The ink of a symbol as a share of its size.
    private static final double INK = 0.44;

    /// The same of a city's or town's dot.
    private static final double DOT_INK = 0.28;

    private PointParts() {}

    static void add(
            FeatureDrawing drawing,
            PointPaint paint,
            SimpleFeature feature,
            GraphicPainter graphics) {
        for (var at : places(drawing.geometry)) {
            add(drawing, paint, at, feature, graphics);
        }
    }

    /// Every point, or the one place that stands for a line or an area.
    private static List<Coordinate> places(ProjectedGeometry geometry) {
        return geometry.kind() == ProjectedGeometry.Kind.POINT && geometry.parts().size() > 1
                ? geometry.parts().stream().map(p -> new Coordinate(p[0], p[1])).toList()
                : List.of(geometry.labelPoint());
    }

    private static void add(
            FeatureDrawing drawing,
            PointPaint paint,
            Coordinate at,
            SimpleFeature feature,
            GraphicPainter graphics) {
        var frame = drawing.frame;
        var graphic = paint.graphic();
        var pixels = paint.uom().pixels(frame, at.x, at.y);
        var x = frame.x(at.x) + graphic.dx() * pixels;
        var y = frame.y(at.y) - graphic.dy() * pixels;
        if (!area(frame, GraphicPainter.reach(graphic) * pixels).contains(x, y)) {
            return;
        }
        drawing.dot = paint.withLabel();
        drawing.symbolRadius = radius(graphic.symbol(), graphic.size() * pixels, drawing.dot);
        if (paint.obstacle()) {
            drawing.scene.symbols.add(square(x, y, drawing.symbolRadius));
        }
        drawing.cut = paint.whole() && frame.cuts(square(x, y, drawing.symbolRadius));
        if (drawing.cut) {
            return;
        }
        drawing.add(drawing.dot ? feature : null, c -> graphics.paint(c, graphic, x, y, pixels));
    }

    /// Where symbols belong to the picture or its labels, further out for what is large.
    private static Rectangle2D area(Frame frame, double reachPixels) {
        var labels = frame.labelArea();
        return reachPixels > -labels.getMinX() ? frame.clip(reachPixels) : labels;
    }

    private static double radius(GraphicSymbol symbol, double size, boolean isDot) {
        if (!(symbol instanceof GraphicSymbol.Packed p) || SymbolPainter.isRing(p.markName())) {
            return size / 2;
        }
        return size * (isDot ? DOT_INK : INK);
    }

    private static Rectangle2D square(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
