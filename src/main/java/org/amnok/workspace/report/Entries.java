package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;

/// Cuts the sentences of notes that name several places or days, each with what was counted there
/// or then: "Hyesan, 43 vehicles; Manpo, 2 boats", 혜산 트럭 4대, 만포 보트 2척, "20 trucks on Monday, 35 on
/// Tuesday".
///
/// @param dates those of a sentence, in its order
/// @param places those of the same
/// @param counts those of the same
record Entries(String text, List<TextRange> dates, List<TextRange> places, List<TextRange> counts) {
    private static final String MARK = "(?:[시군]|[市县縣郡])?\\s{0,3}[:：,，–—-]?\\s{0,3}";
    private static final Pattern PLACE_THEN_COUNT = Pattern.compile(MARK);

    /// Within a sentence, what stands between a place and what was counted there.
    private static final Pattern PLACE_AND_COUNT =
            Pattern.compile(MARK + "(?:(?:에[는도선]?|에서[는도]?|[은는]|には?|では?|也?有|停着|had|saw)\\s{0,3})?");

    private static final Pattern COUNT_AND_PLACE =
            Pattern.compile("(?i)\\s(?:in|at|near|on|off|outside) (?:the )?");

    private static final Pattern COUNT_AND_DATE = Pattern.compile("(?i)\\s?\\(?(?:on |in )?");

    private static final Pattern DATE_AND_COUNT =
            Pattern.compile("\\s{0,3}[:：,，]?\\s{0,3}(?:(?:에[는도]?|には?|は|there were)\\s{0,3})?");

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?:[,，;；、]\\s{0,3}(?:and\\s{1,3})?|\\sand\\s{1,3}|[고며와과]\\s|\\s및\\s)$");
    private static final int LONGEST_SEPARATOR = 8;

    /// A sentence that names more is left whole: each place is held against each count.
    private static final int MOST_NAMED = 300;

    /// A part of a sentence, or all of it.
    ///
    /// @param isEntry true where it begins with a place or day and what was counted there, or the
    ///   other way round, as a line of a list does
    record Part(TextRange words, boolean isEntry) {}

    /// The parts of the sentence, each with a count; one where it is to be left whole. It is where
    /// the day of all places, or the place of all days, is told behind the first.
    List<Part> of(TextRange sentence) {
        var whole = List.of(part(sentence, sentence.from(), sentence.to()));
        return dates.size() + places.size() + counts.size() > MOST_NAMED
                ? whole
                : parts(sentence, whole);
    }

    private List<Part> parts(TextRange sentence, List<Part> whole) {
        var byPlace = byPlace();
        var found = new ArrayList<Part>();
        var from = sentence.from();
        for (var start : byPlace.isEmpty() ? byDay() : byPlace) {
            if (isCounted(from, start)) {
                found.add(part(sentence, from, start));
                from = start;
            }
        }
        found.add(part(sentence, from, sentence.to()));
        var others = byPlace.isEmpty() ? places : dates;
        return others.isEmpty() || others.getFirst().from() < found.getFirst().words().to()
                ? found
                : whole;
    }

    private boolean isCounted(int from, int to) {
        return counts.stream().anyMatch(count -> count.from() >= from && count.to() <= to);
    }

    /// Where a part may begin: where places stand before counts, behind a comma or the like; where
    /// they stand behind them, only if each of them does.
    private List<Integer> byPlace() {
        var before = starts(places, counts, PLACE_AND_COUNT);
        var all = before.size() > 1 ? before : each(counts, places, COUNT_AND_PLACE);
        return all.stream().filter(this::isSeparate).toList();
    }

    private List<Integer> byDay() {
        return Stream.of(
                        each(counts, dates, COUNT_AND_DATE),
                        each(dates, counts, DATE_AND_COUNT).stream().map(this::withPlace).toList(),
                        otherDays())
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// From the place right before a day that a comma or the like parts from the count before it:
    /// "60 vehicles; Manpo, 26 November, 8 trucks".
    private int withPlace(int date) {
        var end = counts.stream().mapToInt(TextRange::to).filter(to -> to <= date).max().orElse(0);
        return places.stream()
                .map(TextRange::from)
                .filter(from -> from >= end && from < date && isSeparate(from))
                .findFirst()
                .orElse(date);
    }

    /// "… on 30 November; on 1 December there were 14".
    private List<Integer> otherDays() {
        return starts(dates, counts, DATE_AND_COUNT).stream()
                .filter(this::isSeparate)
                .filter(start -> dates.getFirst().from() < start)
                .toList();
    }

    private List<Integer> starts(List<TextRange> first, List<TextRange> then, Pattern between) {
        return first.stream()
                .filter(one -> isBefore(one, then, between))
                .map(TextRange::from)
                .toList();
    }

    /// Empty unless each has one of the others behind it.
    private List<Integer> each(List<TextRange> first, List<TextRange> then, Pattern between) {
        var all = starts(first, then, between);
        return all.size() == first.size() && all.size() == then.size() ? all : List.of();
    }

    private boolean isBefore(TextRange one, List<TextRange> others, Pattern between) {
        return others.stream()
                .filter(other -> one.to() <= other.from())
                .anyMatch(other -> between.matcher(text).region(one.to(), other.from()).matches());
    }

    private Part part(TextRange sentence, int from, int to) {
        return new Part(
                new TextRange(from, to), from > sentence.from() || isEntry(sentence.from()));
    }

    private boolean isEntry(int from) {
        return Stream.concat(
                        starts(places, counts, PLACE_THEN_COUNT).stream(),
                        starts(counts, places, COUNT_AND_PLACE).stream())
                .anyMatch(start -> start == from);
    }

    private boolean isSeparate(int entry) {
        var from = Math.max(0, entry - LONGEST_SEPARATOR);
        return SEPARATOR.matcher(text).region(from, entry).find();
    }
}
