package org.amnok.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Reads dates as reports give them.
public final class DateWords {
    private static final int LONGEST = 100;

    private DateWords() {}

    /// Reads EDTF (levels 0 and 1, intervals) or plain words in English ("mid-November 2025",
    /// "around 16 November 2019", "August to September 2025", "late last month"), Korean ("2025년
    /// 11월 중순"), Chinese or Japanese ("2025年11月中旬"); empty when not understood.
    ///
    /// Early, mid and late are days 1–10, 11–20 and 21 to the end of a month, or four months of a
    /// year, with approximate ends: "mid-November 2025" is `2025-11-11~/2025-11-20~`. How far an
    /// approximate end is padded is told at [EdtfParser]. Where no year is given, it is the last
    /// time that it began, seen from the anchor.
    ///
    /// @param anchor the day that "last month" and the like are counted from
    public static Optional<Edtf> read(String words, LocalDate anchor) {
        var text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return EdtfParser.parse(text).or(() -> PlainDateWords.read(text, anchor));
    }
}
