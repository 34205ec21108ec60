package org.amnok.domain.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and instants as ISO 8601 writes them, those of every row read without a formatter.
public final class IsoText {
    private static final String FORM = "0000-00-00";
    private static final int DAY_LENGTH = 10;

    private static final String INSTANT_FORM = "0000-00-00T00:00:00.000Z";
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

    /// What was read last: rows that came in together tell of one instant.
    private static volatile @Nullable Read last;

    private IsoText() {}

    private record Read(String text, Instant instant) {}

    /// As [LocalDate#parse(CharSequence)] reads it.
    ///
    /// @throws DateTimeException when it is no day
    public static LocalDate day(String text) {
        return isDay(text) ? writtenDay(text) : LocalDate.parse(text);
    }

    /// A day; text after it, such as a time, is passed over. Null when there is none.
    public static @Nullable LocalDate dayIn(String text) {
        try {
            var day =
                    text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T'
                            ? text.substring(0, DAY_LENGTH)
                            : text;
            return text.isEmpty() ? null : day(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Null when the text is no instant.
    public static @Nullable Instant instantIn(String text) {
        try {
            return text.isEmpty() ? null : instant(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// As [Instant#parse(CharSequence)] reads it.
    ///
    /// @throws DateTimeException when it is no instant
    public static Instant instant(String text) {
        var before = last;
        if (before != null && before.text.equals(text)) {
            return before.instant;
        }
        var instant = isWritten(text) ? written(text) : Instant.parse(text);
        last = new Read(text, instant);
        return instant;
    }

    private static Instant written(String text) {
        var hours = digits(text, 11, 13);
        var minutes = digits(text, 14, 16);
        var seconds = digits(text, 17, 19);
        if (hours > 23 || minutes > 59 || seconds > 59) {
            return Instant.parse(text);
        }
        return Instant.ofEpochSecond(
                writtenDay(text.substring(0, DAY_LENGTH)).toEpochDay() * SECONDS_PER_DAY
                        + (hours * 60L + minutes) * 60
                        + seconds,
                digits(text, 20, 23) * NANOSECONDS_PER_MILLISECOND);
    }

    /// True when digits and other signs are where they are in [#INSTANT_FORM].
    private static boolean isWritten(String text) {
        if (text.length() != INSTANT_FORM.length()) {
            return false;
        }
        for (int i = 0; i < INSTANT_FORM.length(); i++) {
            var sign = INSTANT_FORM.charAt(i);
            var c = text.charAt(i);
            if (sign == '0' ? c < '0' || c > '9' : c != sign) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        var number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /// Days as ISO 8601 writes them, `2025-11-13`, which is how nearly every table has them: known
    /// without the patterns for all that a date may be.
    ///
    /// True for digits and hyphens in these places, be there such a day or not.
    public static boolean isDay(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            var c = text.charAt(i);
            if (FORM.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /// The day that is written.
    ///
    /// @param written as [#isDay] says
    /// @throws DateTimeException when there is no such day
    public static LocalDate writtenDay(String written) {
        return LocalDate.of(
                Integer.parseInt(written, 0, 4, 10),
                Integer.parseInt(written, 5, 7, 10),
                Integer.parseInt(written, 8, 10, 10));
    }
}
