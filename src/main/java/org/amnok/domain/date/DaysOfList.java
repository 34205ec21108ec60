package org.amnok.domain.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions.Mention;
import org.jspecify.annotations.Nullable;

/// Days at the beginnings of lines, of two numbers and no year: "12/11 …", "- 13/11: …". One of
/// them must show which number is the month.
final class DaysOfList {
    private static final int MONTHS = 12;

    private static final Pattern DAY =
            Pattern.compile(
                    "(?m)^[\\s•*·▪●‣◦–—-]*+(?:\\p{L}{2,9}\\.?,? )?((\\d{1,2})/(\\d{1,2}))(?![/.\\d%])(?=[\\s:,)–-])");

    private DaysOfList() {}

    /// @param anchor the day of the report; null when it is not known
    static List<Mention> in(String text, @Nullable LocalDate anchor) {
        var all = DAY.matcher(text).results().toList();
        var isDayFirst = all.stream().anyMatch(two -> number(two, 2) > MONTHS);
        var isMonthFirst = all.stream().anyMatch(two -> number(two, 3) > MONTHS);
        return isDayFirst == isMonthFirst
                ? List.of()
                : all.stream().flatMap(two -> day(two, isDayFirst, anchor).stream()).toList();
    }

    private static Optional<Mention> day(
            MatchResult two, boolean isDayFirst, @Nullable LocalDate anchor) {
        var month = number(two, isDayFirst ? 3 : 2);
        var day = number(two, isDayFirst ? 2 : 3);
        var words = new TextRange(two.start(1), two.end(1));
        var phrase = new DatePhrase(null, month, day, null, null);
        return anchor == null
                ? Optional.of(new Mention(words, null, false))
                : EdtfParser.parse(phrase.anchored(anchor).edtf())
                        .map(date -> new Mention(words, date, true));
    }

    private static int number(MatchResult two, int group) {
        return Integer.parseInt(two.group(group));
    }
}
