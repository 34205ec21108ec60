package org.amnok.map.marker;

import java.util.stream.IntStream;

/// Numbers in the order of longitudes, then latitudes, of some marks: as fine as the room that the
/// marks take lets them be.
final class PlaceKey {
    private static final double STEPS_PER_DEGREE = 1e7;
    private static final int BITS = 63;

    private final MarkerSource source;
    private final double west;
    private final double south;
    private final int lonShift;

    /// To the left; to the right below 0.
    private final int latShift;

    private PlaceKey(MarkerSource source, Range lon, Range lat) {
        this.source = source;
        west = lon.least;
        south = lat.least;
        lonShift = BITS - lon.bits();
        latShift = lonShift - lat.bits();
    }

    private record Range(double least, double greatest) {
        int bits() {
            var steps = Math.max(0, (long) ((greatest - least) * STEPS_PER_DEGREE));
            return Long.SIZE - Long.numberOfLeadingZeros(steps);
        }
    }

    static PlaceKey of(MarkerSource source) {
        var lon =
                IntStream.range(0, source.size())
                        .parallel()
                        .mapToDouble(source::lonDegrees)
                        .summaryStatistics();
        var lat =
                IntStream.range(0, source.size())
                        .parallel()
                        .mapToDouble(source::latDegrees)
                        .summaryStatistics();
        return new PlaceKey(
                source,
                new Range(lon.getMin(), lon.getMax()),
                new Range(lat.getMin(), lat.getMax()));
    }

    /// Not negative, the higher bits first.
    long of(int mark) {
        var lon = (long) ((source.lonDegrees(mark) - west) * STEPS_PER_DEGREE);
        var lat = (long) ((source.latDegrees(mark) - south) * STEPS_PER_DEGREE);
        return lon << lonShift | (latShift < 0 ? lat >> -latShift : lat << latShift);
    }
}
