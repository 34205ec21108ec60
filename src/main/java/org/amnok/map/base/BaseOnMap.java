package org.amnok.map.base;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureLayer;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.locationtech.jts.geom.Geometry;

/// A base layer as a map shows it.
///
/// @param opacity 0 to 1, of all of it
/// @param attribution to be printed where it is shown; may be empty
public record BaseOnMap(UUID uuid, double opacity, String attribution, BaseSource source) {
    private static final String PREFIX = "base.";

    /// True for a layer of a snapshot that a base layer draws.
    public static boolean isOfOthers(MapLayer layer) {
        return layer.id().startsWith(PREFIX);
    }

    /// The layers of the source, faded, under ids that are unique in a snapshot.
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        return source.layers(viewport, look, cancelled).stream().map(this::placed).toList();
    }

    /// Where our own map gives way to it; nowhere when it is faded.
    public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return opacity < 1 ? Optional.empty() : source.covered(viewport, cancelled);
    }

    /// Whether a street map among some was cut off within a picture. Reads files: not for the FX
    /// thread.
    public static boolean endIn(List<BaseOnMap> bases, Viewport viewport) {
        return bases.stream().anyMatch(base -> base.source().endsIn(viewport));
    }

    /// The height of a place by the uppermost of some that knows it. Reads files: not for the FX
    /// thread.
    public static Optional<GroundHeight> heightAt(List<BaseOnMap> bases, LatLon place) {
        return bases.reversed().stream()
                .map(base -> base.source().heightAt(place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private MapLayer placed(MapLayer layer) {
        var id = PREFIX + uuid + "." + layer.id();
        return switch (layer) {
            case ImageLayer i -> new ImageLayer(id, i.image(), i.opacity() * opacity, i.look());
            case FeatureLayer f -> f.placed(id, f.opacity() * opacity);
            case PointLayer p ->
                    new PointLayer(
                            id,
                            p.points(),
                            p.symbols(),
                            p.rows(),
                            p.opacity() * opacity,
                            p.labels());
        };
    }

    /// What has to be printed with a picture: of those that can lie in it. Reads files: not for the
    /// FX thread.
    public static List<String> attributions(List<BaseOnMap> bases, Viewport viewport) {
        return bases.stream()
                .filter(base -> base.source().mayShow(viewport))
                .map(BaseOnMap::attribution)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }
}
