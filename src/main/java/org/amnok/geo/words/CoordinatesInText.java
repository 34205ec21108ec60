package org.amnok.geo.words;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// Finds where a text gives coordinates or kilometres of the river, in the forms that [PlaceWords]
/// reads.
final class CoordinatesInText {
    private static final String MINUTES =
            "\\s?\\d{1,2}(?:\\.\\d{1,6})?['′’]\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?(?:[\"″”]|''|′′)\\s?)?";
    private static final String HALF =
            "\\s?\\d{1,3}(?:\\.\\d{3,8}|°?\\s\\d{1,2}(?:\\.\\d{1,4})?['′’]?)°?";
    private static final Pattern COORDINATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[NSns]"
                            + HALF
                            + "[,;/ ]{1,3}[EWew]"
                            + HALF
                            + "(?!\\.?\\d)|(?<![\\d.])\\d{1,2}°?\\s\\d{1,2}\\.\\d{1,4}['′’]?\\s?[NS][,;/ ]{1,3}\\d{1,3}°?\\s\\d{1,2}\\.\\d{1,4}['′’]?\\s?[EW]\\b"
                            + "|(?<![\\d.])\\d{1,3}\\.\\d{3,8}\\s?°?\\s?[NSns]?[,;/ ]\\s?\\d{1,3}\\.\\d{3,8}(?:\\s?°?\\s?[EWew])?(?!\\.?\\d)"
                            + "|(?<![\\d.])\\d{1,2}\\.\\d{1,8}\\s?°?\\s?[Nn][,;/ ]{1,2}\\d{3}\\.\\d{1,8}\\s?°?\\s?[Ee]\\b"
                            + "|(?<!\\d)\\d{1,2}°"
                            + MINUTES
                            + "[NSns][,;/ ]{0,2}\\d{1,3}°"
                            + MINUTES
                            + "[EWew]"
                            + "|\\b5[0-3][R-U] ?[A-HJ-NP-Z]{2} ?(?:\\d{5} ?\\d{5}|\\d{4} ?\\d{4}|\\d{3} ?\\d{3}|\\d{2} ?\\d{2})\\b"
                            + "|(?i:river km|yalu km|amnok km)\\s?\\d{1,4}(?:\\.\\d{1,2})?(?:\\s?[-–]\\s?\\d{1,4}(?:\\.\\d{1,2})?)?");

    private CoordinatesInText() {}

    static List<TextRange> of(String text) {
        return COORDINATE
                .matcher(text)
                .results()
                .map(found -> new TextRange(found.start(), found.end()))
                .toList();
    }
}
