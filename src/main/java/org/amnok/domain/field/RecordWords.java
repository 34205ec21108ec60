package org.amnok.domain.field;

import org.amnok.domain.field.SightingField.In;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;

/// Tables and columns of a project in words that people know.
public final class RecordWords {
    private static final int LONGEST = 80;

    /// Characters shown before a difference.
    private static final int BEFORE = 20;

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

    /// A value on one short line, its codes in words; "nothing" when it is empty.
    ///
    /// @param column of which it is the value
    public static String value(String column, String value) {
        return shortened(inWords(column, value));
    }

    /// A value on one line, its codes in words: "Vehicles parked", "3 trucks"; "nothing" when it is
    /// empty.
    public static String inWords(String column, String value) {
        var words =
                FieldValueWords.find(column, value).orElse(value).strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? Messages.text("records.nothing") : words;
    }

    /// As [#inWords], in words unlike those of another value of the column: as it is recorded,
    /// breaks of lines to be seen, where these words leave out what differs, as the hour of a date.
    public static String inWordsUnlike(String other, String column, String value) {
        var words = inWords(column, value);
        return words.equals(inWords(column, other)) ? value.replaceAll("\\R", "↵") : words;
    }

    /// As [#inWordsUnlike] on one short line, which begins where both differ if that is far inside.
    public static String valueUnlike(String other, String column, String value) {
        var words = inWordsUnlike(other, column, value);
        var others = inWordsUnlike(value, column, other);
        if (!shortened(words).equals(shortened(others))) {
            return shortened(words);
        }
        var alike = 0;
        while (alike < Math.min(words.length(), others.length())
                && words.charAt(alike) == others.charAt(alike)) {
            alike++;
        }
        return shortened(alike <= BEFORE ? words : "…" + words.substring(alike - BEFORE));
    }

    /// What is too long for a line ends with dots.
    public static String shortened(String line) {
        return ShortText.of(line, LONGEST);
    }
}
