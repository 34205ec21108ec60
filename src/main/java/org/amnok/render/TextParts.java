package org.amnok.render;

import java.awt.geom.Point2D;
import java.util.List;
import org.amnok.map.LabelOption;
import org.amnok.map.LabelOption.Placement;
import org.amnok.render.LabelAnchor.Side;
import org.amnok.render.LabelRequest.Barrier;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Asks for the labels of features.
final class TextParts {
    private TextParts() {}

    static void add(
            FeatureDrawing drawing,
            TextSymbolizer symbolizer,
            SimpleFeature feature,
            FontLibrary fonts) {
        var text = StyleValues.text(symbolizer.getLabel(), feature);
        var options = symbolizer.getOptions();
        var placement = Placement.valueOf(options.getOrDefault(LabelOption.PLACEMENT, "AROUND"));
        var clearance = Double.parseDouble(options.getOrDefault(LabelOption.CLEARANCE, "0"));
        var anchor = text.isEmpty() ? null : anchor(drawing, placement, feature, clearance);
        if (anchor == null) {
            return;
        }
        var barrier = barrier(options.getOrDefault(LabelOption.BARRIER, ""));
        var home = barrier == Barrier.HOME ? ground(feature) : "";
        drawing.scene.labels.add(
                new LabelRequest(
                        feature,
                        Lettering.of(text, LabelLook.of(symbolizer, feature), fonts),
                        StyleValues.number(symbolizer.getPriority(), feature, 0),
                        barrier,
                        home,
                        anchor,
                        drawing.opacity()));
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
    private static @Nullable LabelAnchor anchor(
            FeatureDrawing drawing, Placement placement, SimpleFeature feature, double clearance) {
        var frame = drawing.frame;
        var geometry = drawing.geometry;
        var x = frame.x(geometry.labelPoint().x);
        var y = frame.y(geometry.labelPoint().y);
        return switch (placement) {
            case AROUND ->
                    frame.labelArea().contains(x, y)
                            ? new LabelAnchor.Around(x, y, drawing.symbolRadius, drawing.dot)
                            : null;
            case CIRCLE -> circle(drawing);
            case GROUND -> new LabelAnchor.Ground(points(drawing), ground(feature));
            case ALONG -> new LabelAnchor.Along(drawing.runs(frame.labelArea()), clearance);
            case FRAME_TOP -> edge(drawing, Side.TOP);
            case FRAME_LEFT -> edge(drawing, Side.LEFT);
            case FRAME_BOTTOM_LEFT -> edge(drawing, Side.BOTTOM_LEFT);
            case FRAME_BOTTOM_RIGHT -> edge(drawing, Side.BOTTOM_RIGHT);
        };
    }

    private static String ground(SimpleFeature feature) {
        return String.valueOf(feature.getAttribute("ground"));
    }

    private static List<Point2D> points(FeatureDrawing drawing) {
        var frame = drawing.frame;
        return drawing.geometry.parts().stream()
                .<Point2D>map(p -> new Point2D.Double(frame.x(p[0]), frame.y(p[1])))
                .toList();
    }

    private static @Nullable LabelAnchor circle(FeatureDrawing drawing) {
        var frame = drawing.frame;
        var geometry = drawing.geometry;
        if (!frame.meets(geometry.bounds(), frame.labelArea())) {
            return null;
        }
        var bounds = geometry.bounds();
        var radius = bounds.getWidth() / 2 / frame.viewport().unitsPerPixel();
        var centre = bounds.centre();
        return new LabelAnchor.Circle(frame.x(centre.x), frame.y(centre.y), radius);
    }

    private static LabelAnchor edge(FeatureDrawing drawing, Side side) {
        return new LabelAnchor.Edge(drawing.runs(drawing.frame.clip()), side);
    }
}
