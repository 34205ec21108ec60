package org.amnok.layout;

import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Envelope;

/// A rectangle on the picture, logical px from the upper left corner.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Rectangle2D shape() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    public Envelope envelope() {
        return new Envelope(x, right(), y, bottom());
    }
}
