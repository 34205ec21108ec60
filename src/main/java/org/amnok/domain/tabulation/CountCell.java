package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// What a table says of the reports of one row and one column, or of a whole one.
///
/// @param reports how many
/// @param events of how many events they are, as far as somebody said so; none when nobody asked
/// @param origins how many of them rest on nothing that another one rests on; none when nobody
///   asked
/// @param counts by class; empty when nobody asked, or nothing was counted
/// @param isHeld true when it says nothing, since so few reports would tell of persons
/// @param days from the first to the last day that they may be of; null when none has a date. What
///   is open stays open
public record CountCell(
        Interval reports,
        Interval events,
        Interval origins,
        Map<CountClass, CountSpan> counts,
        @Nullable DateSpan days,
        boolean isHeld) {
    /// Nothing was reported.
    public static final CountCell EMPTY =
            new CountCell(Interval.NONE, Interval.NONE, Interval.NONE, Map.of(), null, false);

    /// Something was reported, and how much is not told.
    public static final CountCell HELD =
            new CountCell(Interval.NONE, Interval.NONE, Interval.NONE, Map.of(), null, true);

    private static final String BETWEEN = " · ";

    static @Nullable DateSpan days(int first, int last) {
        return first > last
                ? null
                : new DateSpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /// So many classes are told each by its name; more of them by what they are together.
    private static final int MOST_CLASSES = 2;

    /// What was counted, class by class: "cars 5–8–12 · people 4". Empty when nothing was counted.
    public String countedText() {
        return counts.entrySet().stream()
                .map(each -> text(each.getKey().words(true), each.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    /// The same in few words: of many classes the vehicles are one sum, the people another.
    public String countedBriefly() {
        if (counts.size() <= MOST_CLASSES) {
            return countedText();
        }
        var groups = new EnumMap<CountClass.Group, CountSpan>(CountClass.Group.class);
        counts.forEach((of, span) -> groups.merge(of.group(), span, CountSpan::plus));
        return groups.entrySet().stream()
                .map(each -> text(each.getKey().label(), each.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String text(String name, CountSpan span) {
        return name + " " + span.text();
    }
}
