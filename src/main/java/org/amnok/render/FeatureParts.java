package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.amnok.map.LabelOption;
import org.amnok.map.LabelOption.Placement;
import org.amnok.render.LabelAnchor.Side;
import org.amnok.render.LabelRequest.Barrier;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Adds one feature to a scene, symbolizer by symbolizer.
final class FeatureParts {
    /// The ink of a symbol as a share of its size.
    private static final double INK = 0.44;

    /// The same of a city's or town's dot.
    private static final double DOT_INK = 0.28;

    private final Scene scene;
    private final Frame frame;
    private final ProjectedGeometry geometry;
    private final double opacity;
    private double symbolRadius;
    private boolean dot;
    private boolean counted;

    FeatureParts(Scene scene, Frame frame, ProjectedGeometry geometry, double opacity) {
        this.scene = scene;
        this.frame = frame;
        this.geometry = geometry;
        this.opacity = opacity;
    }

    void line(LineSymbolizer symbolizer, SimpleFeature feature) {
        var barrier = symbolizer.getOptions().get(LabelOption.BARRIER_WIDTH);
        var area = barrier == null ? frame.clip() : frame.labelArea();
        for (var run : runs(area)) {
            if (barrier != null) {
                scene.barriers.add(run, Double.parseDouble(barrier));
            }
            stroke(run, symbolizer.getStroke(), feature);
        }
    }

    void area(PolygonSymbolizer symbolizer, SimpleFeature feature) {
        if (!frame.meets(geometry.bounds(), frame.labelArea())) {
            return;
        }
        if (symbolizer.getFill() != null) {
            fill(symbolizer, feature);
        }
        if (symbolizer.getStroke() != null) {
            runs(frame.clip()).forEach(run -> stroke(run, symbolizer.getStroke(), feature));
        }
    }

    private void fill(PolygonSymbolizer symbolizer, SimpleFeature feature) {
        var ground = symbolizer.getOptions().get(LabelOption.GROUND);
        var clip = ground == null ? frame.clip() : frame.labelArea();
        var path = AreaClipper.clip(geometry, frame, clip);
        var colour = StyleValues.colour(symbolizer.getFill(), feature);
        if (ground != null) {
            var name = String.valueOf(feature.getAttribute(ground));
            scene.grounds
                    .computeIfAbsent(name, n -> new Path2D.Double(Path2D.WIND_EVEN_ODD))
                    .append(path, false);
        }
        if (has(symbolizer, LabelOption.IS_WATER)) {
            scene.water.append(path, false);
        }
        add(null, g -> fill(g, path, colour));
    }

    private static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    private List<LineRun> runs(Rectangle2D rectangle) {
        if (!frame.meets(geometry.bounds(), rectangle)) {
            return List.of();
        }
        return geometry.parts().stream()
                .flatMap(part -> LineClipper.clip(part, frame, rectangle).stream())
                .toList();
    }

    private void stroke(LineRun run, Stroke style, SimpleFeature feature) {
        var stroke = StyleValues.stroke(style, feature, run.startPixels());
        var colour = StyleValues.colour(style, feature);
        var path = run.path();
        add(null, g -> draw(g, path, stroke, colour));
    }

    private static void draw(Graphics2D g, Shape shape, BasicStroke stroke, Color colour) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(shape);
    }

    void point(PointSymbolizer symbolizer, SimpleFeature feature, SymbolPainter symbols) {
        var graphic = symbolizer.getGraphic();
        var shift = graphic.getDisplacement();
        var at = geometry.labelPoint();
        var x = frame.x(at.x) + StyleValues.number(shift.getDisplacementX(), feature, 0);
        var y = frame.y(at.y) + StyleValues.number(shift.getDisplacementY(), feature, 0);
        if (!frame.labelArea().contains(x, y)
                || !(graphic.graphicalSymbols().getFirst() instanceof Mark mark)) {
            return;
        }
        var size = StyleValues.number(graphic.getSize(), feature, 16);
        var name = StyleValues.text(mark.getWellKnownName(), feature);
        var withLabel = has(symbolizer, LabelOption.WITH_LABEL);
        symbolRadius = radius(name, size, withLabel);
        dot = withLabel;
        if (has(symbolizer, LabelOption.IS_OBSTACLE)) {
            scene.symbols.add(square(x, y, symbolRadius));
        }
        var owner = withLabel ? feature : null;
        if (SymbolPainter.knows(name)) {
            scene.drawings.add(
                    new Drawing(opacity, owner, c -> symbols.paint(c, name, x, y, size)));
            count();
        } else {
            mark(mark, feature, shape(name, x, y, size));
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

    private void mark(Mark mark, SimpleFeature feature, Shape shape) {
        if (mark.getFill() != null) {
            var colour = StyleValues.colour(mark.getFill(), feature);
            add(null, g -> fill(g, shape, colour));
        }
        if (mark.getStroke() != null) {
            var colour = StyleValues.colour(mark.getStroke(), feature);
            var stroke = StyleValues.stroke(mark.getStroke(), feature, 0);
            add(null, g -> draw(g, shape, stroke, colour));
        }
    }

    private void add(@Nullable Object owner, Consumer<Graphics2D> paint) {
        scene.drawings.add(new Drawing(opacity, owner, c -> paint.accept(c.graphics())));
        count();
    }

    private void count() {
        if (!counted) {
            counted = true;
            scene.drawn++;
        }
    }

    void text(TextSymbolizer symbolizer, SimpleFeature feature, FontLibrary fonts) {
        var text = StyleValues.text(symbolizer.getLabel(), feature);
        var options = symbolizer.getOptions();
        var placement = Placement.valueOf(options.getOrDefault(LabelOption.PLACEMENT, "AROUND"));
        var clearance = Double.parseDouble(options.getOrDefault(LabelOption.CLEARANCE, "0"));
        var anchor = text.isEmpty() ? null : anchor(placement, feature, clearance);
        if (anchor == null) {
            return;
        }
        var barrier = barrier(options.getOrDefault(LabelOption.BARRIER, ""));
        var home = barrier == Barrier.HOME ? ground(feature) : "";
        scene.labels.add(
                new LabelRequest(
                        feature,
                        Lettering.of(text, LabelLook.of(symbolizer, feature), fonts),
                        StyleValues.number(symbolizer.getPriority(), feature, 0),
                        barrier,
                        home,
                        anchor,
                        opacity));
    }

    private static Barrier barrier(String option) {
        return switch (option) {
            case "label" -> Barrier.LABEL;
            case "home" -> Barrier.HOME;
            case "always" -> Barrier.ALWAYS;
            default -> Barrier.IGNORED;
        };
    }

    /// Null when the feature is too far away to have its label in the picture.
    private @Nullable LabelAnchor anchor(
            Placement placement, SimpleFeature feature, double clearance) {
        var x = frame.x(geometry.labelPoint().x);
        var y = frame.y(geometry.labelPoint().y);
        return switch (placement) {
            case AROUND ->
                    frame.labelArea().contains(x, y)
                            ? new LabelAnchor.Around(x, y, symbolRadius, dot)
                            : null;
            case CIRCLE -> circle();
            case GROUND -> new LabelAnchor.Ground(points(), ground(feature));
            case ALONG -> new LabelAnchor.Along(runs(frame.labelArea()), clearance);
            case FRAME_TOP -> edge(Side.TOP);
            case FRAME_LEFT -> edge(Side.LEFT);
            case FRAME_BOTTOM_LEFT -> edge(Side.BOTTOM_LEFT);
            case FRAME_BOTTOM_RIGHT -> edge(Side.BOTTOM_RIGHT);
        };
    }

    private static String ground(SimpleFeature feature) {
        return String.valueOf(feature.getAttribute("ground"));
    }

    private List<Point2D> points() {
        return geometry.parts().stream()
                .<Point2D>map(p -> new Point2D.Double(frame.x(p[0]), frame.y(p[1])))
                .toList();
    }

    private @Nullable LabelAnchor circle() {
        if (!frame.meets(geometry.bounds(), frame.labelArea())) {
            return null;
        }
        var bounds = geometry.bounds();
        var radius = bounds.getWidth() / 2 / frame.viewport().unitsPerPixel();
        var centre = bounds.centre();
        return new LabelAnchor.Circle(frame.x(centre.x), frame.y(centre.y), radius);
    }

    private LabelAnchor edge(Side side) {
        return new LabelAnchor.Edge(runs(frame.clip()), side);
    }

    private static boolean has(Symbolizer symbolizer, String option) {
        return "true".equals(symbolizer.getOptions().get(option));
    }
}
