package org.amnok.ui.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Family;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.compose.BreakFinder;
import org.amnok.map.compose.StyleChoices.Aspect;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.Breaks;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.SymbolAppearance;

/// Makes classes from what a layer holds, with colours that can be distinguished. Looks at every
/// feature: not for the FX thread.
///
/// @param source gives all values of an attribute
record ClassMaker(StyleSubject subject, Function<Attribute, List<Object>> source) {
    private static final int MOST_VALUES = 20;
    private static final double SMALLEST = 0.75;
    private static final double GROWTH = 1.25;

    /// One class for each value: all values of a fixed list, else the most frequent ones.
    Classing byValue(Attribute attribute) {
        var values = attribute.values().isEmpty() ? frequent(attribute) : attribute.values();
        var classes = new ArrayList<Classing.ValueClass>();
        for (var value : values) {
            classes.add(
                    new Classing.ValueClass(
                            value, SymbolAppearance.of(colour(attribute, value, classes.size()))));
        }
        return new Classing.ByValue(attribute.name(), classes, SymbolAppearance.DESIGNED);
    }

    private List<String> frequent(Attribute attribute) {
        var counts = new LinkedHashMap<String, Integer>();
        values(attribute).forEach(v -> counts.merge(v.toString(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_VALUES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Families keep their own colours; other values take them in turn.
    private static Colour colour(Attribute attribute, String value, int number) {
        var own =
                Stream.of(Family.values())
                        .filter(f -> attribute.name().equals("family") && f.code().equals(value))
                        .findFirst();
        var family = own.orElse(Family.values()[number % Family.values().length]);
        return new Colour(ThemeColour.of(family).rgb(Theme.LIGHT));
    }

    /// Classes of a number, from pale and small to dark and large.
    Classing graded(Attribute attribute, Breaks method, int classes) {
        var numbers =
                values(attribute).stream()
                        .filter(Number.class::isInstance)
                        .mapToDouble(v -> ((Number) v).doubleValue());
        var limits = BreakFinder.limits(method, numbers, classes);
        var grades = new ArrayList<Classing.Grade>();
        for (int i = 0; i + 1 < limits.size(); i++) {
            var share = limits.size() == 2 ? 1 : i / (limits.size() - 2.0);
            grades.add(new Classing.Grade(limits.get(i), limits.get(i + 1), look(share)));
        }
        return new Classing.Graded(attribute.name(), method, grades, SymbolAppearance.DESIGNED);
    }

    private SymbolAppearance look(double share) {
        var pale = new Colour(ThemeColour.SEL.rgb(Theme.LIGHT));
        var colour = pale.towards(new Colour(ThemeColour.UNC.rgb(Theme.LIGHT)), share);
        return subject.choices().has(Aspect.SYMBOL)
                ? new SymbolAppearance("mark-circle", colour, SMALLEST + GROWTH * share)
                : SymbolAppearance.of(colour);
    }

    private List<Object> values(Attribute attribute) {
        return source.apply(attribute);
    }
}
