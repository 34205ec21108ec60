package org.amnok.map.marker;

import java.time.LocalDate;

/// The order in which groups list their marks: by kind, then latest day, then identity; what has no
/// date comes after what has one.
public record MarkerOrder(MarkerSource source) {
    /// Days that keys tell apart: 1 January 1850 and the 180 years after.
    private static final long FIRST_DAY = LocalDate.of(1850, 1, 1).toEpochDay();

    private static final long DAYS = (1L << 16) - 1;

    /// Marks in this order.
    public int[] sorted(int[] marks) {
        var order =
                KeySort.order(
                        marks.length, i -> key(marks[i]), (a, b) -> compare(marks[a], marks[b]));
        for (var i = 0; i < order.length; i++) {
            order[i] = marks[order[i]];
        }
        return order;
    }

    /// The marks that come first and last.
    public Ends ends(int[] marks) {
        var first = marks[0];
        var last = first;
        var low = rough(first);
        var high = low;
        for (var mark : marks) {
            var its = rough(mark);
            if (its < low || its == low && isBefore(mark, first)) {
                first = mark;
                low = its;
            }
            if (its > high || its == high && isBefore(last, mark)) {
                last = mark;
                high = its;
            }
        }
        return new Ends(first, last);
    }

    /// What [#ends] finds.
    public record Ends(int first, int last) {}

    private int compare(int a, int b) {
        var roughly = Long.compare(rough(a), rough(b));
        return roughly == 0 ? source.uuid(a).compareTo(source.uuid(b)) : roughly;
    }

    private boolean isBefore(int a, int b) {
        return a != b && source.uuid(a).compareTo(source.uuid(b)) < 0;
    }

    /// In the order of kinds and days.
    private long rough(int mark) {
        return (long) source.kind(mark).ordinal() << 32 | day(mark) - (long) Integer.MIN_VALUE;
    }

    private int day(int mark) {
        var day = source.latestDay(mark);
        return day == MarkerSource.NO_DAY ? Integer.MAX_VALUE : day;
    }

    /// In the order of kinds, days and identities: 5, 16 and 42 bits. Days beyond those that keys
    /// tell apart leave the rest to comparing.
    private long key(int mark) {
        var latest = source.latestDay(mark);
        var day = latest == MarkerSource.NO_DAY ? DAYS : Math.clamp(latest - FIRST_DAY, 0, DAYS);
        var uuid = source.uuid(mark).getMostSignificantBits() - Long.MIN_VALUE;
        var identity = day == 0 || day == DAYS ? 0 : uuid >>> 22;
        return (long) source.kind(mark).ordinal() << 58 | day << 42 | identity;
    }
}
