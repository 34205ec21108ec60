package org.amnok.exchange;

import java.util.List;
import java.util.Set;
import org.amnok.domain.Problem;

/// What was found of the orders in which a table writes its values.
///
/// @param orders chosen by a person, or else found
/// @param hasPairs true when there are cells of two plain numbers
/// @param hasDays true when there are dates like 5/11/2025
/// @param isWhole false when not all rows were looked at that might have told more
/// @param warnings what a person should know of it
public record OrdersFound(
        ValueOrders orders,
        boolean hasPairs,
        boolean hasDays,
        boolean isWhole,
        List<Problem> warnings) {
    /// Before anything was looked at.
    public static final OrdersFound NOTHING =
            new OrdersFound(ValueOrders.FOUND_OUT, false, false, true, List.of());

    /// What is found depends on the values of these alone.
    public static final Set<SightingColumn> COLUMNS =
            Set.of(
                    SightingColumn.COORDINATE,
                    SightingColumn.DATE,
                    SightingColumn.DATE_START,
                    SightingColumn.DATE_END,
                    SightingColumn.PUBLISHED);

    public OrdersFound {
        warnings = List.copyOf(warnings);
    }
}
