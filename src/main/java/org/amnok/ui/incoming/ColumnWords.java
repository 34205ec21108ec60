package org.amnok.ui.incoming;

import java.util.Locale;
import org.amnok.exchange.SightingColumn;

/// What columns can mean, for people.
final class ColumnWords {
    private ColumnWords() {}

    /// "Latitude".
    static String of(SightingColumn meaning) {
        return switch (meaning) {
            case UUID -> "Key (uuid)";
            case ID -> "Short name";
            case LAT -> "Latitude";
            case LON -> "Longitude";
            case COORDINATE -> "Coordinate, in one cell";
            case UNCERTAINTY -> "Uncertainty, m";
            case LOCATION_METHOD -> "How it was located";
            case LOCATION_BASIS -> "What the location rests on";
            case RIVER_FROM -> "River km, from";
            case RIVER_FROM_UNCERTAINTY -> "River km, from: ± km";
            case RIVER_TO -> "River km, to";
            case RIVER_TO_UNCERTAINTY -> "River km, to: ± km";
            case PLACE -> "Place, as reported";
            case DATE -> "Date seen";
            case DATE_START -> "Date seen, first day";
            case DATE_END -> "Date seen, last day";
            case DATE_WORDS -> "Date, as reported";
            case DATE_NOTE -> "Note on the date";
            case PUBLISHED -> "Date published";
            case COUNT_MIN -> "Count, at least";
            case COUNT_BEST -> "Count";
            case COUNT_MAX -> "Count, at most";
            case COUNT_TEXT -> "Count, as reported";
            case RELIABILITY -> "Reliability of the source, A to F";
            case CREDIBILITY -> "Credibility, 1 to 6";
            case NOTE -> "Note";
            case INTERNAL_NOTE -> "Internal note, never released";
            case PICTURES -> "Pictures in the file, evidence";
            case PICTURE_LINKS -> "Pictures elsewhere, kept as addresses";
            case ADDRESS -> "Web address";
            case PRIVACY -> "Privacy level, 0 to 4";
            case SITE -> "Site, by its short name";
            default -> plain(meaning);
        };
    }

    private static String plain(SightingColumn meaning) {
        var words = meaning.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
