package org.amnok.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.map.styling.LayerStyling;
import org.geotools.api.style.Style;

/// All styles of one theme, as designed and as persons styled them. The same style again for the
/// same styling: the renderer knows styles by identity. Thread-safe.
final class Themed {
    /// What is tried out while a colour is dragged comes and goes.
    private static final int CAPACITY = 64;

    final BaseStyles base;
    final LabelStyles labels;
    final SymbolStyles symbols;
    final StretchStyles stretches;
    final CameraStyles cameras;
    final DensityStyles density;
    private final Symbology symbology;
    private final Map<Order, Style> tailored =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Order, Style> eldest) {
                    return size() > CAPACITY;
                }
            };

    /// @param part that a style is for
    private record Order(LayerId layer, OwnPart part, LayerStyling styling) {}

    Themed(Theme theme) {
        symbology = new Symbology(theme);
        base = new BaseStyles(symbology);
        labels = new LabelStyles(symbology);
        symbols = new SymbolStyles(symbology);
        stretches = new StretchStyles(symbology);
        cameras = new CameraStyles(symbology);
        density = new DensityStyles(symbology);
    }

    /// The style of a part of a layer whose look its features do not name themselves.
    Style tailored(LayerId layer, OwnPart part, Style designed, LayerStyling styling) {
        if (styling.isDesigned()) {
            return designed;
        }
        synchronized (tailored) {
            return tailored.computeIfAbsent(
                    new Order(layer, part, styling),
                    order -> new StyleTailor(symbology, layer, styling).tailored(designed));
        }
    }

    /// The style of sightings with labels.
    Style labelledSightings(LayerStyling styling) {
        synchronized (tailored) {
            return tailored.computeIfAbsent(
                    new Order(LayerId.SIGHTINGS, OwnPart.SIGHTINGS, styling),
                    order -> symbols.labelledSightings(styling.labelling().size()));
        }
    }
}
