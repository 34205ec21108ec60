package org.amnok.workspace.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.media.PhotoFacts;
import org.jspecify.annotations.Nullable;

/// What a camera's clock means. It tells neither zone nor, on the border, country: a person says
/// which zone it was set to, and this proposes one.
///
/// The zones' rules know that Pyongyang was at +8:30 from 15 August 2015 to 4 May 2018.
public final class PhotoTime {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private PhotoTime() {}

    /// The zone that the camera's clock was likely set to: the one it says; else the one that fits
    /// the time of the satellites; else the one of the sighting.
    public static ZoneId proposed(PhotoFacts facts, ZoneId ofSighting) {
        var taken = facts.taken();
        var said =
                facts.offset() == null ? bySatellite(taken, facts.satelliteTime()) : facts.offset();
        if (taken == null || said == null) {
            return ofSighting;
        }
        for (var zone : new ZoneId[] {ofSighting, When.PYONGYANG, When.SHANGHAI}) {
            if (zone.getRules().getOffset(taken).equals(said)) {
                return zone;
            }
        }
        return said;
    }

    /// The clock's offset, to a quarter of an hour: satellites and clock never agree to the second.
    private static @Nullable ZoneOffset bySatellite(
            @Nullable LocalDateTime taken, @Nullable Instant satellite) {
        if (taken == null || satellite == null) {
            return null;
        }
        var seconds = Duration.between(satellite, taken.toInstant(ZoneOffset.UTC)).toSeconds();
        var quarters = Math.round((double) seconds / QUARTER.toSeconds());
        var offset = quarters * QUARTER.toSeconds();
        return Math.abs(offset) > Duration.ofHours(14).toSeconds()
                ? null
                : ZoneOffset.ofTotalSeconds((int) offset);
    }

    /// When the photo was taken, for a sighting whose days are counted in its own zone.
    ///
    /// @param clock what the camera's clock said
    /// @param zone that the clock was set to
    public static When when(LocalDateTime clock, ZoneId zone, When before) {
        var moment = clock.atZone(zone);
        var day = moment.withZoneSameInstant(before.zone()).toLocalDate();
        return new When(edtf(day), reported(clock, zone), before.published(), before.zone());
    }

    private static Edtf edtf(LocalDate day) {
        return new Edtf(day.toString(), new DateSpan(day, day));
    }

    /// "2025-11-14 15:20:05 +09:00 by the camera’s clock": kept in the project, in English.
    private static String reported(LocalDateTime clock, ZoneId zone) {
        return words(clock, zone) + " by the camera’s clock";
    }

    /// "2025-11-14 15:20:05 +09:00".
    public static String words(LocalDateTime clock, ZoneId zone) {
        return WORDS.format(clock) + " " + zone.getRules().getOffset(clock).getId();
    }
}
