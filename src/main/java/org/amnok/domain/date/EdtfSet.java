package org.amnok.domain.date;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets of EDTF (ISO 8601-2, level 2): one of `[1667,1668,1670..1672]`, all of `{1960,1961-12}`,
/// open ones `[..1760-12-03]` and `[1760-12..]`. Either way it may have been any day from the
/// earliest to the latest.
final class EdtfSet {
    private static final int MOST_MEMBERS = 100;

    private EdtfSet() {}

    static boolean isSet(String text) {
        return text.startsWith("[") && text.endsWith("]")
                || text.startsWith("{") && text.endsWith("}");
    }

    /// From the first day of its earliest member to the last of its latest; empty when it is none.
    static Optional<DateSpan> span(String text) {
        var members = text.substring(1, text.length() - 1).split(",", MOST_MEMBERS + 1);
        if (members.length > MOST_MEMBERS) {
            return Optional.empty();
        }
        var spans = Stream.of(members).map(EdtfSet::member).toList();
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

    private static Optional<DateSpan> member(String member) {
        var dots = member.indexOf("..");
        if (dots < 0) {
            return EdtfPart.read(member).map(EdtfPart::span);
        }
        var from = member.substring(0, dots);
        var to = member.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var start = from.isEmpty() ? Optional.of(DateSpan.OPEN_START) : first(from);
        var end = to.isEmpty() ? Optional.of(DateSpan.OPEN_END) : last(to);
        return start.flatMap(s -> end.filter(e -> !e.isBefore(s)).map(e -> new DateSpan(s, e)));
    }

    private static Optional<java.time.LocalDate> first(String text) {
        return EdtfPart.read(text).map(part -> part.span().earliest());
    }

    private static Optional<java.time.LocalDate> last(String text) {
        return EdtfPart.read(text).map(part -> part.span().latest());
    }
}
