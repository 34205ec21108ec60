package org.amnok.domain.field;

import org.amnok.domain.field.SightingField.In;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;

/// Tables and columns of a project in words that people know.
public final class RecordWords {
    private static final int LONGEST = 80;

    private RecordWords() {}

    /// What the records of a table are: "sighting", "source of a sighting".
    public static String kind(String layer) {
        return Messages.find("records." + layer).orElseGet(() -> layer.replace('_', ' '));
    }

    /// What a column tells: "place", "how it was located".
    public static String field(String column) {
        return Messages.find("records.column_" + column)
                .or(
                        () ->
                                FieldCatalogue.ALL.stream()
                                        .filter(field -> field.column().equals(column))
                                        .map(field -> field.label(In.HISTORY))
                                        .findFirst())
                .orElseGet(() -> column.replace('_', ' '));
    }

    /// A value on one short line; "nothing" when it is empty.
    public static String value(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return Messages.text("records.nothing");
        }
        var cut = ShortText.of(line, LONGEST);
        return cut.matches("[a-z]+(_[a-z]+)+") ? cut.replace('_', ' ') : cut;
    }
}
