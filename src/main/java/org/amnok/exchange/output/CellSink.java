package org.amnok.exchange.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;

/// Takes what is reported one released sighting, column by column in their order. What is not told
/// is passed over.
interface CellSink {
    void uuid(UUID value) throws IOException;

    /// @param words not empty
    void text(ReleasedColumn column, String words) throws IOException;

    /// Words of the program itself: no formula, nothing to be escaped.
    default void code(ReleasedColumn column, String word) throws IOException {
        text(column, word);
    }

    void whole(ReleasedColumn column, int value) throws IOException;

    void decimal(ReleasedColumn column, double value) throws IOException;

    /// Nothing where the shape says it already.
    ///
    /// @param digits after the point
    default void degrees(ReleasedColumn column, double value, int digits) throws IOException {}

    void day(ReleasedColumn column, LocalDate day) throws IOException;
}
