package org.amnok.render;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.amnok.map.LabelOption;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;

/// Adds symbols and marks to a scene.
final class PointParts {
    /// The ink of a symbol as a share of its size.
    private static final double INK = 0.44;

    /// The same of a city's or town's dot.
    private static final double DOT_INK = 0.28;

    private PointParts() {}

    static void add(
            FeatureDrawing drawing,
            PointSymbolizer symbolizer,
            SimpleFeature feature,
            SymbolPainter symbols) {
        var frame = drawing.frame;
        var graphic = symbolizer.getGraphic();
        var shift = graphic.getDisplacement();
        var at = drawing.geometry.labelPoint();
        var x = frame.x(at.x) + StyleValues.number(shift.getDisplacementX(), feature, 0);
        var y = frame.y(at.y) + StyleValues.number(shift.getDisplacementY(), feature, 0);
        if (!frame.labelArea().contains(x, y)
                || !(graphic.graphicalSymbols().getFirst() instanceof Mark mark)) {
            return;
        }
        var size = StyleValues.number(graphic.getSize(), feature, 16);
        var name = StyleValues.text(mark.getWellKnownName(), feature);
        drawing.dot = FeatureDrawing.has(symbolizer, LabelOption.WITH_LABEL);
        drawing.symbolRadius = radius(name, size, drawing.dot);
        if (FeatureDrawing.has(symbolizer, LabelOption.IS_OBSTACLE)) {
            drawing.scene.symbols.add(square(x, y, drawing.symbolRadius));
        }
        if (SymbolPainter.knows(name)) {
            drawing.add(drawing.dot ? feature : null, c -> symbols.paint(c, name, x, y, size));
        } else {
            mark(drawing, mark, feature, shape(name, x, y, size));
        }
    }

    private static double radius(String mark, double size, boolean isDot) {
        if (!mark.startsWith("symbol:")) {
            return size / 2;
        }
        return size * (isDot ? DOT_INK : INK);
    }

    private static Rectangle2D square(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape shape(String mark, double x, double y, double size) {
        var r = size / 2;
        return switch (mark) {
            case "circle" -> new Ellipse2D.Double(x - r, y - r, size, size);
            case "shape://slash" -> new Line2D.Double(x - r, y + r, x + r, y - r);
            default -> throw new IllegalArgumentException("Styles of Amnok have no " + mark);
        };
    }

    private static void mark(
            FeatureDrawing drawing, Mark mark, SimpleFeature feature, Shape shape) {
        if (mark.getFill() != null) {
            var colour = StyleValues.colour(mark.getFill(), feature);
            drawing.add(null, c -> FeatureDrawing.fill(c.graphics(), shape, colour));
        }
        if (mark.getStroke() != null) {
            var colour = StyleValues.colour(mark.getStroke(), feature);
            var stroke = StyleValues.stroke(mark.getStroke(), feature, 0);
            drawing.add(null, c -> FeatureDrawing.draw(c.graphics(), shape, stroke, colour));
        }
    }
}
