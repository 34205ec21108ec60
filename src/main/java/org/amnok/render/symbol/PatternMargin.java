package org.amnok.render.symbol;

import java.util.Map;
import org.amnok.render.style.StyleProblem;
import org.amnok.words.Messages;
import org.geotools.api.style.PolygonSymbolizer;

/// Room around each graphic of a pattern, after GeoTools' option `graphic-margin`: one number for
/// all sides, two for top and bottom, left and right, or four for top, right, bottom, left.
record PatternMargin(double top, double right, double bottom, double left) {

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
        return new StyleProblem(Messages.text("render.bad_margin", text));
    }

    AreaPaint.Pattern around(GraphicPaint graphic) {
        return new AreaPaint.Pattern(graphic, left + right, top + bottom);
    }
}
