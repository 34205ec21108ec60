package org.amnok.workspace.incoming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.reading.OrdersFound;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.jspecify.annotations.Nullable;

/// The orders that were found in the tables of one file. They are looked for once, and again only
/// when a change of meanings touches a column that they depend on.
final class ValueSurveys {
    /// At most this many rows are examined before the first rows are shown.
    private static final int FIRST_LOOK = 20_000;

    private final Map<Question, OrdersFound> answers = new ConcurrentHashMap<>();

    private record Question(
            RecordTable table,
            Map<SightingColumn, Integer> places,
            ValueOrders orders,
            Map<SightingColumn, Map<String, String>> words) {
        static Question of(ImportPlan.Part part) {
            var places =
                    part.mapping().places().entrySet().stream()
                            .filter(entry -> OrdersFound.COLUMNS.contains(entry.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Question(
                    part.table(),
                    places,
                    part.mapping().orders(),
                    part.mapping().choices().words());
        }
    }

    /// By the rows that may be looked at while a person waits, unless all were before.
    OrdersFound quickly(ImportPlan.Part part, SightingReading reading) {
        var known = answers.get(Question.of(part));
        if (known != null) {
            reading.use(known);
            return known;
        }
        var left = new int[] {FIRST_LOOK};
        var found = reading.survey(row -> --left[0] > 0);
        keep(part, found);
        return found;
    }

    /// By all rows.
    ///
    /// @param each runs after each row; an exception of it ends the survey
    void wholly(ImportPlan.Part part, SightingReading reading, Runnable each) {
        @Nullable OrdersFound known = answers.get(Question.of(part));
        if (known != null) {
            reading.use(known);
        } else {
            keep(part, anew(reading, each));
        }
    }

    /// By all rows, whatever was found before.
    static OrdersFound anew(SightingReading reading, Runnable each) {
        return reading.survey(
                row -> {
                    each.run();
                    return true;
                });
    }

    private void keep(ImportPlan.Part part, OrdersFound found) {
        if (found.isWhole()) {
            answers.put(Question.of(part), found);
        }
    }
}
