package org.amnok.map;

/// One layer of a snapshot: features with a style, or points by the thousand.
public sealed interface MapLayer permits FeatureLayer, PointLayer {
    /// Unique in a snapshot.
    String id();

    /// 0 to 1.
    double opacity();
}
