package org.amnok.index;

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

    /// In `river` of what has no kilometre.
    static final byte NO_RIVER = -1;

    private static final int FACETS = Facet.values().length;

    /// A bit for each row that is a sighting: not yet used and deleted ones have none.
    final long[] alive;

    final long[] fid;
    final long[] uuidHigh;
    final long[] uuidLow;

    /// Degrees; not a number for what has no point.
    final double[] lon;

    final double[] lat;

    /// Not a number when not known.
    final double[] uncertaintyMetres;

    /// A bit for each row whose symbol shows doubt.
    final long[] doubtful;

    /// Days since 1970.
    final int[] earliest;

    final int[] latest;
    final byte[] river;
    final float[] fromKilometre;
    final float[] toKilometre;

    /// Number of the list of counts.
    final int[] counts;

    /// Numbers of the values of each facet.
    final int[][] facets = new int[FACETS][];

    Chunk() {
        this(ROWS);
    }

    /// @param rows that it has room for
    Chunk(int rows) {
        alive = new long[words(rows)];
        fid = new long[rows];
        uuidHigh = new long[rows];
        uuidLow = new long[rows];
        lon = new double[rows];
        lat = new double[rows];
        uncertaintyMetres = new double[rows];
        doubtful = new long[words(rows)];
        earliest = new int[rows];
        latest = new int[rows];
        river = new byte[rows];
        fromKilometre = new float[rows];
        toKilometre = new float[rows];
        counts = new int[rows];
        for (int f = 0; f < FACETS; f++) {
            facets[f] = new int[rows];
        }
    }

    private Chunk(Chunk from) {
        alive = from.alive.clone();
        fid = from.fid.clone();
        uuidHigh = from.uuidHigh.clone();
        uuidLow = from.uuidLow.clone();
        lon = from.lon.clone();
        lat = from.lat.clone();
        uncertaintyMetres = from.uncertaintyMetres.clone();
        doubtful = from.doubtful.clone();
        earliest = from.earliest.clone();
        latest = from.latest.clone();
        river = from.river.clone();
        fromKilometre = from.fromKilometre.clone();
        toKilometre = from.toKilometre.clone();
        counts = from.counts.clone();
        for (int f = 0; f < FACETS; f++) {
            facets[f] = from.facets[f].clone();
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
        System.arraycopy(from.fid, first, fid, at, count);
        System.arraycopy(from.uuidHigh, first, uuidHigh, at, count);
        System.arraycopy(from.uuidLow, first, uuidLow, at, count);
        System.arraycopy(from.lon, first, lon, at, count);
        System.arraycopy(from.lat, first, lat, at, count);
        System.arraycopy(from.uncertaintyMetres, first, uncertaintyMetres, at, count);
        System.arraycopy(from.earliest, first, earliest, at, count);
        System.arraycopy(from.latest, first, latest, at, count);
        System.arraycopy(from.river, first, river, at, count);
        System.arraycopy(from.fromKilometre, first, fromKilometre, at, count);
        System.arraycopy(from.toKilometre, first, toKilometre, at, count);
        System.arraycopy(from.counts, first, counts, at, count);
        for (int f = 0; f < FACETS; f++) {
            System.arraycopy(from.facets[f], first, facets[f], at, count);
        }
        for (int i = 0; i < count; i++) {
            alive[at + i >> 6] |= 1L << at + i;
            setDoubtful(at + i, from.isDoubtful(first + i));
        }
    }

    /// Gives a row another UUID than the file has: that of a copy, to which nothing refers.
    void rename(int i, UUID uuid, Dictionaries dictionaries) {
        uuidHigh[i] = uuid.getMostSignificantBits();
        uuidLow[i] = uuid.getLeastSignificantBits();
        facets[Facet.EVIDENCE.ordinal()][i] = dictionaries.of(Facet.EVIDENCE).id(Set.of("no"));
        facets[Facet.SOURCE.ordinal()][i] = dictionaries.of(Facet.SOURCE).id(Set.of(""));
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
        fid[i] = row.fid();
        uuidHigh[i] = row.uuid().getMostSignificantBits();
        uuidLow[i] = row.uuid().getLeastSignificantBits();
        setPoint(i, row.point());
        uncertaintyMetres[i] = row.uncertaintyMetres();
        setDoubtful(i, row.isDoubtful());
        setDays(i, row.days());
        setRiver(i, row.river(), row.fromKilometre(), row.toKilometre());
        counts[i] = dictionaries.counts().id(row.counts());
        for (var facet : Facet.values()) {
            var f = facet.ordinal();
            facets[f][i] = dictionaries.of(facet).id(row.values().get(f));
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
        earliest[i] = days == null ? NO_DAY : (int) days.earliest().toEpochDay();
        latest[i] = days == null ? NO_DAY : (int) days.latest().toEpochDay();
    }

    private void setRiver(int i, @Nullable River its, double from, double to) {
        river[i] = its == null ? NO_RIVER : (byte) its.ordinal();
        fromKilometre[i] = (float) from;
        toKilometre[i] = (float) to;
    }
}
