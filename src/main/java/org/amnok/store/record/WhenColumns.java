package org.amnok.store.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.IsoText;
import org.amnok.store.sqlite.Cells;
import org.jspecify.annotations.Nullable;

/// A date as cells: `edtf`, `date_earliest`, `date_latest`.
public final class WhenColumns {
    private static final Pattern NAMES_A_YEAR = Pattern.compile("[0-9]{4}");

    private WhenColumns() {}

    /// A single day, as most dates are, is one and the same text three times.
    static void encode(@Nullable Edtf observed, List<@Nullable Object> cells) {
        if (observed == null) {
            cells.add(null);
            cells.add(null);
            cells.add(null);
            return;
        }
        var earliest = observed.span().earliest();
        var latest = observed.span().latest();
        var first = same(earliest.toString(), observed.text());
        cells.add(observed.text());
        cells.add(first);
        cells.add(latest.equals(earliest) ? first : latest.toString());
    }

    private static String same(String text, String known) {
        return text.equals(known) ? known : text;
    }

    /// Null when there is none.
    static @Nullable Edtf decode(Cells cells) throws SQLException {
        var words = cells.text();
        var earliest = cells.text();
        var latest = cells.text();
        var first = IsoText.dayIn(earliest);
        // of a single day, as most dates are, both are one text
        var last = latest.equals(earliest) ? first : IsoText.dayIn(latest);
        return observed(words, span(first, last));
    }

    /// Another program may have filled in only the words or only the days: one is made of the
    /// other.
    static @Nullable Edtf observed(String edtf, @Nullable DateSpan span) {
        if (span == null) {
            return ofWords(edtf);
        }
        return new Edtf(edtf.isEmpty() ? span.text() : edtf, span);
    }

    /// Only words that name a year: nobody knows which day "last month" was counted from.
    static @Nullable Edtf ofWords(String words) {
        return NAMES_A_YEAR.matcher(words).find()
                ? DateWords.read(words, LocalDate.EPOCH).orElse(null)
                : null;
    }

    /// The days of a date whose words or ends are given; null when neither tells any.
    public static @Nullable DateSpan days(
            String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var observed = observed(edtf, span(earliest, latest));
        return observed == null ? null : observed.span();
    }

    /// The days between two, in whichever order they are; null when there is none.
    static @Nullable DateSpan span(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            var day = earliest == null ? latest : earliest;
            return day == null ? null : new DateSpan(day, day);
        }
        return latest.isBefore(earliest)
                ? new DateSpan(latest, earliest)
                : new DateSpan(earliest, latest);
    }
}
