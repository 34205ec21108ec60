package org.amnok.exchange;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.SightingKind;

/// Columns that hold one of a few words. In a file from elsewhere a column of such a name may hold
/// words of its own: they are told one by one, and each may be said to mean one of ours.
public final class Vocabulary {
    /// Columns that are not read where no word of them is known: then they are others' columns.
    /// What protects people is not among them: a privacy level that is not known rejects its row.
    static final List<SightingColumn> COLUMNS =
            List.of(
                    SightingColumn.KIND,
                    SightingColumn.STATUS,
                    SightingColumn.CONFIDENCE,
                    SightingColumn.RELIABILITY,
                    SightingColumn.CREDIBILITY,
                    SightingColumn.LOCATION_METHOD,
                    SightingColumn.COUNT_CLASS,
                    SightingColumn.COUNT_METHOD);

    private Vocabulary() {}

    /// True for a column that may hold one of a few words only.
    public static boolean isOf(SightingColumn column) {
        return COLUMNS.contains(column);
    }

    /// The words that a column may hold, as files of ours have them; empty for one that may hold
    /// any.
    public static List<String> codes(SightingColumn column) {
        return switch (column) {
            case KIND -> Arrays.stream(SightingKind.values()).map(SightingKind::code).toList();
            case STATUS -> RowSightings.STATUSES.codes();
            case CONFIDENCE -> RowReports.CONFIDENCES.codes();
            case RELIABILITY -> RowSightings.RELIABILITIES.codes();
            case CREDIBILITY -> RowSightings.CREDIBILITIES.codes();
            case LOCATION_METHOD -> RowPlaces.METHODS.codes();
            case COUNT_CLASS -> RowCounts.CLASSES.codes();
            case COUNT_METHOD -> RowCounts.METHODS.codes();
            default -> List.of();
        };
    }

    /// True for a word that is read in a column of the vocabulary.
    static boolean isKnown(SightingColumn column, String word) {
        return column == SightingColumn.KIND
                ? KindWords.read(word).isPresent()
                : codes(column).stream().anyMatch(word::equalsIgnoreCase);
    }
}
