package org.amnok.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Reads dates as reports give them.
public final class DateWords {
    private DateWords() {}

    /// Reads EDTF (levels 0 and 1, intervals) or plain words ("mid-November 2025", "2025-09-13",
    /// "autumn 2025", "late 2023"); empty when not understood.
    ///
    /// @param anchor the day that "last month" and the like are counted from
    public static Optional<Edtf> read(String words, LocalDate anchor) {
        throw new UnsupportedOperationException(words + anchor);
    }
}
