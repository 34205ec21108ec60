package org.amnok.render.symbol;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.amnok.render.style.StyleProblem;
import org.amnok.render.style.StyleReader;
import org.amnok.render.symbol.StrokePaint.RepeatedGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/// Turns strokes into values for one feature. Thread-safe.
record StrokeResolver(GraphicResolver graphics) {
    private static final int DEFAULT_COLOUR = 0x000000;

    /// Null when there is no stroke.
    @Nullable StrokePaint stroke(@Nullable Stroke stroke, StyleReader reader) {
        if (stroke == null) {
            return null;
        }
        if (stroke.getGraphicFill() != null) {
            throw StyleProblem.of("render.stroke_of_graphic");
        }
        var dashes = dashes(stroke, reader);
        var offset = reader.number("dash offset", stroke.getDashOffset(), 0);
        return new StrokePaint(
                reader.colour(stroke.getColor(), stroke.getOpacity(), DEFAULT_COLOUR),
                reader.length("width", stroke.getWidth(), 1),
                cap(reader.text(stroke.getLineCap())),
                join(reader.text(stroke.getLineJoin())),
                dashes,
                offset,
                repeated(stroke.getGraphicStroke(), dashes, offset, reader));
    }

    private static List<Double> dashes(Stroke stroke, StyleReader reader) {
        var expressions = stroke.dashArray();
        if (expressions == null || expressions.isEmpty()) {
            return List.of();
        }
        var dashes = new ArrayList<Double>();
        for (var expression : expressions) {
            for (var dash : reader.text(expression).strip().split("[\\s,]+")) {
                dashes.add(reader.dash(dash));
            }
        }
        return dashes.stream().allMatch(d -> d == 0) ? List.of() : dashes;
    }

    private static int cap(String name) {
        return switch (name) {
            case "", "butt" -> BasicStroke.CAP_BUTT;
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> throw StyleProblem.of("render.unknown_cap", name);
        };
    }

    private static int join(String name) {
        return switch (name) {
            case "", "miter", "mitre" -> BasicStroke.JOIN_MITER;
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> throw StyleProblem.of("render.unknown_join", name);
        };
    }

    /// With dashes the graphic stands in the middle of each first dash, as in GeoTools.
    private @Nullable RepeatedGraphic repeated(
            @Nullable Graphic graphic, List<Double> dashes, double offset, StyleReader reader) {
        if (graphic == null) {
            return null;
        }
        var paint = graphics.graphic(graphic, reader);
        var width = paint.size() * paint.symbol().aspect();
        if (!dashes.isEmpty()) {
            var period = dashes.stream().mapToDouble(Double::doubleValue).sum();
            return new RepeatedGraphic(paint, period, dashes.getFirst() / 2 - offset);
        }
        var period = width + reader.number("gap", graphic.getGap(), 0);
        var start = reader.number("initial gap", graphic.getInitialGap(), 0);
        if (!(period > 0)) {
            throw StyleProblem.of("render.no_gap");
        }
        return new RepeatedGraphic(paint, period, start + width / 2);
    }
}
