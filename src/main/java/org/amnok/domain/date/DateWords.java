package org.amnok.domain.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads dates as reports give them.
public final class DateWords {
    private static final int LONGEST = 100;

    /// A leap day of no report: whether words need a day to count from is asked with it.
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 2, 29);

    private DateWords() {}

    /// Reads EDTF (see [EdtfParser]) or plain words in English ("mid-November 2025", "around 16
    /// November 2019", "the week of September 8, 2025", "Q3 2025", "late last month"), Korean
    /// ("2025년 11월 중순", 주체114(2025)년 9월 13일), Chinese or Japanese ("2025年11月中旬"); empty when not
    /// understood.
    ///
    /// Early, mid and late are days 1–10, 11–20 and 21 to the end of a month, or four months of a
    /// year, with approximate ends: "mid-November 2025" is `2025-11-11~/2025-11-20~`. How far an
    /// approximate end is padded is described at [EdtfParser]. Where no year is given, it is the
    /// last time that it began, seen from the anchor. A time of day stays in the value of a single
    /// day.
    ///
    /// @param anchor the day that "last month" and the like are counted from, which is that of the
    ///   report; null when it is not known: then such words are not understood
    public static Optional<Edtf> read(String words, @Nullable LocalDate anchor) {
        var text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return EdtfParser.parse(text)
                .or(() -> Optional.ofNullable(anchor).flatMap(day -> SpokenDates.read(text, day)))
                .or(() -> DateForms.edtf(text, anchor).flatMap(EdtfParser::parse))
                .or(() -> PlainDateWords.read(DateForms.plain(text), anchor))
                .or(() -> withoutOn(text).flatMap(rest -> read(rest, anchor)));
    }

    private static Optional<String> withoutOn(String text) {
        return text.regionMatches(true, 0, "on ", 0, 3)
                ? Optional.of(text.substring(3))
                : Optional.empty();
    }

    /// The single day that words say without a day to count from; empty when they tell none.
    public static Optional<LocalDate> day(String words) {
        return read(words, null).map(Edtf::span).filter(DateSpan::isOneDay).map(DateSpan::earliest);
    }

    /// True for words that are a date only when the day is known that they are counted from:
    /// "yesterday", 9월 13일.
    public static boolean needsDay(String words) {
        return read(words, null).isEmpty() && read(words, SOME_DAY).isPresent();
    }
}
