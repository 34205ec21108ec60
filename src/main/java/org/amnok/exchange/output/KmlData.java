package org.amnok.exchange.output;

import java.time.LocalDate;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;

/// What is said of a sighting as extended data of KML. The geometry says where, and the file as a
/// whole what each level means.
///
/// @param text takes it
record KmlData(ByteText text) implements CellSink {
    private static final byte[][] NAMES = names();

    private static byte[][] names() {
        var names = new byte[ReleasedColumn.values().size()][];
        for (var column : ReleasedColumn.values()) {
            names[column.ordinal()] =
                    ByteText.ascii("<Data name=\"" + column.code() + "\"><value>");
        }
        return names;
    }

    private void begin(ReleasedColumn column) {
        text.put(NAMES[column.ordinal()]);
    }

    private void end() {
        text.put("</value></Data>");
    }

    @Override
    public void uuid(UUID value) {
        begin(ReleasedColumn.UUID);
        text.uuid(value);
        end();
    }

    @Override
    public void text(ReleasedColumn column, String words) {
        begin(column);
        text.text(words, Escapes.XML);
        end();
    }

    @Override
    public void code(ReleasedColumn column, String word) {
        if (column != ReleasedColumn.DATA_GENERALIZATIONS
                && column != ReleasedColumn.INFORMATION_WITHHELD) {
            begin(column);
            text.put(word);
            end();
        }
    }

    @Override
    public void whole(ReleasedColumn column, int value) {
        begin(column);
        text.whole(value);
        end();
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        begin(column);
        text.decimal(value);
        end();
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        begin(column);
        text.day(day);
        end();
    }
}
