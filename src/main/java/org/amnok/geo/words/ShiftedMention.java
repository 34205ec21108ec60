package org.amnok.geo.words;

import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.record.Place;
import org.amnok.geo.DatumWords;
import org.amnok.geo.words.PlaceWords.Reading;

/// A coordinate in a text that says beside it that it is of a map whose coordinates are shifted:
/// “百度坐标：41.4040, 128.1910”, “41.4040, 128.1910 (GCJ-02)”.
final class ShiftedMention {
    private static final int BEFORE = 24;
    private static final int AFTER = 24;

    /// What stands before it in its sentence.
    private static final Pattern CLAUSE = Pattern.compile("[^\\n.。．;；!！?？,，、]*$");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^\\s?[(（\\[][^)）\\]\\n]{1,20}[)）\\]]");

    private ShiftedMention() {}

    /// The mention with the words beside it, as uncertain as these say; as it is where they say
    /// nothing.
    static PlaceMention of(String text, PlaceMention mention) {
        if (!(mention.reading() instanceof Reading.Of(Place.Located at))) {
            return mention;
        }
        var from = mention.words().from();
        var to = mention.words().to();
        var clause = CLAUSE.matcher(text.substring(Math.max(0, from - BEFORE), from));
        var before = clause.find() ? clause.group().stripLeading() : "";
        var shift = DatumWords.shiftMetres(before);
        if (shift > 0) {
            return shifted(text, new TextRange(from - before.length(), to), at, shift);
        }
        var behind = IN_BRACKETS.matcher(text.substring(to, Math.min(text.length(), to + AFTER)));
        shift = behind.find() ? DatumWords.shiftMetres(behind.group()) : 0;
        return shift > 0
                ? shifted(text, new TextRange(from, to + behind.end()), at, shift)
                : mention;
    }

    private static PlaceMention shifted(
            String text, TextRange range, Place.Located at, double metres) {
        var said = at.uncertaintyMetres();
        var place =
                new Place.Located(
                        at.point(),
                        metres + (said == null ? 0 : said),
                        at.method(),
                        text.substring(range.from(), range.to()));
        return new PlaceMention(range, new Reading.Of(place));
    }
}
