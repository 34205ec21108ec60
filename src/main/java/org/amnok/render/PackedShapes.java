package org.amnok.render;

import org.amnok.render.ProjectedGeometry.Kind;

/// The geometries of a layer in map coordinates: vertices in parts, parts in features, all in flat
/// arrays. A part is a point, a line or a closed ring. Immutable after construction.
///
/// @param xy x, y, x, y …
/// @param partStart the first vertex of each part, and the end of the last
/// @param featureStart the first part of each feature, and the end of the last; a feature without
///   parts cannot be drawn
/// @param kinds one for each feature
/// @param partBoxes least x, least y, greatest x, greatest y of each part
record PackedShapes(
        double[] xy, int[] partStart, int[] featureStart, Kind[] kinds, double[] partBoxes) {
    int vertices() {
        return xy.length / 2;
    }

    int parts() {
        return partStart.length - 1;
    }

    int features() {
        return kinds.length;
    }

    double x(int vertex) {
        return xy[2 * vertex];
    }

    double y(int vertex) {
        return xy[2 * vertex + 1];
    }

    boolean isSame(int vertex, int other) {
        return x(vertex) == x(other) && y(vertex) == y(other);
    }
}
