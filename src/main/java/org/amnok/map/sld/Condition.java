package org.amnok.map.sld;

import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.geotools.filter.FilterFactoryImpl;

/// Which rows of a table a rule is for, in terms that filters and QGIS expressions share.
sealed interface Condition {
    /// Of all.
    record Always() implements Condition {}

    /// A column is one of some values.
    ///
    /// @param values words, or numbers as words
    record OneOf(String column, List<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// A number lies in a range.
    ///
    /// @param closed whether the upper end is included
    record Within(String column, double from, double to, boolean closed) implements Condition {}

    record IsNull(String column) implements Condition {}

    record Contains(String column, String text) implements Condition {}

    record Not(Condition of) implements Condition {}

    record All(List<Condition> of) implements Condition {}

    record Any(List<Condition> of) implements Condition {}

    static Condition is(String column, String... values) {
        return new OneOf(column, List.of(values));
    }

    /// What a condition does not take, rows without a value included: with SQL's logic a bare "not"
    /// would drop those.
    static Condition isNot(String column, List<String> values) {
        return any(new IsNull(column), new Not(new OneOf(column, values)));
    }

    static Condition any(Condition... of) {
        return new Any(List.of(of));
    }

    /// All of some; [Always] is left out.
    static Condition all(Condition... of) {
        var needed = Stream.of(of).filter(c -> !(c instanceof Always)).toList();
        return needed.isEmpty()
                ? new Always()
                : needed.size() == 1 ? needed.getFirst() : new All(needed);
    }

    /// The condition in GeoTools.
    default Filter filter() {
        var filters = new FilterFactoryImpl();
        return switch (this) {
            case Always _ -> Filter.INCLUDE;
            case OneOf(var column, var values) -> {
                var each =
                        values.stream()
                                .<Filter>map(
                                        value ->
                                                filters.equals(
                                                        filters.property(column),
                                                        filters.literal(value)))
                                .toList();
                yield each.size() == 1 ? each.getFirst() : filters.or(each);
            }
            case Within(var column, var from, var to, var closed) -> {
                var number = filters.property(column);
                var end = filters.literal(to);
                yield filters.and(
                        filters.greaterOrEqual(number, filters.literal(from)),
                        closed ? filters.lessOrEqual(number, end) : filters.less(number, end));
            }
            case IsNull(var column) -> filters.isNull(filters.property(column));
            case Contains(var column, var text) ->
                    filters.like(filters.property(column), "%" + text + "%", "%", "_", "\\");
            case Not(var of) -> filters.not(of.filter());
            case All(var of) -> filters.and(of.stream().map(Condition::filter).toList());
            case Any(var of) -> filters.or(of.stream().map(Condition::filter).toList());
        };
    }
}
