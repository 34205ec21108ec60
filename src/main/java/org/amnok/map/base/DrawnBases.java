package org.amnok.map.base;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
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

    /// @param base one of those that were read
    public List<MapLayer> of(BaseOnMap base) {
        return Objects.requireNonNull(layers.get(base));
    }
}
