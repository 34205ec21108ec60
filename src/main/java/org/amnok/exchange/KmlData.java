package org.amnok.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.amnok.release.ReleasedSighting;

/// What is told of a sighting as extended data of KML.
///
/// @param text takes it
record KmlData(ByteText text) implements CellSink {
    private static final byte[][] NAMES = names();

    private static byte[][] names() {
        var names = new byte[ReleasedColumn.values().length][];
        for (var column : ReleasedColumn.values()) {
            names[column.ordinal()] =
                    ByteText.ascii("<Data name=\"" + column.code() + "\"><value>");
        }
        return names;
    }

    /// What balloons show whether it is known or not: they have no words of their own for what is
    /// missing.
    void balloon(ReleasedSighting sighting) {
        var dates = sighting.dates();
        text.put("<Data name=\"seen\"><value>");
        if (dates == null) {
            text.put("date not known");
        } else {
            text.day(dates.earliest());
            text.put(" to ");
            text.day(dates.latest());
        }
        end();
        text.put("<Data name=\"precision\"><value>");
        var metres = sighting.uncertaintyMetres();
        if (metres != null) {
            text.put("within ");
            text.whole(Math.round(metres));
            text.put(" m");
        } else {
            text.put("not known");
        }
        end();
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
        begin(column);
        text.put(word);
        end();
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
    public void degrees(ReleasedColumn column, double value, int digits) {
        begin(column);
        text.decimal(value, digits);
        end();
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        begin(column);
        text.day(day);
        end();
    }
}
