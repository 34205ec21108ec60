package org.amnok.render.geometry;

import org.amnok.render.geometry.ProjectedGeometry.Kind;

/// The geometries of a layer in map coordinates: vertices in parts, parts in features, all in flat
/// arrays. A part is a point, a line or a closed ring. Immutable after construction.
///
/// @param xy x, y, x, y …
/// @param partStart the first vertex of each part, and the end of the last
/// @param featureStart the first part of each feature, and the end of the last; a feature without
///   parts cannot be drawn
/// @param kinds one for each feature
/// @param partBoxes least x, least y, greatest x, greatest y of each part
public record PackedShapes(
        double[] xy, int[] partStart, int[] featureStart, Kind[] kinds, double[] partBoxes) {
    public int vertices() {
        return xy.length / 2;
    }

    public int parts() {
        return partStart.length - 1;
    }

    public int features() {
        return kinds.length;
    }

    public double x(int vertex) {
        return xy[2 * vertex];
    }

    public double y(int vertex) {
        return xy[2 * vertex + 1];
    }

    public boolean isSame(int vertex, int other) {
        return x(vertex) == x(other) && y(vertex) == y(other);
    }
}
