package org.amnok.exchange.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.SightingColumn;

/// What was found of the orders in which a table writes its values.
///
/// @param orders chosen by a person, or else found
/// @param hasPairs true when there are cells of two plain numbers
/// @param hasDays true when there are dates like 5/11/2025
/// @param isWhole false when not all rows were looked at that might have told more
/// @param unread columns of which no word is known: see [Vocabulary]
/// @param warnings what a person should know of it
public record OrdersFound(
        ValueOrders orders,
        boolean hasPairs,
        boolean hasDays,
        boolean isWhole,
        Set<SightingColumn> unread,
        List<Problem> warnings) {
    /// Before anything was looked at.
    public static final OrdersFound NOTHING =
            new OrdersFound(ValueOrders.FOUND_OUT, false, false, true, Set.of(), List.of());

    /// What is found depends on the values of these alone.
    public static final Set<SightingColumn> COLUMNS =
            Stream.concat(
                            Vocabulary.COLUMNS.stream(),
                            Stream.of(
                                    SightingColumn.COORDINATE,
                                    SightingColumn.DATE,
                                    SightingColumn.DATE_START,
                                    SightingColumn.DATE_END,
                                    SightingColumn.PUBLISHED))
                    .collect(Collectors.toUnmodifiableSet());

    public OrdersFound {
        unread = Set.copyOf(unread);
        warnings = List.copyOf(warnings);
    }
}
