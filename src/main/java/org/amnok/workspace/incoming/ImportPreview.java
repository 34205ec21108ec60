package org.amnok.workspace.incoming;

import java.util.List;
import org.amnok.exchange.reading.OrdersFound;
import org.amnok.exchange.table.ReadRow;

/// How the first rows of a table read.
///
/// @param rows each with its sighting, or with what is wrong with it
/// @param found in which orders values were taken
public record ImportPreview(List<ReadRow> rows, OrdersFound found) {
    /// Nothing was read.
    public static final ImportPreview NONE = new ImportPreview(List.of(), OrdersFound.NOTHING);

    public ImportPreview {
        rows = List.copyOf(rows);
    }
}
