package org.amnok.render.symbol;

import java.util.List;
import java.util.Map;
import org.amnok.domain.IdentityKey;
import org.amnok.domain.LruCache;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.map.symbology.LineOption;
import org.amnok.render.style.StyleProblem;
import org.amnok.render.style.StyleReader;
import org.amnok.render.style.StyleValues;
import org.amnok.render.style.Uom;
import org.amnok.words.Messages;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Turns symbolizers into values for one feature. Thread-safe.
public final class StyleResolver {
    /// Passes of styles at some scales: of the base map, of street maps, of what a person tries
    /// out.
    private static final int STYLES = 512;

    private static final double DOT_IN_LINE_WIDTHS = 4;

    private final GraphicResolver graphics;
    private final StrokeResolver strokes;
    private final LruCache<RulesKey, RuleSet> rules = new LruCache<>(STYLES);

    private record RulesKey(IdentityKey pass, List<IdentityKey> rules) {}

    StyleResolver(GraphicResolver graphics) {
        this.graphics = graphics;
        strokes = new StrokeResolver(graphics);
    }

    /// The rules of a pass that are for a scale; the same again for the same ones, so that what
    /// they paint alike for all features is found out once.
    public RuleSet rules(FeatureTypeStyle pass, double scaleDenominator) {
        var key = new RulesKey(new IdentityKey(pass), RuleSet.at(pass, scaleDenominator));
        return rules.get(key, () -> new RuleSet(pass, scaleDenominator, this));
    }

    /// Never fails: what cannot be drawn is a [FeaturePaint.None] with the reason.
    FeaturePaint resolve(Symbolizer symbolizer, StyleReader reader) {
        try {
            return paint(symbolizer, reader);
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
            default -> throw StyleProblem.of("render.unknown_part", name(symbolizer));
        };
    }

    private static String name(Symbolizer symbolizer) {
        return symbolizer.getClass().getSimpleName().replace("Impl", "");
    }

    private FeaturePaint line(LineSymbolizer line, StyleReader reader) {
        var stroke = strokes.stroke(line.getStroke(), reader);
        if (stroke == null) {
            return new FeaturePaint.None(Messages.text("render.line_without_stroke"));
        }
        var options = line.getOptions();
        return new LinePaint(
                Uom.of(line),
                stroke,
                reader.number("offset", line.getPerpendicularOffset(), 0),
                has(line, LineOption.START_DOT),
                has(line, LineOption.END_DOT),
                number(options, LineOption.DOT_SIZE, DOT_IN_LINE_WIDTHS * stroke.width()),
                barrier(line));
    }

    private static LinePaint.@Nullable Barrier barrier(LineSymbolizer line) {
        var width = number(line.getOptions(), LabelOption.BARRIER_WIDTH, 0);
        return width > 0 ? new LinePaint.Barrier(width, keep(line)) : null;
    }

    private static LinePaint.Keep keep(LineSymbolizer line) {
        if (has(line, LabelOption.IS_STREET)) {
            return has(line, LabelOption.IS_MAIN) ? LinePaint.Keep.NAMES : LinePaint.Keep.COUNTRIES;
        }
        if (has(line, LabelOption.IS_FAINT)) {
            return LinePaint.Keep.FAINT;
        }
        return has(line, LabelOption.IS_CROSSABLE) ? LinePaint.Keep.CROSSABLE : LinePaint.Keep.OFF;
    }

    static double number(Map<String, String> options, String name, double otherwise) {
        var text = options.get(name);
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw StyleProblem.of("render.no_number", name, text);
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
                        : reader.colour(
                                fill.getColor(), fill.getOpacity(), StyleValues.DEFAULT_FILL),
                pattern(area, fill, reader),
                stroke == null ? null : new AreaPaint.Outline(stroke, offset),
                ground == null ? null : reader.attribute(ground),
                surface(area));
    }

    private static @Nullable Surface surface(PolygonSymbolizer area) {
        var name = area.getOptions().get(LabelOption.SURFACE);
        for (var surface : Surface.values()) {
            if (surface.name().equals(name)) {
                return surface;
            }
        }
        return null;
    }

    private AreaPaint.@Nullable Pattern pattern(
            PolygonSymbolizer area, @Nullable Fill fill, StyleReader reader) {
        if (fill == null || fill.getGraphicFill() == null) {
            return null;
        }
        var graphic = graphics.graphic(fill.getGraphicFill(), reader);
        var faded = graphic.faded(reader.opacity(fill.getOpacity()));
        return PatternMargin.of(area.getOptions()).around(faded);
    }

    private FeaturePaint point(PointSymbolizer point, StyleReader reader) {
        if (point.getGraphic() == null) {
            return new FeaturePaint.None(Messages.text("render.point_without_graphic"));
        }
        return new PointPaint(
                Uom.of(point),
                graphics.graphic(point.getGraphic(), reader),
                has(point, LabelOption.IS_OBSTACLE),
                has(point, LabelOption.WITH_LABEL),
                has(point, LabelOption.IS_WHOLE));
    }

    private static boolean has(Symbolizer symbolizer, String option) {
        return "true".equals(symbolizer.getOptions().get(option));
    }

    /// Room around each graphic of a pattern, after GeoTools' option `graphic-margin`: one number
    /// for all sides, two for top and bottom, left and right, or four for top, right, bottom, left.
    private record PatternMargin(double top, double right, double bottom, double left) {

        static PatternMargin of(Map<String, String> options) {
            var text = options.getOrDefault(PolygonSymbolizer.GRAPHIC_MARGIN_KEY, "0");
            var n = numbers(text);
            return switch (n.length) {
                case 1 -> new PatternMargin(n[0], n[0], n[0], n[0]);
                case 2 -> new PatternMargin(n[0], n[1], n[0], n[1]);
                case 4 -> new PatternMargin(n[0], n[1], n[2], n[3]);
                default -> throw bad(text);
            };
        }

        private static double[] numbers(String text) {
            var parts = text.strip().split("\\s+");
            var numbers = new double[parts.length];
            for (var i = 0; i < parts.length; i++) {
                try {
                    numbers[i] = Double.parseDouble(parts[i]);
                } catch (NumberFormatException e) {
                    throw bad(text);
                }
                if (!(numbers[i] >= 0 && numbers[i] < 10_000)) {
                    throw bad(text);
                }
            }
            return numbers;
        }

        private static StyleProblem bad(String text) {
            return StyleProblem.of("render.bad_margin", text);
        }

        AreaPaint.Pattern around(GraphicPaint graphic) {
            return new AreaPaint.Pattern(graphic, left + right, top + bottom);
        }
    }
}
