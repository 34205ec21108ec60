package org.amnok.render.symbol;

/// A symbol as a style wants it. Lengths are in the symbolizer's unit.
///
/// @param size its height; 0 for nothing to see
/// @param rotationDegrees clockwise, around the point
/// @param opacity 0 to 1
/// @param anchorX and anchorY: which place of the symbol's box lies on the point, 0 to 1 from its
///   lower left corner
/// @param dx and dy: how far the symbol is moved, right and up
public record GraphicPaint(
        GraphicSymbol symbol,
        double size,
        double rotationDegrees,
        double opacity,
        double anchorX,
        double anchorY,
        double dx,
        double dy) {

    /// The same in its place.
    GraphicPaint unmoved() {
        return dx == 0 && dy == 0
                ? this
                : new GraphicPaint(symbol, size, rotationDegrees, opacity, anchorX, anchorY, 0, 0);
    }

    GraphicPaint faded(double share) {
        return share == 1
                ? this
                : new GraphicPaint(
                        symbol, size, rotationDegrees, opacity * share, anchorX, anchorY, dx, dy);
    }

    /// True when it lies centred on its point, upright and unmoved.
    boolean plain() {
        return rotationDegrees == 0 && anchorX == 0.5 && anchorY == 0.5;
    }
}
