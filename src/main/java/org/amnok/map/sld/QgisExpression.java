package org.amnok.map.sld;

import java.util.List;
import java.util.stream.Collectors;

/// Conditions in QGIS's expression language.
final class QgisExpression {
    private QgisExpression() {}

    /// Empty for all rows.
    static String of(Condition condition) {
        return switch (condition) {
            case Condition.Always _ -> "";
            case Condition.OneOf one ->
                    column(one.column())
                            + " IN ("
                            + one.values().stream()
                                    .map(QgisExpression::quoted)
                                    .collect(Collectors.joining(", "))
                            + ")";
            case Condition.Within within ->
                    column(within.column())
                            + " >= "
                            + within.from()
                            + " AND "
                            + column(within.column())
                            + (within.closed() ? " <= " : " < ")
                            + within.to();
            case Condition.IsNull(var name) -> column(name) + " IS NULL";
            case Condition.Contains(var name, var text) ->
                    column(name) + " LIKE " + quoted("%" + text + "%");
            case Condition.Not(var of) -> "NOT (" + of(of) + ")";
            case Condition.All(var of) -> joined(of, " AND ");
            case Condition.Any(var of) -> joined(of, " OR ");
        };
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(c -> "(" + of(c) + ")").collect(Collectors.joining(word));
    }

    static String column(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
