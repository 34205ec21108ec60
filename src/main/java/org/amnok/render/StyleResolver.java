package org.amnok.render;

import java.util.Locale;
import java.util.Map;
import org.amnok.map.LabelOption;
import org.amnok.map.LineOption;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.Fill;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Turns symbolizers into values for one feature. Thread-safe.
final class StyleResolver {
    /// What a fill without a colour has, after Symbology Encoding.
    static final int DEFAULT_FILL = 0x808080;

    private static final double ENDS_IN_LINE_WIDTHS = 4;

    private final GraphicResolver graphics;
    private final StrokeResolver strokes;

    StyleResolver(GraphicResolver graphics) {
        this.graphics = graphics;
        strokes = new StrokeResolver(graphics);
    }

    /// Never fails: what cannot be drawn is a [FeaturePaint.None] with the reason.
    FeaturePaint resolve(Symbolizer symbolizer, StyleReader reader) {
        try {
            var paint = paint(symbolizer, reader);
            var geometry = geometry(symbolizer, reader);
            return geometry == null ? paint : new FeaturePaint.Elsewhere(geometry, paint);
        } catch (StyleProblem e) {
            return new FeaturePaint.None(e.reason());
        }
    }

    private FeaturePaint paint(Symbolizer symbolizer, StyleReader reader) {
        return switch (symbolizer) {
            case LineSymbolizer line -> line(line, reader);
            case PolygonSymbolizer area -> area(area, reader);
            case PointSymbolizer point -> point(point, reader);
            case TextSymbolizer text -> new FeaturePaint.Text(text);
            default -> throw new StyleProblem("unknown " + name(symbolizer));
        };
    }

    private static String name(Symbolizer symbolizer) {
        return symbolizer.getClass().getSimpleName().replace("Impl", "");
    }

    /// The geometry that the symbolizer makes; null for the feature's own.
    private static @Nullable Geometry geometry(Symbolizer symbolizer, StyleReader reader) {
        var expression = symbolizer.getGeometry();
        if (expression == null
                || expression instanceof PropertyName p && p.getPropertyName().isEmpty()) {
            return null;
        }
        if (reader.value(expression) instanceof Geometry geometry) {
            return geometry == reader.feature().getDefaultGeometry() ? null : geometry;
        }
        throw new StyleProblem("“" + expression + "” is not a geometry");
    }

    private FeaturePaint line(LineSymbolizer line, StyleReader reader) {
        var stroke = strokes.stroke(line.getStroke(), reader);
        if (stroke == null) {
            return new FeaturePaint.None("a line symbolizer without a stroke");
        }
        var options = line.getOptions();
        return new LinePaint(
                Uom.of(line),
                stroke,
                reader.number("offset", line.getPerpendicularOffset(), 0),
                end(options.get(LineOption.START)),
                end(options.get(LineOption.END)),
                number(options, LineOption.END_SIZE, ENDS_IN_LINE_WIDTHS * stroke.width()),
                number(options, LabelOption.BARRIER_WIDTH, 0));
    }

    private static LineOption.End end(@Nullable String option) {
        if (option == null) {
            return LineOption.End.NONE;
        }
        for (var end : LineOption.End.values()) {
            if (end.name().equals(option.toUpperCase(Locale.ROOT))) {
                return end;
            }
        }
        throw new StyleProblem("unknown line end “" + option + "”");
    }

    static double number(Map<String, String> options, String name, double otherwise) {
        var text = options.get(name);
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new StyleProblem(name + " “" + text + "” is not a number");
        }
    }

    private FeaturePaint area(PolygonSymbolizer area, StyleReader reader) {
        var fill = area.getFill();
        var stroke = strokes.stroke(area.getStroke(), reader);
        var offset = reader.number("offset", area.getPerpendicularOffset(), 0);
        var ground = area.getOptions().get(LabelOption.GROUND);
        return new AreaPaint(
                Uom.of(area),
                fill == null || fill.getGraphicFill() != null
                        ? null
                        : reader.colour(fill.getColor(), fill.getOpacity(), DEFAULT_FILL),
                pattern(area, fill, reader),
                stroke == null ? null : new AreaPaint.Outline(stroke, offset),
                ground == null ? null : reader.attribute(ground),
                has(area, LabelOption.IS_WATER));
    }

    private AreaPaint.@Nullable Pattern pattern(
            PolygonSymbolizer area, @Nullable Fill fill, StyleReader reader) {
        if (fill == null || fill.getGraphicFill() == null) {
            return null;
        }
        var graphic = graphics.graphic(fill.getGraphicFill(), reader);
        var faded = graphic.faded(reader.share("opacity", fill.getOpacity(), 1));
        return PatternMargin.of(area.getOptions()).around(faded);
    }

    private FeaturePaint point(PointSymbolizer point, StyleReader reader) {
        if (point.getGraphic() == null) {
            return new FeaturePaint.None("a point symbolizer without a graphic");
        }
        return new PointPaint(
                Uom.of(point),
                graphics.graphic(point.getGraphic(), reader),
                has(point, LabelOption.IS_OBSTACLE),
                has(point, LabelOption.WITH_LABEL));
    }

    private static boolean has(Symbolizer symbolizer, String option) {
        return "true".equals(symbolizer.getOptions().get(option));
    }
}
