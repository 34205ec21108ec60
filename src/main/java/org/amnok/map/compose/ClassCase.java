package org.amnok.map.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;
import org.jspecify.annotations.Nullable;

/// A class of a layer as a filter on its attributes.
///
/// @param title in English; empty where all features are of one class
/// @param filter null for all features
public record ClassCase(String title, @Nullable Filter filter, SymbolAppearance look) {
    private static final FilterFactory FILTERS = new FilterFactoryImpl();

    /// Cases that exclude each other and together take every feature.
    ///
    /// @param value what features have as the value of a class
    public static List<ClassCase> of(Classing classing, Function<String, Object> value) {
        return switch (classing) {
            case Classing.One(var look) -> List.of(new ClassCase("", null, look));
            case Classing.ByValue values -> byValue(values, value);
            case Classing.Graded graded -> graded(graded);
        };
    }

    private static List<ClassCase> byValue(
            Classing.ByValue values, Function<String, Object> value) {
        var cases = new ArrayList<ClassCase>();
        var attribute = FILTERS.property(values.attribute());
        for (var each : values.classes()) {
            var is = FILTERS.equals(attribute, FILTERS.literal(value.apply(each.value())));
            cases.add(new ClassCase(each.value(), is, each.look()));
        }
        var title = Messages.english("common.others");
        cases.add(new ClassCase(title, others(attribute, cases), values.others()));
        return cases;
    }

    private static List<ClassCase> graded(Classing.Graded graded) {
        var cases = new ArrayList<ClassCase>();
        var attribute = FILTERS.property(graded.attribute());
        for (var each : graded.grades()) {
            var to = FILTERS.literal(each.to());
            var in =
                    FILTERS.and(
                            FILTERS.greaterOrEqual(attribute, FILTERS.literal(each.from())),
                            graded.isLast(each)
                                    ? FILTERS.lessOrEqual(attribute, to)
                                    : FILTERS.less(attribute, to));
            cases.add(new ClassCase(ClassTitles.grade(graded, each), in, each.look()));
        }
        var title = Messages.english("common.not_known");
        cases.add(new ClassCase(title, others(attribute, cases), graded.unknown()));
        return cases;
    }

    /// What is in no class: with the logic of SQL a bare "not" would drop what has no value.
    private static @Nullable Filter others(Expression attribute, List<ClassCase> named) {
        var taken = named.stream().map(ClassCase::filter).toList();
        return taken.isEmpty()
                ? null
                : FILTERS.or(FILTERS.isNull(attribute), FILTERS.not(FILTERS.or(taken)));
    }
}
