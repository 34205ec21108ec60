package org.amnok.exchange.reading;

import java.util.List;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.table.SightingColumn;

/// Columns that hold one of a few words. In a file from elsewhere a column of such a name may hold
/// words of its own: they are told one by one, and each may be said to mean one of ours.
public final class Vocabulary {
    /// Columns that are not read where no word of them is known: then they are others' columns.
    /// What protects people is not among them: a privacy level that is not known rejects its row.
    static final List<SightingColumn> COLUMNS =
            SightingColumn.values().stream().filter(column -> column.words() != null).toList();

    private Vocabulary() {}

    /// True for a column that may hold one of a few words only.
    public static boolean isOf(SightingColumn column) {
        return COLUMNS.contains(column);
    }

    /// The words that a column may hold, as files of ours have them; empty for one that may hold
    /// any.
    public static List<String> codes(SightingColumn column) {
        var words = column.words();
        return words == null ? List.of() : words.codes();
    }

    /// What the value of a code is called, in the language of the window.
    public static String words(SightingColumn column, String code) {
        var words = column.words();
        return words == null ? code : words.words(code);
    }

    /// True for a word that is read in a column of the vocabulary.
    static boolean isKnown(SightingColumn column, String word) {
        var words = column.words();
        return column == SightingColumn.KIND
                ? KindWords.read(word).isPresent()
                : words != null && words.read(word) != null;
    }
}
