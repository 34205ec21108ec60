package org.amnok.render;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.label.AreaRoom;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelAnchor.Side;
import org.amnok.render.text.LabelPlan;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.Lettering;
import org.amnok.render.text.TextPaint;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Asks for the labels of features.
final class TextParts {
    /// Of the width of a label on one line, where that has no room.
    private static final double NARROW = 0.75;

    /// A label that is no wider, px, stays on one line: "0 to +1".
    private static final double LEAST_WRAPPED = 80;

    /// Chinese and Japanese have no spaces to break lines at.
    private static final Pattern WIDE_COMMA = Pattern.compile("[、，]");

    private TextParts() {}

    static void add(
            FeatureDrawing drawing,
            TextSymbolizer symbolizer,
            SimpleFeature feature,
            FontLibrary fonts) {
        var paint = fonts.paints().of(symbolizer, feature);
        var anchor = paint == null || drawing.cut ? null : anchor(drawing, paint, feature, fonts);
        if (paint != null && anchor != null) {
            var at = drawing.geometry.labelPoint();
            var tie = LabelRequest.tie(paint.letters().text(), at.x, at.y);
            drawing.scene.labels.add(
                    new LabelRequest(feature, paint, anchor, drawing.opacity(), tie));
        }
    }

    /// Null when the feature is too far away to have its label in the picture.
    private static @Nullable LabelAnchor anchor(
            FeatureDrawing drawing, TextPaint paint, SimpleFeature feature, FontLibrary fonts) {
        var own = paint.plan().placement();
        var placement = own == null ? natural(drawing.geometry.kind()) : own;
        return switch (placement) {
            case AROUND ->
                    paint.plan().leader() == LabelPlan.Leader.SEVERAL
                            ? several(drawing, paint.letters(), fonts)
                            : around(drawing);
            case INSIDE -> inside(drawing, paint, own != null);
            case CIRCLE -> circle(drawing);
            case GROUND -> new LabelAnchor.Ground(points(drawing), TextPaint.ground(feature));
            case ALONG -> along(drawing, paint.plan().clearance());
            case FRAME_TOP -> edge(drawing, Side.TOP);
            case FRAME_LEFT -> edge(drawing, Side.LEFT);
        };
    }

    private static Placement natural(ProjectedGeometry.Kind kind) {
        return switch (kind) {
            case POINT -> Placement.AROUND;
            case LINE -> Placement.ALONG;
            case AREA -> Placement.INSIDE;
        };
    }

    private static LabelAnchor.@Nullable Around around(FeatureDrawing drawing) {
        var frame = drawing.frame;
        var at = drawing.geometry.labelPoint();
        var x = frame.x(at.x);
        var y = frame.y(at.y);
        return frame.labelArea().contains(x, y)
                ? new LabelAnchor.Around(x, y, drawing.symbolRadius, drawing.dot)
                : null;
    }

    private static LabelAnchor.@Nullable Several several(
            FeatureDrawing drawing, Lettering letters, FontLibrary fonts) {
        var places =
                points(drawing).stream()
                        .filter(at -> drawing.frame.labelArea().contains(at.getX(), at.getY()))
                        .map(
                                at ->
                                        new LabelAnchor.Around(
                                                at.getX(),
                                                at.getY(),
                                                drawing.symbolRadius,
                                                drawing.dot))
                        .toList();
        if (places.isEmpty()) {
            return null;
        }
        var look = letters.look().wrapped(Math.max(LEAST_WRAPPED, NARROW * letters.width()));
        var text = WIDE_COMMA.matcher(letters.text()).replaceAll("$0\n");
        return new LabelAnchor.Several(places, fonts.typesetter().set(text, look));
    }

    /// @param always true when the label goes beside the area when it does not fit into it
    private static LabelAnchor.@Nullable Inside inside(
            FeatureDrawing drawing, TextPaint paint, boolean always) {
        var frame = drawing.frame;
        if (!frame.meets(drawing.geometry.bounds(), frame.labelArea())) {
            return null;
        }
        var middles =
                AreaRoom.middles(drawing.geometry, frame, paint.letters(), paint.plan().share());
        return new LabelAnchor.Inside(middles, always ? around(drawing) : null);
    }

    private static LabelAnchor.@Nullable Along along(FeatureDrawing drawing, double clearance) {
        var runs = drawing.runs(drawing.frame.labelArea());
        return runs.isEmpty() ? null : new LabelAnchor.Along(runs, clearance);
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
