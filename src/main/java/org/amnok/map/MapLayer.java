package org.amnok.map;

/// One layer of a snapshot: features with a style, points by the thousand, or an image.
public sealed interface MapLayer permits FeatureLayer, PointLayer, ImageLayer {
    /// Unique in a snapshot.
    String id();

    /// 0 to 1.
    double opacity();
}
