package org.amnok.exchange.table;

import org.amnok.domain.Problem;
import org.amnok.words.Messages;

/// Where a record stands, as a value: it is said in the language of who reads it.
///
/// @param table name of the file, layer or folder
/// @param number of the line or record
/// @param column as the file calls it; empty for the whole record
public record RowPlace(String table, Counted counted, long number, String column) {
    /// Of a whole record.
    public static RowPlace of(RecordTable table, RecordRow record) {
        return new RowPlace(table.name(), table.counted(), record.number(), "");
    }

    /// Of one cell of the record.
    public RowPlace in(String cellColumn) {
        return new RowPlace(table, counted, number, cellColumn);
    }

    /// A problem, found here.
    public Problem found(Problem problem) {
        return problem.at(words());
    }

    /// "rows.csv, line 5, column date", in the language of who reads it.
    public String words() {
        return inColumn(Messages.text("lists.within", table, counted.words(number)));
    }

    /// "rows.csv, column date, line 5, 6, 7": of several records of this table and column.
    ///
    /// @param numbers of the lines or records, already put together
    public String ofSeveral(String numbers) {
        return Messages.text("lists.within", inColumn(table), counted.words(numbers));
    }

    private String inColumn(String words) {
        return column.isEmpty() ? words : words + Messages.text("exchange.column", column);
    }
}
