package org.amnok.exchange.feature;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/// Dates and instants as XML writes them.
public final class XmlDays {
    private static final ZoneId THERE = ZoneId.of("Asia/Pyongyang");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.{0,40}");

    private XmlDays() {}

    /// The day, month or year; of an instant the day that it was on the Yalu. What is none stays as
    /// it is.
    public static String day(String text) {
        if (!DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(THERE).toLocalDate().toString();
        } catch (DateTimeException withoutOffset) {
            return text.substring(0, 10);
        }
    }
}
