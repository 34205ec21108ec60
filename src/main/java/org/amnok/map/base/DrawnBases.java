package org.amnok.map.base;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.FeatureTiles;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.SeenArea;
import org.amnok.map.StreetPart;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Maps and images of others as one picture shows them, and the look in which the map above them is
/// read best.
public final class DrawnBases {
    /// So many features say where a view is: a path and a ditch do not, cut as they are by tiles.
    private static final int FEW = 16;

    private final Map<BaseOnMap, List<MapLayer>> layers = new IdentityHashMap<>();
    private final MapStyle look;

    private DrawnBases(MapStyle look) {
        this.look = look;
    }

    /// Reads files: not for the FX thread.
    ///
    /// @param bases from below
    /// @param asked the look where no image decides about its theme
    public static DrawnBases of(
            List<BaseOnMap> bases, Viewport viewport, MapStyle asked, BooleanSupplier cancelled) {
        var read = new IdentityHashMap<BaseOnMap, List<MapLayer>>();
        var images = new ArrayList<ImageLayer>();
        for (var base : bases) {
            var drawn = base.layers(viewport, asked, cancelled);
            read.put(base, drawn);
            if (!base.source().isRelief()) {
                drawn.stream()
                        .filter(ImageLayer.class::isInstance)
                        .map(ImageLayer.class::cast)
                        .forEach(images::add);
            }
        }
        var suited =
                images.isEmpty()
                        ? asked
                        : ImageTone.of(images, viewport)
                                .theme(asked.onImages())
                                .map(asked::in)
                                .orElse(asked);
        var result = new DrawnBases(suited);
        for (var base : bases) {
            var drawn = Objects.requireNonNull(read.get(base));
            result.layers.put(
                    base,
                    suited.theme() == asked.theme() || drawn.stream().allMatch(images::contains)
                            ? drawn
                            : base.layers(viewport, suited, cancelled));
        }
        return result;
    }

    /// In the theme that is read best over what lies below.
    public MapStyle look() {
        return look;
    }

    /// True when there is no image, and so little else in view that it does not say where it is.
    /// Elevation does not count.
    public boolean showLittle(Viewport viewport) {
        var seen = SeenArea.of(viewport).degrees();
        var all = withoutRelief();
        return all.stream().allMatch(FeatureLayer.class::isInstance)
                && all.stream()
                                .map(FeatureLayer.class::cast)
                                .filter(layer -> layer.part() != StreetPart.EDGES)
                                .flatMap(layer -> FeatureTiles.of(layer.features()).stream())
                                .flatMap(tile -> FeatureTable.all(tile).stream())
                                .filter(feature -> isIn(feature, seen))
                                .limit(FEW)
                                .count()
                        < FEW;
    }

    private static boolean isIn(SimpleFeature feature, Envelope seen) {
        return feature.getDefaultGeometry() instanceof Geometry geometry
                && geometry.getEnvelopeInternal().intersects(seen);
    }

    /// True where a part of our own map lies below them: fills, where there are any; bands of
    /// stretches, which lie below water, also below that of street maps, over which they would be
    /// darker.
    public boolean lieOver(OwnPart part) {
        return part == OwnPart.STRETCHES ? areStreets() : part.isGround() && !layers.isEmpty();
    }

    private List<MapLayer> withoutRelief() {
        return layers.entrySet().stream()
                .filter(drawn -> !drawn.getKey().source().isRelief())
                .flatMap(drawn -> drawn.getValue().stream())
                .toList();
    }

    /// True when a street map is drawn with its water, and no image.
    private boolean areStreets() {
        var all = withoutRelief();
        return all.stream().noneMatch(ImageLayer.class::isInstance)
                && all.stream()
                        .anyMatch(
                                layer ->
                                        layer instanceof FeatureLayer streets
                                                && streets.part() == StreetPart.WATER);
    }

    /// @param base one of those that were read
    public List<MapLayer> of(BaseOnMap base) {
        return Objects.requireNonNull(layers.get(base));
    }
}
