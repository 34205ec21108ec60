package org.amnok.domain.page;

import java.util.List;
import org.amnok.domain.ProblemException;

/// The released sightings of a map, one a row, the oldest first.
///
/// @param columns from the left; at least one
/// @param rows how many at most; how many more there are is said below them
public record TableItem(
        Placement placement, String mapId, List<Column> columns, Grouping grouping, int rows)
        implements PageItem, PageItem.OfMap {
    /// What a row says of a sighting.
    public enum Column {
        SYMBOL,
        TITLE,
        DATE,
        OUTLET,
        COUNT,
        PLACE
    }

    /// What headings part the rows by.
    public enum Grouping {
        NONE,
        /// Those whose place is not known nearer than a town, then those with a nearer place.
        PRECISION,
        MONTH,
        FAMILY
    }

    private static final int MOST_ROWS = 500;

    public TableItem {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > Column.values().length) {
            throw ProblemException.ofTexts(
                    "domain.a_table_has_no_columns_or", "domain.choose_1_to_6");
        }
        if (rows < 1 || rows > MOST_ROWS) {
            throw ProblemException.ofTexts(
                    "domain.a_table_of_rows_cannot_be", "domain.give_1_to_500_rows", rows);
        }
    }

    @Override
    public TableItem with(Placement next) {
        return new TableItem(next, mapId, columns, grouping, rows);
    }
}
