package org.amnok.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.amnok.domain.filter.SightingFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds, of each of many rows, those of them that may be of its place and days, as [LikeRows] does
/// for one: rows with a point are looked for where their circles may meet. Immutable; any thread
/// may ask.
public final class LikeRowPairs {
    /// Fewer than any degree of latitude on the earth has.
    private static final double NORTH_AT_LEAST = 110_500;

    /// Of a degree of longitude at the equator; nearer the poles no fewer than this times the
    /// cosine of the latitude.
    private static final double EAST_AT_LEAST = 111_300;

    /// Boxes are taken a little larger than the circles are.
    private static final double SLACK = 1.05;

    private static final double HIGHEST_DEGREES = 89;

    private final SightingIndex index;
    private final STRtree circles = new STRtree();
    private final int[] rows;
    private final int[] withoutPoint;

    /// @param rows of which pairs are looked for; retracted ones have none
    public LikeRowPairs(SightingIndex index, RowSet rows) {
        this.index = index;
        this.rows =
                new IndexQuery(index, SightingFilter.ALL)
                        .rows(rows).stream()
                                .filter(row -> index.latestDay(row) != SightingIndex.NO_DAY)
                                .toArray();
        withoutPoint = Arrays.stream(this.rows).filter(row -> !hasPoint(row)).toArray();
        Arrays.stream(this.rows)
                .filter(this::hasPoint)
                .forEach(row -> circles.insert(box(row), row));
        circles.build();
    }

    private boolean hasPoint(int row) {
        return !Double.isNaN(index.lonDegrees(row));
    }

    private Envelope box(int row) {
        var lon = index.lonDegrees(row);
        var lat = index.latDegrees(row);
        var metres = SLACK * LikeRows.stated(index.uncertaintyMetres(row));
        var north = metres / NORTH_AT_LEAST;
        var highest = Math.min(HIGHEST_DEGREES, Math.abs(lat) + north);
        var east = metres / (EAST_AT_LEAST * Math.cos(Math.toRadians(highest)));
        return new Envelope(lon - east, lon + east, lat - north, lat + north);
    }

    /// The rows that are compared, ascending.
    public int[] rows() {
        return rows.clone();
    }

    /// The likeliest of one of the rows, ascending.
    ///
    /// @param most that are told
    public int[] of(int row, int most) {
        return LikeRows.among(index, row, hasPoint(row) ? near(row) : Arrays.stream(rows), most);
    }

    private IntStream near(int row) {
        var found = IntStream.builder();
        circles.query(box(row), each -> found.add((Integer) each));
        return IntStream.concat(found.build(), Arrays.stream(withoutPoint));
    }
}
