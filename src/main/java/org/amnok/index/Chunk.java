package org.amnok.index;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.jspecify.annotations.Nullable;

/// Some thousand rows of an index, column by column. Not changed any more once it is published; an
/// edit changes a copy.
final class Chunk {
    static final int SHIFT = 12;
    static final int ROWS = 1 << SHIFT;
    static final int WORDS = ROWS / 64;

    /// In `latest` of what has no date.
    static final int NO_DAY = Integer.MIN_VALUE;

    /// 17 November 1880: two bytes say the days after it, until the year 2060.
    private static final int DAY_BEFORE = -32_557;

    /// Stands for that day, since 0 is no day.
    private static final int ON_DAY_BEFORE = NO_DAY - DAY_BEFORE;

    /// In `river` of what has no kilometre.
    static final byte NO_RIVER = -1;

    private static final int FACETS = Facet.values().length;

    /// A bit for each row that is a sighting: not yet used and deleted ones have none.
    final long[] alive;

    /// Of the first row that was set; the others' come after it.
    private long firstFid;

    private final Ints fidsAfter;

    /// Null while all lie so near that two or four bytes say it.
    private long @Nullable [] fids;

    final long[] uuidHigh;
    final long[] uuidLow;

    /// Degrees; not a number for what has no point.
    final double[] lon;

    final double[] lat;

    /// Not a number when not known.
    final Doubles uncertaintyMetres;

    /// A bit for each row whose symbol shows doubt.
    final long[] doubtful;

    /// Days since [#DAY_BEFORE]; 0 for no day.
    private final Ints earliest;

    private final Ints latest;

    /// Whether all that have a date are of one day each; null until somebody asks.
    private @Nullable Boolean hasSingleDays;

    final byte[] river;
    final float[] fromKilometre;
    final float[] toKilometre;

    /// Number of the list of counts.
    final Ints counts;

    final NearPlaces nearPlaces = new NearPlaces(this);

    /// Numbers of the values of each facet.
    final Ints[] facets = new Ints[FACETS];

    /// @param rows that it has room for
    Chunk(int rows) {
        alive = new long[words(rows)];
        fidsAfter = new Ints(rows);
        uuidHigh = new long[rows];
        uuidLow = new long[rows];
        lon = new double[rows];
        lat = new double[rows];
        uncertaintyMetres = new Doubles(rows);
        doubtful = new long[words(rows)];
        earliest = new Ints(rows);
        latest = new Ints(rows);
        river = new byte[rows];
        fromKilometre = new float[rows];
        toKilometre = new float[rows];
        counts = new Ints(rows);
        for (int f = 0; f < FACETS; f++) {
            facets[f] = new Ints(rows);
        }
    }

    private Chunk(Chunk from) {
        alive = from.alive.clone();
        firstFid = from.firstFid;
        fidsAfter = from.fidsAfter.copy();
        fids = from.fids == null ? null : from.fids.clone();
        uuidHigh = from.uuidHigh.clone();
        uuidLow = from.uuidLow.clone();
        lon = from.lon.clone();
        lat = from.lat.clone();
        uncertaintyMetres = from.uncertaintyMetres.copy();
        doubtful = from.doubtful.clone();
        earliest = from.earliest.copy();
        latest = from.latest.copy();
        river = from.river.clone();
        fromKilometre = from.fromKilometre.clone();
        toKilometre = from.toKilometre.clone();
        counts = from.counts.copy();
        for (int f = 0; f < FACETS; f++) {
            facets[f] = from.facets[f].copy();
        }
    }

    Chunk copy() {
        return new Chunk(this);
    }

    /// Longs for one bit of each row.
    static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    /// Takes rows that another chunk has.
    ///
    /// @param first of the other
    /// @param at where they come to lie
    void take(Chunk from, int first, int count, int at) {
        System.arraycopy(from.uuidHigh, first, uuidHigh, at, count);
        System.arraycopy(from.uuidLow, first, uuidLow, at, count);
        System.arraycopy(from.lon, first, lon, at, count);
        System.arraycopy(from.lat, first, lat, at, count);
        hasSingleDays = null;
        earliest.take(from.earliest, first, count, at);
        latest.take(from.latest, first, count, at);
        System.arraycopy(from.river, first, river, at, count);
        System.arraycopy(from.fromKilometre, first, fromKilometre, at, count);
        System.arraycopy(from.toKilometre, first, toKilometre, at, count);
        counts.take(from.counts, first, count, at);
        for (int f = 0; f < FACETS; f++) {
            facets[f].take(from.facets[f], first, count, at);
        }
        uncertaintyMetres.take(from.uncertaintyMetres, first, count, at);
        for (int i = 0; i < count; i++) {
            alive[at + i >> 6] |= 1L << at + i;
            setFid(at + i, from.fid(first + i));
            setDoubtful(at + i, from.isDoubtful(first + i));
        }
    }

    /// Gives a row another UUID than the file has: that of a copy, to which nothing refers.
    void rename(int i, UUID uuid, Dictionaries dictionaries) {
        uuidHigh[i] = uuid.getMostSignificantBits();
        uuidLow[i] = uuid.getLeastSignificantBits();
        facets[Facet.EVIDENCE.ordinal()].set(i, dictionaries.of(Facet.EVIDENCE).id(Set.of("no")));
        facets[Facet.SOURCE.ordinal()].set(i, dictionaries.of(Facet.SOURCE).id(Set.of("")));
    }

    boolean isAlive(int i) {
        return (alive[i >> 6] & 1L << i) != 0;
    }

    boolean isDoubtful(int i) {
        return (doubtful[i >> 6] & 1L << i) != 0;
    }

    UUID uuid(int i) {
        return new UUID(uuidHigh[i], uuidLow[i]);
    }

    void kill(int i) {
        alive[i >> 6] &= ~(1L << i);
    }

    void set(int i, IndexRow row, Dictionaries dictionaries) {
        alive[i >> 6] |= 1L << i;
        setFid(i, row.fid());
        uuidHigh[i] = row.uuid().getMostSignificantBits();
        uuidLow[i] = row.uuid().getLeastSignificantBits();
        setPoint(i, row.point());
        uncertaintyMetres.set(i, row.uncertaintyMetres());
        setDoubtful(i, row.isDoubtful());
        setDays(i, row.days());
        setRiver(i, row.river(), row.fromKilometre(), row.toKilometre());
        counts.set(i, dictionaries.counts().id(row.counts()));
        for (var facet : Facet.values()) {
            var f = facet.ordinal();
            facets[f].set(i, dictionaries.of(facet).id(row.values().get(f)));
        }
    }

    private void setPoint(int i, @Nullable LatLon point) {
        lon[i] = point == null ? Double.NaN : point.lonDegrees();
        lat[i] = point == null ? Double.NaN : point.latDegrees();
    }

    void setDoubtful(int i, boolean isDoubtful) {
        if (isDoubtful) {
            doubtful[i >> 6] |= 1L << i;
        } else {
            doubtful[i >> 6] &= ~(1L << i);
        }
    }

    private void setDays(int i, @Nullable DateSpan days) {
        setEarliest(i, days == null ? NO_DAY : (int) days.earliest().toEpochDay());
        setLatest(i, days == null ? NO_DAY : (int) days.latest().toEpochDay());
    }

    /// Days since 1970, or [#NO_DAY].
    int earliest(int i) {
        return day(earliest.get(i));
    }

    int latest(int i) {
        return day(latest.get(i));
    }

    /// Which of the 64 rows from one on have their first and their last day in some bounds, all
    /// included: a bit each. What has no date does not.
    long daysBetween(int from, DayTest asked) {
        if (hasSingleDays()) {
            return between(
                    earliest,
                    from,
                    Math.max(asked.earliestFrom(), asked.latestFrom()),
                    Math.min(asked.earliestTo(), asked.latestTo()));
        }
        var first = between(earliest, from, asked.earliestFrom(), asked.earliestTo());
        return first == 0 ? 0 : first & between(latest, from, asked.latestFrom(), asked.latestTo());
    }

    private boolean hasSingleDays() {
        var known = hasSingleDays;
        if (known == null) {
            known = earliest.hasAllOf(latest);
            hasSingleDays = known;
        }
        return known;
    }

    private static long between(Ints days, int from, int firstDay, int lastDay) {
        if (days.isNarrow()) {
            var beyond = 1 << Short.SIZE;
            var least = Math.clamp((long) firstDay - DAY_BEFORE, 1, beyond);
            var most = Math.clamp((long) lastDay - DAY_BEFORE, 0, beyond);
            return days.between(from, least, most);
        }
        var bits = 0L;
        for (int i = 0; i < Long.SIZE; i++) {
            var day = day(days.get(from + i));
            bits |= (day != NO_DAY & day >= firstDay & day <= lastDay ? 1L : 0L) << i;
        }
        return bits;
    }

    /// The days of some of its rows.
    ///
    /// @param rows of the index
    /// @param at where the first of them goes
    void days(int[] rows, int from, int to, int[] firsts, int[] lasts, int at) {
        days(earliest, rows, from, to, firsts, at);
        if (hasSingleDays()) {
            System.arraycopy(firsts, at, lasts, at, to - from);
        } else {
            days(latest, rows, from, to, lasts, at);
        }
    }

    private static void days(Ints kept, int[] rows, int from, int to, int[] days, int at) {
        kept.get(rows, from, to, days, at);
        for (int i = at; i < at + to - from; i++) {
            days[i] = day(days[i]);
        }
    }

    void setEarliest(int i, int day) {
        hasSingleDays = null;
        earliest.set(i, kept(day));
    }

    void setLatest(int i, int day) {
        hasSingleDays = null;
        latest.set(i, kept(day));
    }

    /// Of the first rows, none of which has a day yet.
    void setDays(int[] first, int[] last) {
        hasSingleDays = null;
        earliest.setAll(kept(first));
        latest.setAll(kept(last));
    }

    private static int[] kept(int[] days) {
        var kept = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            kept[i] = kept(days[i]);
        }
        return kept;
    }

    /// Of the first rows, none of which has a fid yet.
    ///
    /// @param after the first, of each; not negative
    void setFids(long first, int[] after) {
        firstFid = first;
        fidsAfter.setAll(after);
    }

    private static int day(int kept) {
        if (kept == 0) {
            return NO_DAY;
        }
        return kept == ON_DAY_BEFORE ? DAY_BEFORE : kept + DAY_BEFORE;
    }

    private static int kept(int day) {
        if (day == NO_DAY) {
            return 0;
        }
        return day == DAY_BEFORE ? ON_DAY_BEFORE : day - DAY_BEFORE;
    }

    long fid(int i) {
        return fids == null ? firstFid + fidsAfter.get(i) : fids[i];
    }

    void setFid(int i, long fid) {
        if (i == 0 && fids == null) {
            firstFid = fid;
        }
        var after = fid - firstFid;
        if (fids == null && after == (int) after) {
            fidsAfter.set(i, (int) after);
            return;
        }
        if (fids == null) {
            var all = new long[river.length];
            Arrays.setAll(all, this::fid);
            fids = all;
        }
        fids[i] = fid;
    }

    private void setRiver(int i, @Nullable River its, double from, double to) {
        river[i] = its == null ? NO_RIVER : (byte) its.ordinal();
        fromKilometre[i] = (float) from;
        toKilometre[i] = (float) to;
    }
}
