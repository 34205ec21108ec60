package org.amnok.ui.table;

import java.time.LocalDate;
import java.util.Optional;
import org.amnok.domain.DateSpan;
import org.amnok.domain.DateWords;
import org.amnok.domain.Edtf;
import org.amnok.domain.ProblemException;

/// Reads a range of dates: one date in words or EDTF, or two with a dash or "to" between.
final class DateRangeText {
    private DateRangeText() {}

    /// "2024", "autumn 2025", "2024 – mid-2025", "June 2017 to February 2026"; empty when not
    /// understood.
    static Optional<DateSpan> read(String text, LocalDate today) {
        var whole = DateWords.read(text, today).map(Edtf::span);
        return whole.isPresent() ? whole : parts(text, today);
    }

    private static Optional<DateSpan> parts(String text, LocalDate today) {
        var ends = text.split("\\s+(?:to|until|-|–|—)\\s+|\\s*[–—]\\s*", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        var from = DateWords.read(ends[0], today).map(Edtf::span);
        var to = DateWords.read(ends[1], today).map(Edtf::span);
        try {
            return from.flatMap(f -> to.map(t -> new DateSpan(f.earliest(), t.latest())));
        } catch (ProblemException outOfOrder) {
            return Optional.empty();
        }
    }
}
