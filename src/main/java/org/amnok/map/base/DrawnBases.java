package org.amnok.map.base;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.amnok.map.FeatureLayer;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.StreetPart;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;

/// Maps and images of others as one picture shows them, and the look in which the map above them is
/// read best.
public final class DrawnBases {
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

    /// True where a part of our own map lies below them: fills, where there are any; bands of
    /// stretches, which lie below water, also below that of street maps, over which they would be
    /// darker.
    public boolean lieOver(OwnPart part) {
        return part == OwnPart.STRETCHES ? areStreets() : part.isGround() && !layers.isEmpty();
    }

    /// True when a street map is drawn with its water, and no image.
    private boolean areStreets() {
        var all =
                layers.entrySet().stream()
                        .filter(drawn -> !drawn.getKey().source().isRelief())
                        .flatMap(drawn -> drawn.getValue().stream())
                        .toList();
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
