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
    /// No two classes have one colour: where there are more values, the last colour is that of all
    /// others.
    private static final int COLOURS = Family.values().length;

    private static final double SMALLEST = 0.75;
    private static final double GROWTH = 1.25;

    /// One class for each value while each has a colour of its own: all values of a fixed list,
    /// else those that there are. Of more values the most frequent ones, and one class of all
    /// others.
    Classing byValue(Attribute attribute) {
        var values = attribute.values().isEmpty() ? frequent(attribute) : attribute.values();
        var isWhole = values.size() <= COLOURS;
        var classed = isWhole ? values : mostFrequent(attribute);
        var classes = new ArrayList<Classing.ValueClass>();
        for (var value : classed) {
            classes.add(
                    new Classing.ValueClass(
                            value, SymbolAppearance.of(colour(attribute, value, classes.size()))));
        }
        var others =
                isWhole
                        ? SymbolAppearance.DESIGNED
                        : SymbolAppearance.of(colour(attribute, "", COLOURS - 1));
        return new Classing.ByValue(attribute.name(), classes, others);
    }

    /// Those of a fixed list that there are none of come last.
    private List<String> mostFrequent(Attribute attribute) {
        return Stream.concat(frequent(attribute).stream(), attribute.values().stream())
                .distinct()
                .limit(COLOURS - 1)
                .toList();
    }

    private List<String> frequent(Attribute attribute) {
        var counts = new LinkedHashMap<String, Integer>();
        source.apply(attribute).forEach(v -> counts.merge(v.toString(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Families keep their own colours; other values take them in turn.
    private static Colour colour(Attribute attribute, String value, int number) {
        var own =
                Stream.of(Family.values())
                        .filter(f -> attribute.name().equals("family") && f.code().equals(value))
                        .findFirst();
        var family = own.orElse(Family.values()[number]);
        return new Colour(ThemeColour.of(family).rgb(Theme.LIGHT));
    }

    /// Classes of a number, from pale and small to dark and large.
    Classing graded(Attribute attribute, Breaks method, int classes) {
        var numbers =
                source.apply(attribute).stream()
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
}
