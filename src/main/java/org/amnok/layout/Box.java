package org.amnok.layout;

/// A rectangle on the picture, logical px from the upper left corner.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
