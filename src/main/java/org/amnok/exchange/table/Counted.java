package org.amnok.exchange.table;

import org.amnok.words.Messages;

/// How a person finds a record in its file: by its line, its row, or its number among the records.
public enum Counted {
    LINE,
    ROW,
    RECORD;

    /// "line 5", in the language of who reads it.
    public String words(long number) {
        return words(Long.toString(number));
    }

    /// "line 5, 6 and 3 more", in the language of who reads it.
    ///
    /// @param numbers one or several, already put together
    public String words(String numbers) {
        return switch (this) {
            case LINE -> Messages.text("common.line", numbers);
            case ROW -> Messages.text("exchange.row", numbers);
            case RECORD -> Messages.text("exchange.record", numbers);
        };
    }
}
