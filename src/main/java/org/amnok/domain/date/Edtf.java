package org.amnok.domain.date;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as EDTF (ISO 8601-2), with the days it may mean.
///
/// @param text the EDTF value, for example `2025-11-11~/2025-11-20~`
/// @param span earliest and latest day it may mean, approximate ends padded
public record Edtf(String text, DateSpan span) {
    private static final Pattern TIME_OF_DAY = Pattern.compile("T[0-9:Z+-]+");

    /// The same moment as a clock of the zone shows it, where it has another day there: 20:00 UTC
    /// is the next morning on the Yalu. Itself when it has the same, or is no moment with an
    /// offset.
    public Edtf in(ZoneId zone) {
        if (text.indexOf('T') < 0) {
            return this;
        }
        try {
            var there = OffsetDateTime.parse(text).atZoneSameInstant(zone).toOffsetDateTime();
            return there.toLocalDate().equals(span.earliest())
                    ? this
                    : EdtfParser.parse(there.toString()).orElse(this);
        } catch (DateTimeException noMoment) {
            return this;
        }
    }

    /// The same value without times of day, which may tell who stood where; empty when it is no
    /// EDTF of the same days, as another program may have written it.
    public Optional<Edtf> inDays() {
        var days = IsoText.isDay(text) ? text : TIME_OF_DAY.matcher(text).replaceAll("");
        return EdtfParser.parse(days).filter(read -> read.span().equals(span));
    }
}
