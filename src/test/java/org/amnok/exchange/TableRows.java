package org.amnok.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;

/// What is in a table that was opened.
final class TableRows {
    private TableRows() {}

    static List<RecordRow> of(RecordTable table) {
        var rows = new ArrayList<RecordRow>();
        table.read(rows::add);
        return rows;
    }

    /// The cells of its first row by the names of their columns.
    static Map<String, String> firstCells(RecordTable table) {
        var row = of(table).getFirst();
        var cells = new TreeMap<String, String>();
        for (var i = 0; i < table.columns().size(); i++) {
            cells.put(table.columns().get(i), row.cells().get(i));
        }
        return cells;
    }
}
