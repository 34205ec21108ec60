package org.amnok.map.marker;

import java.util.stream.IntStream;
import org.amnok.geo.projection.MapProjection;

/// Where the points of an index are in a projection.
///
/// @param x and y: map coordinates by point
public record SpotPlaces(MapProjection projection, double[] x, double[] y) {
    public static SpotPlaces of(MarkerIndex index, MapProjection projection) {
        var places =
                new SpotPlaces(projection, new double[index.spots()], new double[index.spots()]);
        IntStream.range(0, index.spots())
                .parallel()
                .forEach(
                        spot -> {
                            var c = projection.toMap(index.point(spot));
                            places.x[spot] = c.x;
                            places.y[spot] = c.y;
                        });
        return places;
    }
}
