package org.amnok.map.base;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The places at which layers of a person's own draw something on a map; street maps draw
/// everything, and say of no place that something is there.
public final class PlacesOfOthers {
    /// What is larger says of no place in it that something is there.
    private static final double LARGEST_DEGREES = 0.003;

    private PlacesOfOthers() {}

    /// Those in the frame, of each layer. Reads files: not for the FX thread.
    public static List<List<LatLon>> in(Viewport viewport, MapStyle look, List<BaseOnMap> bases) {
        var seen = SeenArea.of(viewport).degrees();
        return bases.stream()
                .filter(base -> base.source().geoTools().isPresent())
                .flatMap(base -> base.layers(viewport, look, () -> false).stream())
                .map(layer -> of(layer, seen).toList())
                .toList();
    }

    private static Stream<LatLon> of(MapLayer layer, Envelope seen) {
        return switch (layer) {
            case PointLayer points -> points.points().in(seen);
            case FeatureLayer features ->
                    FeatureTable.all(features.features()).stream()
                            .flatMap(each -> shape(each.getDefaultGeometry()).stream())
                            .flatMap(shape -> place(shape).stream())
                            .filter(at -> seen.contains(at.lonDegrees(), at.latDegrees()));
            case ImageLayer _ -> Stream.empty();
        };
    }

    private static Optional<Geometry> shape(@Nullable Object of) {
        return of instanceof Geometry shape ? Optional.of(shape) : Optional.empty();
    }

    /// Of what lies at one place; empty for what reaches farther.
    public static Optional<LatLon> place(@Nullable Geometry shape) {
        if (shape == null || shape.isEmpty()) {
            return Optional.empty();
        }
        var box = shape.getEnvelopeInternal();
        return Math.max(box.getWidth(), box.getHeight()) > LARGEST_DEGREES
                ? Optional.empty()
                : Optional.of(LatLon.ofXy(box.centre().x, box.centre().y));
    }
}
