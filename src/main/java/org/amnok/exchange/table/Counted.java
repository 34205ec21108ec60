package org.amnok.exchange.table;

import org.amnok.words.Messages;

/// How a person finds a record in its file: by its line, or by its number among the records.
public enum Counted {
    LINE,
    RECORD;

    /// "line 5", in the language of who reads it.
    public String words(long number) {
        return words(Long.toString(number));
    }

    /// "line 5, 6 and 3 more", in the language of who reads it.
    ///
    /// @param numbers one or several, already put together
    public String words(String numbers) {
        return this == LINE
                ? Messages.text("exchange.line", numbers)
                : Messages.text("exchange.record", numbers);
    }
}
