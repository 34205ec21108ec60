package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amnok.map.LayerId;
import org.amnok.map.compose.LayerFilter;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;

/// What the symbols of a style of others mean: its rules that have a title.
public final class OpenedLegend {
    /// Shapes that are symbols of the program, too; a circle stands for all others.
    private static final Set<String> SHAPES =
            Set.of("circle", "square", "diamond", "triangle", "hexagon", "star");

    private OpenedLegend() {}

    /// @param symbol of the program, as like the drawn one as there is
    /// @param takes true of what is drawn by the rule
    public record Line(String title, String symbol, Predicate<Facts> takes) {}

    /// The rules of points for a scale, in their order. What an else-rule draws no other rule does.
    public static List<Line> of(FileStyle style, LayerId layer, double scaleDenominator) {
        var lines = new ArrayList<Line>();
        for (var pass : style.style().featureTypeStyles()) {
            var taken = new ArrayList<Predicate<Facts>>();
            for (var rule : pass.rules()) {
                var symbol = symbol(rule);
                if (symbol.isEmpty() || !Symbology.isFor(rule, scaleDenominator)) {
                    continue;
                }
                var takes = takes(rule, layer, List.copyOf(taken));
                taken.add(takes);
                if (!rule.getName().isBlank()) {
                    lines.add(new Line(rule.getName(), symbol.get(), takes));
                }
            }
        }
        return lines;
    }

    private static Predicate<Facts> takes(Rule rule, LayerId layer, List<Predicate<Facts>> before) {
        if (rule.isElseFilter()) {
            return facts -> before.stream().noneMatch(other -> other.test(facts));
        }
        if (rule.getFilter() == null) {
            return facts -> true;
        }
        return LayerFilter.of(StyleChoices.of(layer).attributes(), rule.getFilter())::accepts;
    }

    private static Optional<String> symbol(Rule rule) {
        return rule.symbolizers().stream()
                .filter(PointSymbolizer.class::isInstance)
                .map(each -> ((PointSymbolizer) each).getGraphic().graphicalSymbols())
                .filter(all -> !all.isEmpty())
                .map(all -> all.getFirst() instanceof Mark mark ? symbol(mark) : "mark-circle")
                .findFirst();
    }

    private static String symbol(Mark mark) {
        var name = words(mark.getWellKnownName());
        if (name.startsWith("symbol:")) {
            return name.substring("symbol:".length());
        }
        var fill = mark.getFill();
        var colour = fill == null ? "" : words(fill.getColor());
        return "mark-"
                + (SHAPES.contains(name) ? name : "circle")
                + Colour.parse(colour).map(Colour::hex).orElse("");
    }

    private static String words(Object expression) {
        return expression instanceof Literal literal ? String.valueOf(literal.getValue()) : "";
    }
}
