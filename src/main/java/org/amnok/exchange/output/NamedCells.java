package org.amnok.exchange.output;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.exchange.table.ReleasedColumn;

/// What is said of a sighting, each value behind the name of its column. The geometry says where.
///
/// @param text takes it
/// @param names what comes before the value of each column; nothing for one that is not told
/// @param escapes of texts
/// @param quote on both sides of what is no number
/// @param end behind each value
record NamedCells(ByteText text, byte[][] names, Escapes escapes, byte[] quote, byte[] end)
        implements CellSink {
    /// @param name what comes before a value; empty for a column that is not told
    static NamedCells to(
            ByteText text,
            Function<ReleasedColumn, String> name,
            Escapes escapes,
            String quote,
            String end) {
        var names = ReleasedColumn.values().stream().map(name).map(ByteText::ascii);
        return new NamedCells(
                text,
                names.toArray(byte[][]::new),
                escapes,
                ByteText.ascii(quote),
                ByteText.ascii(end));
    }

    private void begin(ReleasedColumn column) {
        text.put(names[column.ordinal()]);
    }

    private void beginQuoted(ReleasedColumn column) {
        begin(column);
        text.put(quote);
    }

    private void endQuoted() {
        text.put(quote);
        text.put(end);
    }

    @Override
    public void uuid(UUID value) {
        beginQuoted(ReleasedColumn.UUID);
        text.uuid(value);
        endQuoted();
    }

    @Override
    public void text(ReleasedColumn column, String words) {
        beginQuoted(column);
        text.text(words, escapes);
        endQuoted();
    }

    @Override
    public void code(ReleasedColumn column, String word) {
        if (names[column.ordinal()].length > 0) {
            beginQuoted(column);
            text.put(word);
            endQuoted();
        }
    }

    @Override
    public void whole(ReleasedColumn column, int value) {
        begin(column);
        text.whole(value);
        text.put(end);
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        begin(column);
        text.decimal(value);
        text.put(end);
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        beginQuoted(column);
        text.day(day);
        endQuoted();
    }
}
