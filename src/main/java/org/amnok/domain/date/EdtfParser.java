package org.amnok.domain.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads EDTF (ISO 8601-2:2019, annex A) at levels 0 and 1, and of level 2 unspecified digits
/// anywhere, qualified parts and sets; not years of more than four digits, exponents, significant
/// digits and the divisions of a year from 25 on. Days before the year 1 are kept as the first of
/// it.
///
/// Dates (`2025-11-13`), months, years, seasons (`2025-21` spring to `-24` winter), unspecified
/// digits (`201X`, `2025-XX`, `2025-09-1X`), the qualifiers `?` uncertain, `~` approximate and `%`
/// both, and intervals, open (`2025-11-21/..`) or with an unknown end (`2025-11-21/`).
///
/// An approximate end is padded outwards: ±3 days for a day, ±5 for both ends of an interval of
/// thirds of months (`2025-11-11~/2025-11-20~`), ±15 for a month, ±30 for a season, ±182 for a
/// year. Uncertain (`?`) alone says that it may be wrong, not by how much: it pads nothing.
public final class EdtfParser {
    private static final int MOST_MEMBERS = 100;

    private EdtfParser() {}

    /// The value with the days it may mean; empty when it is not EDTF.
    public static Optional<Edtf> parse(String text) {
        return span(text, true).map(span -> new Edtf(text, span));
    }

    /// The days that a value names, without padding; empty when it is not EDTF.
    static Optional<DateSpan> named(String text) {
        return span(text, false);
    }

    private static Optional<DateSpan> span(String text, boolean padded) {
        if (isSet(text)) {
            return spanOfSet(text);
        }
        var slash = text.indexOf('/');
        if (slash < 0) {
            return EdtfPart.readMoment(text)
                    .map(part -> new DateSpan(earliest(part, padded), latest(part, padded)));
        }
        return interval(text.substring(0, slash), text.substring(slash + 1), padded);
    }

    private static Optional<DateSpan> interval(String from, String to, boolean padded) {
        if (isOpen(from) && isOpen(to)) {
            return from.isEmpty() && to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DateSpan(DateSpan.OPEN_START, DateSpan.OPEN_END));
        }
        if (isOpen(from)) {
            return EdtfPart.read(to)
                    .map(end -> new DateSpan(DateSpan.OPEN_START, latest(end, padded)));
        }
        if (isOpen(to)) {
            return EdtfPart.read(from)
                    .map(start -> new DateSpan(earliest(start, padded), DateSpan.OPEN_END));
        }
        return EdtfPart.read(from)
                .flatMap(start -> EdtfPart.read(to).flatMap(end -> between(start, end, padded)));
    }

    private static Optional<DateSpan> between(EdtfPart start, EdtfPart end, boolean padded) {
        if (endsBefore(start, end)) {
            return Optional.empty();
        }
        if (isThirds(start, end)) {
            var days = EdtfPart.THIRD_OF_MONTH_PADDING;
            return Optional.of(
                    new DateSpan(
                            earliest(start.padded(days), padded),
                            latest(end.padded(days), padded)));
        }
        return Optional.of(new DateSpan(earliest(start, padded), latest(end, padded)));
    }

    /// A month does not end an interval that begins within it; unspecified digits may.
    private static boolean endsBefore(EdtfPart start, EdtfPart end) {
        return (end.unspecified() ? end.last() : end.first()).isBefore(start.first());
    }

    /// True when both ends are days and the interval consists of whole thirds of months.
    private static boolean isThirds(EdtfPart start, EdtfPart end) {
        var first = start.span().earliest();
        var last = end.span().latest();
        return start.paddingDays() == EdtfPart.DAY_PADDING
                && end.paddingDays() == EdtfPart.DAY_PADDING
                && first.getDayOfMonth() <= 21
                && first.getDayOfMonth() % 10 == 1
                && (last.getDayOfMonth() == 10
                        || last.getDayOfMonth() == 20
                        || last.getDayOfMonth() == last.lengthOfMonth());
    }

    static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static LocalDate earliest(EdtfPart part, boolean padded) {
        var named = part.span().earliest();
        return padded && part.approximate()
                ? EdtfPart.within(named.minusDays(part.paddingDays()))
                : named;
    }

    private static LocalDate latest(EdtfPart part, boolean padded) {
        var named = part.span().latest();
        return padded && part.approximate()
                ? EdtfPart.within(named.plusDays(part.paddingDays()))
                : named;
    }

    /// Sets of EDTF (ISO 8601-2, level 2): one of `[1667,1668,1670..1672]`, all of
    /// `{1960,1961-12}`, open ones `[..1760-12-03]` and `[1760-12..]`. Either way it may have been
    /// any day from the earliest to the latest.
    private static boolean isSet(String text) {
        return text.startsWith("[") && text.endsWith("]")
                || text.startsWith("{") && text.endsWith("}");
    }

    /// From the first day of its earliest member to the last of its latest; empty when it is none.
    private static Optional<DateSpan> spanOfSet(String text) {
        var members = text.substring(1, text.length() - 1).split(",", MOST_MEMBERS + 1);
        if (members.length > MOST_MEMBERS) {
            return Optional.empty();
        }
        var spans = Stream.of(members).map(EdtfParser::spanOfMember).toList();
        if (spans.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var days = spans.stream().flatMap(Optional::stream).toList();
        var byStart = Comparator.comparing(DateSpan::earliest);
        var byEnd = Comparator.comparing(DateSpan::latest);
        return Optional.of(
                new DateSpan(
                        days.stream().min(byStart).orElseThrow().earliest(),
                        days.stream().max(byEnd).orElseThrow().latest()));
    }

    private static Optional<DateSpan> spanOfMember(String member) {
        var dots = member.indexOf("..");
        if (dots < 0) {
            return EdtfPart.read(member).map(EdtfPart::span);
        }
        var from = member.substring(0, dots);
        var to = member.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var start = from.isEmpty() ? Optional.of(DateSpan.OPEN_START) : firstOf(from);
        var end = to.isEmpty() ? Optional.of(DateSpan.OPEN_END) : lastOf(to);
        return start.flatMap(s -> end.filter(e -> !e.isBefore(s)).map(e -> new DateSpan(s, e)));
    }

    private static Optional<java.time.LocalDate> firstOf(String text) {
        return EdtfPart.read(text).map(part -> part.span().earliest());
    }

    private static Optional<java.time.LocalDate> lastOf(String text) {
        return EdtfPart.read(text).map(part -> part.span().latest());
    }
}
