package org.amnok.store.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amnok.store.sqlite.Varint;

/// Which segments SQLite's full text consists of, in the record in which it keeps that: 4 bytes of
/// its settings; how many levels, how many segments, how much was written; for each level how many
/// of its segments are being merged, how many it has, and for each of these its number, its first
/// page and its last.
///
/// @param settings 4 bytes
/// @param written pages so far
/// @param levels from what is merged first
record TextStructure(byte[] settings, long written, List<Level> levels) {
    /// Where it is kept in `_data`.
    static final long ID = 10;

    /// SQLite knows no more.
    private static final int MOST_SEGMENTS = 2000;

    /// Other records have more in them.
    private static final byte OTHER_FORM = (byte) 0xff;

    private static final int SETTINGS_BYTES = 4;

    record Level(long merging, List<Segment> segments) {}

    record Segment(long number, long firstPage, long lastPage) {}

    /// Empty when it has another form than this.
    static Optional<TextStructure> read(byte[] bytes) {
        if (bytes.length <= SETTINGS_BYTES || bytes[SETTINGS_BYTES] == OTHER_FORM) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Reading(bytes).structure());
        } catch (ArrayIndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static final class Reading {
        private final byte[] bytes;
        private int at = SETTINGS_BYTES;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        TextStructure structure() {
            var levels = next();
            next();
            var written = next();
            var found = new ArrayList<Level>();
            for (long level = 0; level < levels; level++) {
                found.add(level());
            }
            return new TextStructure(Arrays.copyOf(bytes, SETTINGS_BYTES), written, found);
        }

        private Level level() {
            var merging = next();
            var count = next();
            var segments = new ArrayList<Segment>();
            for (long i = 0; i < count; i++) {
                segments.add(new Segment(next(), next(), next()));
            }
            return new Level(merging, segments);
        }

        private long next() {
            var number = Varint.get(bytes, at);
            at += Varint.length(number);
            return number;
        }
    }

    /// The number that a new segment gets; empty when there are too many.
    Optional<Long> free() {
        var taken =
                levels.stream()
                        .flatMap(level -> level.segments().stream())
                        .map(Segment::number)
                        .toList();
        for (long number = 1; number <= MOST_SEGMENTS; number++) {
            if (!taken.contains(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /// This, and one more: as if it had been merged once, so that no edit must do it at once.
    TextStructure with(Segment segment) {
        var all = new ArrayList<>(levels);
        var to = 1;
        // What is merged goes to the end of the next level: nothing may come behind it.
        while (to <= all.size() && all.get(to - 1).merging() > 0) {
            to++;
        }
        while (all.size() <= to) {
            all.add(new Level(0, List.of()));
        }
        var level = all.get(to);
        var segments = new ArrayList<>(level.segments());
        segments.add(segment);
        all.set(to, new Level(level.merging(), segments));
        return new TextStructure(settings, written, all);
    }

    byte[] bytes() {
        var numbers = new ArrayList<Long>();
        numbers.add((long) levels.size());
        numbers.add(levels.stream().mapToLong(level -> level.segments().size()).sum());
        numbers.add(written);
        for (var level : levels) {
            numbers.add(level.merging());
            numbers.add((long) level.segments().size());
            for (var segment : level.segments()) {
                numbers.addAll(List.of(segment.number(), segment.firstPage(), segment.lastPage()));
            }
        }
        var bytes = Arrays.copyOf(settings, SETTINGS_BYTES + numbers.size() * Varint.MOST_BYTES);
        var at = SETTINGS_BYTES;
        for (var number : numbers) {
            at = Varint.put(bytes, at, number);
        }
        return Arrays.copyOf(bytes, at);
    }
}
