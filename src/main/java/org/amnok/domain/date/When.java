package org.amnok.domain.date;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When something was seen and when it was reported.
///
/// @param observed the date of what was seen; null when not known
/// @param asReported the words of the report, kept as they were; empty when none
/// @param published the day the report came out; null when not known
/// @param zone the zone in which days are counted
public record When(
        @Nullable Edtf observed, String asReported, @Nullable LocalDate published, ZoneId zone) {
    public static final ZoneId PYONGYANG = ZoneId.of("Asia/Pyongyang");
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final When UNKNOWN = new When(null, "", null, PYONGYANG);

    /// The day that it is at the border now.
    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), PYONGYANG);
    }

    public When withObserved(@Nullable Edtf date) {
        return new When(date, asReported, published, zone);
    }

    public When withWords(String words) {
        return new When(observed, words, published, zone);
    }

    public When withPublished(@Nullable LocalDate day) {
        return new When(observed, asReported, day, zone);
    }

    public When withZone(ZoneId of) {
        return new When(observed, asReported, published, of);
    }
}
