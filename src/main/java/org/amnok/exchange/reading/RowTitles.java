package org.amnok.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountMentions;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.Edtf;
import org.amnok.exchange.table.SightingColumn;
import org.jspecify.annotations.Nullable;

/// What the title of a row says where no column does: placemarks are called “20 trucks, 13 Nov
/// 2025”, or “fords”. Nothing is taken of a title that may be that of a published report, nor of
/// files of ours.
final class RowTitles {
    private static final List<SightingColumn> WHEN =
            List.of(
                    SightingColumn.DATE,
                    SightingColumn.DATE_EDTF,
                    SightingColumn.DATE_START,
                    SightingColumn.DATE_END,
                    SightingColumn.DATE_WORDS,
                    SightingColumn.TIME,
                    SightingColumn.PLACEMARK_TIME,
                    SightingColumn.PUBLISHED);

    private static final List<SightingColumn> HOW_MANY =
            Stream.of(
                            RowCounts.NUMBERS.stream(),
                            SightingColumn.NUMBERS_OF.values().stream(),
                            Stream.of(SightingColumn.COUNTS, SightingColumn.COUNT_TEXT))
                    .flatMap(columns -> columns)
                    .toList();

    /// A year alone may be anything's.
    private static final int MOST_DAYS = 31;

    /// What a title must have for a day or a number to be looked for in it, which takes longer than
    /// all else of a row.
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d");

    /// What is longer is no title.
    private static final int LONGEST = 300;

    private static final Pattern COUNTED = Pattern.compile("\\d\\+? ?\\p{L}|[:：] ?\\d");

    /// “Truck 3” and “House 12” are called so.
    private static final Pattern NAME = Pattern.compile("(?i)(?:[a-z]+(?<!s)|bus) ?#?\\d+");

    private RowTitles() {}

    /// True where nothing but the title may say when.
    static boolean mayDate(SightingRow row) {
        return isAsked(row) && isWithout(row, WHEN);
    }

    /// True where nothing but the title may say how many.
    static boolean mayCount(SightingRow row) {
        return isAsked(row) && isWithout(row, HOW_MANY);
    }

    /// True where nothing but the title may say what was seen.
    static boolean mayTellKind(SightingRow row) {
        return isAsked(row) && !row.has(SightingColumn.KIND);
    }

    /// The one kind that a title tells that may; empty where it tells several, or none plainly.
    static Optional<SightingKind> kind(SightingRow row) {
        var title = row.text(SightingColumn.TITLE);
        if (!mayTellKind(row) || title.isBlank() || title.length() > LONGEST) {
            return Optional.empty();
        }
        var kinds =
                KindMentions.in(title, new TextRange(0, title.length())).stream()
                        .filter(said -> !said.isWeak())
                        .map(KindMentions.Mention::kind)
                        .distinct()
                        .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    private static boolean isWithout(SightingRow row, List<SightingColumn> columns) {
        for (var column : columns) { // no stream: asked of each row
            if (row.has(column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsked(SightingRow row) {
        return row.has(SightingColumn.TITLE)
                && !row.has(SightingColumn.UUID)
                && !row.has(SightingColumn.OUTLET)
                && !row.has(SightingColumn.ADDRESS);
    }

    /// The one date that a title says, a month or shorter, with its words.
    static Optional<DateMentions.Mention> date(SightingRow row) {
        var all = mayDate(row) && mayHaveDay(row) ? dates(row) : List.<DateMentions.Mention>of();
        return all.size() == 1
                ? Optional.of(all.getFirst()).filter(said -> isShort(said.date()))
                : Optional.empty();
    }

    private static boolean mayHaveDay(SightingRow row) {
        return row.mapping().choices().reportedOn() != null
                || YEAR.matcher(row.text(SightingColumn.TITLE)).find();
    }

    private static boolean isShort(@Nullable Edtf date) {
        return date != null
                && date.span().earliest().plusDays(MOST_DAYS).isAfter(date.span().latest());
    }

    private static List<DateMentions.Mention> dates(SightingRow row) {
        var anchor = row.mapping().choices().reportedOn();
        return DateMentions.in(row.text(SightingColumn.TITLE), anchor).all();
    }

    /// What a title counts that may, in its words; none where it counts one class twice.
    static Counts counts(SightingRow row) {
        var title = row.text(SightingColumn.TITLE);
        if (!COUNTED.matcher(title).find()) {
            return Counts.NONE;
        }
        var dates = dates(row).stream().map(DateMentions.Mention::words).toList();
        var found =
                CountMentions.in(title, dates).stream()
                        .filter(said -> !NAME.matcher(said.words().of(title)).matches())
                        .toList();
        var rows = found.stream().flatMap(said -> said.rows().stream()).toList();
        var classes = rows.stream().map(Count::countClass).distinct().count();
        return rows.isEmpty() || classes < rows.size()
                ? Counts.NONE
                : new Counts(rows, words(found, title));
    }

    private static String words(List<CountMentions.Mention> found, String title) {
        return found.stream()
                .flatMap(said -> said.parts().stream())
                .map(part -> part.of(title))
                .collect(Collectors.joining("; "));
    }
}
