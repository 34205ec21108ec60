package org.amnok.map.compose;

import java.util.Optional;
import org.amnok.map.LayerId;
import org.amnok.map.OwnPart;
import org.amnok.map.Theme;
import org.amnok.map.styling.LayerStyling;
import org.geotools.api.style.Style;

/// Styles of the base map for other programs, on light maps.
public final class GroundStyles {
    private GroundStyles() {}

    /// The style of a layer as a person styled it; empty for layers whose look depends on more than
    /// their attributes tell: rivers by the water between their banks, islands by what their shape
    /// is known from, names and symbols by the room there is.
    public static Optional<Style> of(LayerId layer, LayerStyling styling) {
        var light = new Themed(Theme.LIGHT);
        return switch (layer) {
            case BORDER ->
                    Optional.of(light.tailored(layer, OwnPart.BORDER, light.base.border, styling));
            case PROVINCES ->
                    Optional.of(
                            light.tailored(
                                    layer, OwnPart.PROVINCES, light.base.provinces, styling));
            case LAKES ->
                    Optional.of(light.tailored(layer, OwnPart.LAKES, light.base.lakes, styling));
            case LAND -> Optional.of(light.tailored(layer, OwnPart.LAND, light.base.land, styling));
            case RIVERS,
                    ISLANDS,
                    PLACES,
                    CAMERAS,
                    UNCERTAINTY,
                    STRETCHES,
                    GRATICULE,
                    SIGHTINGS,
                    CROSSINGS,
                    SITES ->
                    Optional.empty();
        };
    }
}
