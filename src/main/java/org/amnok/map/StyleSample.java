package org.amnok.map;

/// How one rule of a style draws: a feature small enough for a legend.
///
/// @param viewport at the scale of the map that it explains; shrunk it is as large as the sample
/// @param layer with one feature
/// @param shrunk by how much it is drawn smaller than on the map, 0 to 1; 1 for as on the map
public record StyleSample(Viewport viewport, FeatureLayer layer, double shrunk) {
    public static final double WIDTH_PIXELS = 28;
    public static final double HEIGHT_PIXELS = 18;
}
