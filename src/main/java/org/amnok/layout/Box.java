package org.amnok.layout;

/// A rectangle on the picture, logical px from the upper left corner.
record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }
}
