package org.amnok.map;

import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Features and how they are drawn.
///
/// @param id unique in a snapshot
/// @param features in WGS 84, x = longitude, y = latitude; never changed after construction
/// @param style drawn rule by rule, sizes in px at 96 dpi
/// @param opacity 0 to 1, of each thing that is drawn
public record FeatureLayer(
        String id, LayerPart part, SimpleFeatureCollection features, Style style, double opacity)
        implements MapLayer {

    /// A layer under the name of its part.
    public FeatureLayer(
            LayerPart part, SimpleFeatureCollection features, Style style, double opacity) {
        this(part.id(), part, features, style, opacity);
    }

    public FeatureLayer with(SimpleFeatureCollection other) {
        return new FeatureLayer(id, part, other, style, opacity);
    }

    public FeatureLayer placed(String other, double faded) {
        return new FeatureLayer(other, part, features, style, faded);
    }
}
