package org.amnok.exchange.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.DateCell;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// When a row's event was seen and when it was reported.
final class RowDates {
    /// A report's title often ends with the day it came out.
    private static final Pattern DAY_IN_TITLE = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)");

    /// Words of a report in a note: “late last month”.
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]+)[\"”]");

    /// From which programs count, and which they write where they know no day.
    private static final List<String> FIRST_DAYS =
            List.of(
                    "1970-01-01",
                    "1899-12-30",
                    "1899-12-31",
                    "1900-01-01",
                    "1904-01-01",
                    "1980-01-06", // receivers of GPS, those of Garmin the next
                    "1989-12-31",
                    "1601-01-01", // Windows, .NET the next
                    "0001-01-01");

    /// With which a span ends that begins with a midnight of UTC, which is the day alone, too.
    private static final Pattern LAST_MOMENT = Pattern.compile("T23:59(?::59)?Z$");

    private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2})?(?:-\\d{2})?(?:T|$)");

    private static final Pattern LOCAL =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?");
    private static final Pattern ZONE =
            Pattern.compile(
                    "(?i)(?<![a-z])(?:utc|gmt)(?:\\s?(?<hours>[+-]\\d{1,2})(?::?00)?)?(?![a-z\\d:])");

    /// Where a day begins first.
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(14);

    private RowDates() {}

    /// "Last month" is counted from the day of publication, or else from the day that a person gave
    /// for the table; where there is neither, such words are kept and are no date. Where no column
    /// says when, the title may.
    static When when(SightingRow row) {
        var published = published(row);
        var given = row.mapping().choices().reportedOn();
        var said = RowTitles.date(row);
        if (said.isPresent() && published == null) {
            var words = said.get().words().of(row.text(SightingColumn.TITLE));
            return new When(said.get().date(), words, null, When.PYONGYANG);
        }
        var observed = observed(row, published == null ? given : published);
        return new When(observed, asReported(row, observed), published, When.PYONGYANG);
    }

    /// True when the words of a row are a date only from a day that nobody gave.
    static boolean lacksDay(SightingRow row, When when) {
        return isInWords(row, when) && DateWords.needsDay(row.text(SightingColumn.DATE));
    }

    /// True when a row says when in words only: "recently".
    static boolean isInWords(SightingRow row, When when) {
        return when.observed() == null
                && (row.has(SightingColumn.DATE) || row.has(SightingColumn.DATE_START));
    }

    /// True when nobody can have seen or reported it yet, whatever the day is where somebody works.
    static boolean isToCome(Sighting read) {
        var today = LocalDate.ofInstant(read.modified(), LATEST);
        var observed = read.when().observed();
        return Stream.of(
                        Optional.ofNullable(observed).map(date -> date.span().earliest()),
                        Optional.ofNullable(read.when().published()))
                .flatMap(Optional::stream)
                .anyMatch(day -> day.isAfter(today));
    }

    /// Null for words without any number, too: "unknown", 不详.
    private static @Nullable LocalDate published(SightingRow row) {
        if (row.has(SightingColumn.PUBLISHED)) {
            var words = normal(row, SightingColumn.PUBLISHED);
            if (hasNoNumber(words)) {
                return null;
            }
            return day(withoutTime(row, words))
                    .orElseThrow(
                            () ->
                                    row.problem(
                                            SightingColumn.PUBLISHED,
                                            Messages.text("exchange.is_not_a_day"),
                                            Messages.text("exchange.write_it_as_2025_11_13")));
        }
        return inTitle(row.text(SightingColumn.TITLE) + row.text(SightingColumn.REPORT_TITLE));
    }

    private static @Nullable LocalDate inTitle(String title) {
        if (title.indexOf('(') < 0) {
            return null;
        }
        var found = DAY_IN_TITLE.matcher(title);
        return found.find() ? day(found.group(1)).orElse(null) : null;
    }

    /// The exact value of our own files first, then start and end, then the words, and what a
    /// placemark says last.
    private static @Nullable Edtf observed(SightingRow row, @Nullable LocalDate anchor) {
        if (row.has(SightingColumn.DATE_EDTF)) {
            return read(row, SightingColumn.DATE_EDTF, row.text(SightingColumn.DATE_EDTF), anchor);
        }
        if (row.has(SightingColumn.DATE_START) || row.has(SightingColumn.DATE_END)) {
            var start = isFromDate(row) ? SightingColumn.DATE : SightingColumn.DATE_START;
            return read(row, start, fromTo(row, anchor), anchor);
        }
        if (row.has(SightingColumn.DATE)) {
            return read(row, SightingColumn.DATE, dayAndTime(row, anchor), anchor);
        }
        return row.has(SightingColumn.PLACEMARK_TIME)
                ? read(row, SightingColumn.PLACEMARK_TIME, ofPlacemark(row), anchor)
                : null;
    }

    /// A moment, or the days of a span.
    private static String ofPlacemark(SightingRow row) {
        var words = row.text(SightingColumn.PLACEMARK_TIME);
        return words.indexOf('/') < 0
                ? words
                : Stream.of(words.split("/"))
                        .map(end -> withoutTime(row, end))
                        .collect(Collectors.joining("/"));
    }

    /// True where a date and an end, “Date, End date”, are the span.
    private static boolean isFromDate(SightingRow row) {
        return row.has(SightingColumn.DATE)
                && row.has(SightingColumn.DATE_END)
                && !row.has(SightingColumn.DATE_START);
    }

    /// Of words the first day that they mean; empty where they mean none.
    private static String start(SightingRow row, @Nullable LocalDate anchor) {
        if (!isFromDate(row)) {
            return normal(row, SightingColumn.DATE_START);
        }
        var first = normal(row, SightingColumn.DATE);
        return ISO.matcher(first).lookingAt()
                ? first
                : row.date(first, anchor)
                        .map(date -> date.span().earliest())
                        .filter(day -> day.getYear() > 1)
                        .map(LocalDate::toString)
                        .orElse("");
    }

    /// The day alone where no time of day can be read beside it.
    private static String dayAndTime(SightingRow row, @Nullable LocalDate anchor) {
        var day = normal(row, SightingColumn.DATE);
        if (!row.has(SightingColumn.TIME)) {
            return day;
        }
        var whole = day + " " + row.text(SightingColumn.TIME);
        var moment = DateCell.normal(whole, row.mapping().orders());
        var zoned = zoned(row, SightingColumn.TIME, zoned(row, SightingColumn.DATE, moment));
        if (!zoned.equals(moment)) {
            return zoned;
        }
        return row.date(whole, anchor).isPresent() ? whole : day;
    }

    /// A cell in the words that are read everywhere; empty when it is.
    private static String normal(SightingRow row, SightingColumn column) {
        var words = row.at(column, () -> DateCell.normal(row.text(column), row.mapping().orders()));
        return zoned(row, column, words);
    }

    /// A moment without a zone has the one that the name of its column says: “Date (UTC)”.
    private static String zoned(SightingRow row, SightingColumn column, String words) {
        if (words.indexOf('T') != 10 || !LOCAL.matcher(words).matches()) {
            return words;
        }
        var zone = ZONE.matcher(row.mapping().name(column));
        if (!zone.find()) {
            return words;
        }
        var hours = zone.group("hours") == null ? 0 : Integer.parseInt(zone.group("hours"));
        return Math.abs(hours) > 14 ? words : words + ZoneOffset.ofHours(hours);
    }

    /// Null for a date that counts from an unknown day, for a day that means none, and for words
    /// without any number, which are no date that was written wrongly: "recently", "unknown", 최근.
    private static @Nullable Edtf read(
            SightingRow row, SightingColumn column, String words, @Nullable LocalDate anchor) {
        if (column != SightingColumn.DATE_EDTF && FIRST_DAYS.stream().anyMatch(words::startsWith)) {
            return null;
        }
        var read = row.date(words, anchor);
        if (column != SightingColumn.DATE_EDTF) {
            read = read.map(date -> date.in(When.PYONGYANG));
        }
        if (read.isPresent()
                || (column == SightingColumn.DATE
                        && (DateWords.needsDay(words) || hasNoNumber(words)))) {
            return read.orElse(null);
        }
        throw row.problem(
                column,
                words.equals(row.text(column))
                                || !(column.equals(SightingColumn.DATE_START) || isFromDate(row))
                        ? Messages.text("exchange.is_not_understood_as_a_date")
                        : Messages.text("exchange.does_not_begin_a_date_range", words),
                Messages.text("exchange.write_edtf_or_plain_words_2025"));
    }

    private static boolean hasNoNumber(String words) {
        return words.codePoints().noneMatch(Character::isDigit);
    }

    /// EDTF of start, end and precision. A precision other than day, month or year says that the
    /// ends are approximate; without a precision they are taken as they are.
    private static String fromTo(SightingRow row, @Nullable LocalDate anchor) {
        var first = start(row, anchor);
        var end = row.has(SightingColumn.DATE_END) ? normal(row, SightingColumn.DATE_END) : first;
        var last = IsoText.isDay(first) ? LAST_MOMENT.matcher(end).replaceFirst("") : end;
        var start = first.equals(last) ? first : withoutTime(row, first);
        var until = first.equals(last) ? last : withoutTime(row, last);
        var precision = row.text(SightingColumn.DATE_PRECISION);
        if (start.isEmpty()) {
            return "../" + until;
        }
        if (!IsoText.isDay(start) || precision.isEmpty()) {
            return start.equals(until) ? start : start + "/" + until;
        }
        return switch (precision) {
            case "mid-month" -> start.substring(0, 8) + "11~/" + start.substring(0, 8) + "20~";
            case "month" -> start.substring(0, 7);
            case "year" -> start.substring(0, 4) + "~";
            case "day" -> start.equals(until) ? start : start + "/" + until;
            default -> start.equals(until) ? start + "~" : start + "~/" + until + "~";
        };
    }

    /// EDTF knows no times in intervals: of a moment the day that it was on the Yalu.
    private static String withoutTime(SightingRow row, String moment) {
        return moment.indexOf('T') == 10 && IsoText.isDay(moment.substring(0, 10))
                ? row.date(moment, null)
                        .map(date -> date.in(When.PYONGYANG).span().earliest().toString())
                        .orElse(moment.substring(0, 10))
                : moment;
    }

    /// The report's own words; a note on the date in quotation marks holds them. Empty when there
    /// are none.
    private static String asReported(SightingRow row, @Nullable Edtf observed) {
        if (row.has(SightingColumn.DATE_WORDS)) {
            return row.text(SightingColumn.DATE_WORDS);
        }
        var quoted = QUOTED.matcher(row.text(SightingColumn.DATE_NOTE));
        if (quoted.matches()) {
            return quoted.group(1).strip();
        }
        var words = words(row);
        var isPlain = observed != null && words.equals(observed.text());
        return isPlain || row.mapping().orders().hasDayNumbers() ? "" : words;
    }

    /// Of a span its ends with the times of day that it cannot have.
    private static String words(SightingRow row) {
        var first = row.text(SightingColumn.DATE_START);
        var last = row.text(SightingColumn.DATE_END);
        var isTimed = first.indexOf(':') > 0 && last.indexOf(':') > 0 && !first.equals(last);
        if (isFromDate(row) && !row.text(SightingColumn.DATE).equals(last)) {
            return row.text(SightingColumn.DATE) + "/" + last;
        }
        return isTimed
                ? first + "/" + last
                : (row.text(SightingColumn.DATE) + " " + row.text(SightingColumn.TIME)).strip();
    }

    /// What a row says of its date that is no date: how precise it is, how it was found. Empty when
    /// it says nothing.
    static String note(SightingRow row) {
        var precision = row.text(SightingColumn.DATE_PRECISION);
        var note = row.text(SightingColumn.DATE_NOTE);
        if (precision.isEmpty() && note.isEmpty()) {
            return "";
        }
        return Stream.of(
                        precision.equals("day") ? "" : precision,
                        QUOTED.matcher(note).matches() ? "" : note)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
