package org.amnok.domain.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions.Mention;

/// Nights told from a time of one day to a time of another, which are one span: "22:00 on 27
/// November to 02:00 on 28 November", 11月27日23:40至次日02:15, 27日23時40分〜28日2時15分.
final class TimedSpans {
    private static final String CLOCK =
            "\\d{1,2}(?:[:：]\\d{2}|(?:時|时|点|點| ?시)(?: ?\\d{1,2} ?[分분])?)|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?";

    private static final String PART_OF_DAY =
            "[夜晚深傍][间間里裡上夜晚]?|凌晨|清晨|[早未][晨朝明上]|[上下]午|午[前後]"
                    + "|(?:늦은 )?(?:저녁|밤|새벽|아침|오전|오후)(?: ?늦게)?"
                    + "|(?:the )?(?:early |late )?(?:dawn|morning|evening|night|hours)(?: of| on)?";

    private static final String TIME =
            "(?:" + CLOCK + "|(?:" + PART_OF_DAY + ")(?: ?(?:" + CLOCK + "))?)";

    private static final Pattern BETWEEN =
            Pattern.compile(
                    " ?(?:at )?(?<time>"
                            + TIME
                            + ")?\\s?(?:至|到|[-–—~〜∼]|から|부터|에서|to|until|till)\\s?(?<until>"
                            + TIME
                            + ")?(?: on)?(?: the)? ?");

    /// What lies farther apart is no night.
    private static final int MOST_DAYS = 2;

    private TimedSpans() {}

    /// The dates with those as one that are joined so.
    ///
    /// @param all in the order of the text
    static List<Mention> in(String text, List<Mention> all) {
        var found = new ArrayList<Mention>();
        for (var mention : all) {
            var joined =
                    found.isEmpty()
                            ? Optional.<Mention>empty()
                            : joined(text, found.getLast(), mention);
            joined.ifPresent(_ -> found.removeLast());
            found.add(joined.orElse(mention));
        }
        return found;
    }

    private static Optional<Mention> joined(String text, Mention first, Mention last) {
        if (first.date() == null
                || last.date() == null
                || !first.date().span().isOneDay()
                || !last.date().span().isOneDay()
                || last.words().from() < first.words().to()) {
            return Optional.empty();
        }
        var from = first.date().span().earliest();
        var to = last.date().span().latest();
        var between = BETWEEN.matcher(text).region(first.words().to(), last.words().from());
        return from.isBefore(to)
                        && !from.plusDays(MOST_DAYS).isBefore(to)
                        && between.matches()
                        && (between.group("time") != null || between.group("until") != null)
                ? EdtfParser.parse(from + "/" + to)
                        .map(
                                span ->
                                        new Mention(
                                                new TextRange(
                                                        first.words().from(), last.words().to()),
                                                span,
                                                first.isCounted() || last.isCounted()))
                : Optional.empty();
    }
}
