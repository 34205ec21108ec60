package org.amnok.domain.query;

import java.util.UUID;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Facet;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
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
        alive = new long[WORDS];
        fid = new long[ROWS];
        uuidHigh = new long[ROWS];
        uuidLow = new long[ROWS];
        lon = new double[ROWS];
        lat = new double[ROWS];
        uncertaintyMetres = new double[ROWS];
        doubtful = new long[WORDS];
        earliest = new int[ROWS];
        latest = new int[ROWS];
        river = new byte[ROWS];
        fromKilometre = new float[ROWS];
        toKilometre = new float[ROWS];
        counts = new int[ROWS];
        for (int f = 0; f < FACETS; f++) {
            facets[f] = new int[ROWS];
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

    private void setDoubtful(int i, boolean isDoubtful) {
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
